/**
 * A profile as bytes, and back. All numbers are 32-bit little-endian.
 *
 *     length of the whole in numbers
 *     words, two numbers of the hash of equal texts
 *     how many shingles, slots, headline slots, terms and spans of quotes follow
 *     how many bytes the origin, the speakers and the quotes take
 *     the sketch, shingles, slots, headline slots, terms and spans
 *     the origin as UTF-8 JSON [id, path, record, published, headline, story]
 *     the speakers as UTF-8 JSON [[name, role], ...], the quotes as UTF-8 JSON [[text, speaker], ...], nothing if there are none
 *     padded to a whole number
 */
import { BINS } from './minhash.ts'
import type { Origin, Profile } from './profile.ts'
import type { Named, Utterance } from './said.ts'
import { uint32Scratch } from './scratch.ts'

const SECTIONS = 4
const TEXTS = 9
const HEAD = 12

const scratch = uint32Scratch()

/** The record of a profile, with another origin if one is given. The next call overwrites it. */
export function encodeProfile(profile: Profile, origin = profile.origin): Uint8Array {
  const { words, same, sketch, shingles, slots, headlineSlots, terms, spans } = profile
  const sections = [shingles, slots, headlineSlots, terms, spans]
  const texts = [originToJson(origin), speakersToJson(profile.speakers), quotesToJson(profile.quotes)]
  const numbers = sections.reduce((sum, { length }) => sum + length, HEAD + BINS)
  const record = scratch.take(texts.reduce((sum, { length }) => sum + length, numbers + 1))
  record.set(sketch, HEAD)
  let at = HEAD + BINS
  for (const [number, section] of sections.entries()) {
    record.set(section, at)
    record[SECTIONS + number] = section.length
    at += section.length
  }
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  let end = numbers * 4
  for (const [number, text] of texts.entries()) {
    record[TEXTS + number] = bytes.write(text, end, 'utf8')
    end += record[TEXTS + number]
  }
  const length = Math.ceil(end / 4)
  record[0] = length
  record[1] = words
  record.set(same, 2)
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
    return this.record.subarray(HEAD, HEAD + BINS)
  }

  get shingles(): Uint32Array {
    return this.section(0)
  }

  get slots(): Uint32Array {
    return this.section(1)
  }

  get headlineSlots(): Uint32Array {
    return this.section(2)
  }

  get terms(): Uint32Array {
    return this.section(3)
  }

  get spans(): Uint32Array {
    return this.section(4)
  }

  private section(number: number): Uint32Array {
    const start = this.startOf(number)
    return this.record.subarray(start, start + this.record[SECTIONS + number])
  }

  private startOf(section: number): number {
    let start = HEAD + BINS
    for (let before = 0; before < section; before++) start += this.record[SECTIONS + before]
    return start
  }

  get origin(): Origin {
    this.parsedOrigin ??= originFromJson(this.text(0))
    return this.parsedOrigin
  }

  get speakers(): Named[] {
    const json = this.text(1)
    if (json === '') return []
    const speakers = JSON.parse(json) as [string, string | null][]
    return speakers.map(([name, role]) => ({ name, role }))
  }

  get quotes(): Utterance[] {
    const json = this.text(2)
    if (json === '') return []
    const quotes = JSON.parse(json) as [string, string | null][]
    return quotes.map(([text, speaker]) => ({ text, speaker }))
  }

  private text(number: number): string {
    const { record } = this
    let start = this.startOf(TEXTS - SECTIONS) * 4
    for (let before = 0; before < number; before++) start += record[TEXTS + before]
    return Buffer.from(record.buffer, record.byteOffset + start, record[TEXTS + number]).toString('utf8')
  }
}

function originToJson({ id, path, record, published, headline, story }: Origin): string {
  return JSON.stringify([id, path, record, published, headline, story])
}

function originFromJson(json: string): Origin {
  const [id, path, record, published, headline, story] = JSON.parse(json)
  return { id, path, record, published, headline, story }
}

function speakersToJson(speakers: readonly Named[]): string {
  return speakers.length === 0 ? '' : JSON.stringify(speakers.map(({ name, role }) => [name, role]))
}

function quotesToJson(quotes: readonly Utterance[]): string {
  return quotes.length === 0 ? '' : JSON.stringify(quotes.map(({ text, speaker }) => [text, speaker]))
}
