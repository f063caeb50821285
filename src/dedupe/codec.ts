/**
 * A profile as bytes, and back. All numbers are 32-bit little-endian.
 *
 *     length of the whole in numbers
 *     words, two numbers of the hash of equal texts
 *     how many shingles, slots, headline slots and terms follow, how many bytes the origin and what was said take
 *     the sketch, shingles, slots, headline slots and terms
 *     the origin as UTF-8 JSON [id, path, record, published, headline, story]
 *     what was said as UTF-8 JSON [[[text, speaker], ...], [name, ...]], nothing if nothing; padded to a whole number
 */
import { BINS } from './minhash.ts'
import type { Origin, Profile } from './profile.ts'
import type { Said } from './said.ts'
import { uint32Scratch } from './scratch.ts'

const HEAD = 10

const scratch = uint32Scratch()

/** The record of a profile. The next call overwrites it. */
export function encodeProfile(profile: Profile): Uint8Array {
  const { words, same, sketch, shingles, slots, headlineSlots, terms } = profile
  const origin = originToJson(profile.origin)
  const said = saidToJson(profile.said)
  const numbers = HEAD + sketch.length + shingles.length + slots.length + headlineSlots.length + terms.length
  const record = scratch.take(numbers + origin.length + said.length + 1)
  let at = HEAD
  for (const array of [sketch, shingles, slots, headlineSlots, terms]) {
    record.set(array, at)
    at += array.length
  }
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  const originBytes = bytes.write(origin, numbers * 4, 'utf8')
  const saidBytes = bytes.write(said, numbers * 4 + originBytes, 'utf8')
  const length = numbers + Math.ceil((originBytes + saidBytes) / 4)
  const head = [length, words, same[0], same[1], shingles.length, slots.length, headlineSlots.length, terms.length]
  record.set([...head, originBytes, saidBytes])
  return new Uint8Array(record.buffer, record.byteOffset, length * 4)
}

/** How many bytes the record takes that starts with these. */
export function recordBytes(start: Uint8Array): number {
  return new DataView(start.buffer, start.byteOffset).getUint32(0, true) * 4
}

/** The profile of a record; `bytes` must start at a multiple of four in their buffer. */
export function decodeProfile(bytes: Uint8Array): Profile {
  return new DecodedProfile(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4))
}

/** Views on a record, each made when it is asked for: most readers want one of them. */
class DecodedProfile implements Profile {
  private readonly record: Uint32Array
  private parsedOrigin: Origin | null = null
  private parsedSaid: Said | null = null

  constructor(record: Uint32Array) {
    this.record = record
  }

  get words(): number {
    return this.record[1]
  }

  get same(): Uint32Array {
    return this.record.subarray(2, 4)
  }

  get sketch(): Uint32Array {
    return this.section(0)
  }

  get shingles(): Uint32Array {
    return this.section(1)
  }

  get slots(): Uint32Array {
    return this.section(2)
  }

  get headlineSlots(): Uint32Array {
    return this.section(3)
  }

  get terms(): Uint32Array {
    return this.section(4)
  }

  private section(number: number): Uint32Array {
    const start = this.startOf(number)
    return this.record.subarray(start, this.startOf(number + 1))
  }

  private startOf(section: number): number {
    if (section === 0) return HEAD
    let start = HEAD + BINS
    for (let before = 1; before < section; before++) start += this.record[3 + before]
    return start
  }

  get origin(): Origin {
    this.parsedOrigin ??= originFromJson(this.json(0, this.record[HEAD - 2]))
    return this.parsedOrigin
  }

  get said(): Said {
    this.parsedSaid ??= saidFromJson(this.json(this.record[HEAD - 2], this.record[HEAD - 1]))
    return this.parsedSaid
  }

  private json(from: number, length: number): string {
    const { buffer, byteOffset } = this.record
    return Buffer.from(buffer, byteOffset + this.startOf(5) * 4 + from, length).toString('utf8')
  }
}

function originToJson({ id, path, record, published, headline, story }: Origin): string {
  return JSON.stringify([id, path, record, published, headline, story])
}

function originFromJson(json: string): Origin {
  const [id, path, record, published, headline, story] = JSON.parse(json)
  return { id, path, record, published, headline, story }
}

function saidToJson({ quotes, speakers }: Said): string {
  if (quotes.length === 0 && speakers.length === 0) return ''
  return JSON.stringify([quotes.map(({ text, speaker }) => [text, speaker]), speakers])
}

function saidFromJson(json: string): Said {
  if (json === '') return { quotes: [], speakers: [] }
  const [quotes, speakers] = JSON.parse(json) as [[string, string | null][], string[]]
  return { quotes: quotes.map(([text, speaker]) => ({ text, speaker })), speakers }
}
