/**
 * A profile as bytes, and back. All numbers are 32-bit little-endian.
 *
 *     length of the whole in numbers
 *     words, two numbers of the hash of equal texts
 *     how many shingles, slots, headline slots and terms follow, how many bytes the origin takes
 *     the sketch, shingles, slots, headline slots and terms
 *     the origin as UTF-8 JSON [id, path, record, published, headline, story], padded to a whole number
 */
import { BINS } from './minhash.ts'
import type { Origin, Profile } from './profile.ts'

const HEAD = 9

export function encodeProfile(profile: Profile): Uint8Array {
  const { words, same, sketch, shingles, slots, headlineSlots, terms, origin } = profile
  const arrays = [sketch, shingles, slots, headlineSlots, terms]
  const json = Buffer.from(originToJson(origin), 'utf8')
  const numbers = arrays.reduce((sum, array) => sum + array.length, HEAD)
  const length = numbers + Math.ceil(json.length / 4)
  const record = new Uint32Array(length)
  record.set([length, words, same[0], same[1], shingles.length, slots.length, headlineSlots.length, terms.length])
  record[HEAD - 1] = json.length
  let at = HEAD
  for (const array of arrays) {
    record.set(array, at)
    at += array.length
  }
  const bytes = new Uint8Array(record.buffer)
  bytes.set(json, numbers * 4)
  return bytes
}

/** How many bytes the record takes that starts with these. */
export function recordBytes(start: Uint8Array): number {
  return new DataView(start.buffer, start.byteOffset).getUint32(0, true) * 4
}

/** The profile of a record; `bytes` must start at a multiple of four in their buffer. */
export function decodeProfile(bytes: Uint8Array): Profile {
  return new DecodedProfile(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4))
}

/** Views on a record; the origin is parsed when it is asked for, which is seldom. */
class DecodedProfile implements Profile {
  readonly words: number
  readonly same: Uint32Array
  readonly sketch: Uint32Array
  readonly shingles: Uint32Array
  readonly slots: Uint32Array
  readonly headlineSlots: Uint32Array
  readonly terms: Uint32Array
  private readonly record: Uint32Array
  private readonly jsonAt: number
  private parsed: Origin | null = null

  constructor(record: Uint32Array) {
    this.record = record
    this.words = record[1]
    this.same = record.subarray(2, 4)
    let at = HEAD
    const take = (length: number) => {
      at += length
      return record.subarray(at - length, at)
    }
    this.sketch = take(BINS)
    this.shingles = take(record[4])
    this.slots = take(record[5])
    this.headlineSlots = take(record[6])
    this.terms = take(record[7])
    this.jsonAt = at
  }

  get origin(): Origin {
    if (this.parsed === null) {
      const { buffer, byteOffset } = this.record
      const json = Buffer.from(buffer, byteOffset + this.jsonAt * 4, this.record[HEAD - 1])
      this.parsed = originFromJson(json.toString('utf8'))
    }
    return this.parsed
  }
}

function originToJson({ id, path, record, published, headline, story }: Origin): string {
  return JSON.stringify([id, path, record, published, headline, story])
}

function originFromJson(json: string): Origin {
  const [id, path, record, published, headline, story] = JSON.parse(json)
  return { id, path, record, published, headline, story }
}
