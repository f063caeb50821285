/**
 * Tokens: one linear scan over a text, kept as columns, from which every stage works.
 *
 * A word is a run of letters, digits and combining marks; a line end is one token; any other visible character is a
 * token of its own. White space makes no token. Offsets are UTF-16 units. Words carry a hash of their lower-case
 * letters, so that word lists are looked up without building a string.
 */

export const LETTER = 1
export const DIGIT = 2
export const MARK = 4
/** A line end ("\n", "\r\n" or "\r"). */
export const BREAK = 8
/** A word whose first character is an upper-case letter. */
export const CAPITAL = 16
/** A word of two or more characters with an upper-case letter and without a lower-case one. */
export const UPPER = 32
/** White space stands right before the token. */
export const SPACED = 64
/** A word with a character beyond ASCII. */
export const WIDE = 128

export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Bits as named above. */
  readonly flags: Uint8Array
  /** `wordHash` of the word, or the code unit of a mark. */
  readonly hash: Int32Array
}

const SPACE = 1
const LINE_END = 2
const LOWER_CASE = 3
const UPPER_CASE = 4
const NUMERAL = 5
const BEYOND_ASCII = 1 << 6

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

// What each ASCII code unit is; 0 for marks.
const ASCII = new Uint8Array(128)
for (const unit of [9, 11, 12, 32]) ASCII[unit] = SPACE
for (const unit of [10, 13]) ASCII[unit] = LINE_END
for (let unit = 97; unit < 123; unit++) ASCII[unit] = LOWER_CASE
for (let unit = 65; unit < 91; unit++) ASCII[unit] = UPPER_CASE
for (let unit = 48; unit < 58; unit++) ASCII[unit] = NUMERAL

const WIDE_SPACE = /\s|\u200B|\u200C|\u200D|\u2060|\uFEFF/
const WIDE_LETTER = /[\p{L}\p{M}]/u
const WIDE_DIGIT = /\p{N}/u
const WIDE_UPPER = /\p{Lu}/u

/** The class of a code point beyond ASCII, in the terms of ASCII above. */
function wideClass(character: string): number {
  if (WIDE_LETTER.test(character)) return WIDE_UPPER.test(character) ? UPPER_CASE : LOWER_CASE
  if (WIDE_DIGIT.test(character)) return NUMERAL
  return WIDE_SPACE.test(character) ? SPACE : 0
}

const BMP = new Uint8Array(65536).fill(255)

function classAt(text: string, unit: number, code: number): number {
  if (code < 128) return ASCII[code]
  const known = BMP[code]
  if (known !== 255) return known
  if (code >= 0xd800 && code < 0xdc00) return wideClass(String.fromCodePoint(text.codePointAt(unit)!))
  const found = wideClass(String.fromCharCode(code))
  if (code < 0xd800 || code > 0xdfff) BMP[code] = found
  return found
}

/** The lower-case hash step for one code unit. */
function step(hash: number, code: number): number {
  if (code < 128) return Math.imul(hash ^ (ASCII[code] === UPPER_CASE ? code + 32 : code), PRIME)
  const lower = code >= 0xd800 && code < 0xe000 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0)
  return Math.imul(hash ^ lower, PRIME)
}

/** Hash of a word's lower-case letters (FNV-1a over UTF-16 units). */
export function wordHash(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

/** Columns that the scan fills; kept from text to text, since fresh ones cost as much as the scan of a short article. */
interface Scratch {
  room: number
  start: Int32Array
  end: Int32Array
  flags: Uint8Array
  hash: Int32Array
}

const ROOM = 1 << 13

function newScratch(room: number): Scratch {
  return {
    room,
    start: new Int32Array(room),
    end: new Int32Array(room),
    flags: new Uint8Array(room),
    hash: new Int32Array(room),
  }
}

const kept = newScratch(ROOM)

function doubled(scratch: Scratch): Scratch {
  const bigger = newScratch(scratch.room * 2)
  bigger.start.set(scratch.start)
  bigger.end.set(scratch.end)
  bigger.flags.set(scratch.flags)
  bigger.hash.set(scratch.hash)
  return bigger
}

/** The filled part of the columns, in one piece of memory of its own. */
function filled(text: string, scratch: Scratch, count: number): Tokens {
  const memory = new ArrayBuffer(count * 13)
  const start = new Int32Array(memory, 0, count)
  const end = new Int32Array(memory, count * 4, count)
  const hash = new Int32Array(memory, count * 8, count)
  const flags = new Uint8Array(memory, count * 12, count)
  start.set(scratch.start.subarray(0, count))
  end.set(scratch.end.subarray(0, count))
  hash.set(scratch.hash.subarray(0, count))
  flags.set(scratch.flags.subarray(0, count))
  return { text, count, start, end, flags, hash }
}

/**
 * All tokens of a text, in order. Linear in its length.
 *
 * One function on purpose: it is the pass that every stage waits for, and calls per token would double its time.
 */
export function tokenize(text: string): Tokens {
  let scratch = kept
  let { room, start, end, flags, hash } = scratch
  const length = text.length
  let count = 0
  let spaced = 0
  let at = 0
  while (at < length) {
    const first = text.charCodeAt(at)
    const kind = first < 128 ? ASCII[first] : classAt(text, at, first)
    if (kind === SPACE) {
      spaced = SPACED
      at++
      continue
    }
    if (count === room) {
      scratch = doubled(scratch)
      ;({ room, start, end, flags, hash } = scratch)
    }
    start[count] = at
    if (kind < LOWER_CASE) {
      at += markLength(text, at, first)
      flags[count] = (kind === LINE_END ? BREAK : MARK) | spaced
      hash[count] = first
    } else {
      const begin = at
      let sum = SEED
      let seen = 0
      while (at < length) {
        const code = text.charCodeAt(at)
        if (code < 128) {
          const of = ASCII[code]
          if (of < LOWER_CASE) break
          seen |= 1 << of
          sum = Math.imul(sum ^ (of === UPPER_CASE ? code + 32 : code), PRIME)
          at++
        } else {
          const of = classAt(text, at, code)
          if (of < LOWER_CASE) break
          seen |= (1 << of) | BEYOND_ASCII
          sum = step(sum, code)
          at++
          if (isPair(text, at - 1, code)) sum = step(sum, text.charCodeAt(at++))
        }
      }
      flags[count] = spaced | flagsOf(seen, kind === UPPER_CASE, at - begin)
      hash[count] = sum
    }
    end[count] = at
    count++
    spaced = 0
  }
  return filled(text, scratch, count)
}

function markLength(text: string, at: number, code: number): number {
  if (code === 13 && text.charCodeAt(at + 1) === 10) return 2
  return isPair(text, at, code) ? 2 : 1
}

function isPair(text: string, at: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdbff) return false
  const low = text.charCodeAt(at + 1)
  return low >= 0xdc00 && low <= 0xdfff
}

/** Flags of a word from the classes of its characters, as bits `1 << class`. */
function flagsOf(seen: number, capital: boolean, length: number): number {
  const lower = seen & (1 << LOWER_CASE)
  const upper = seen & (1 << UPPER_CASE)
  let flags = seen & BEYOND_ASCII ? WIDE : 0
  if (lower || upper) flags |= LETTER
  if (seen & (1 << NUMERAL)) flags |= DIGIT
  if (capital) flags |= CAPITAL
  if (upper && !lower && length > 1) flags |= UPPER
  return flags
}

/** The token as written. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index])
}

/** Index of the first token that ends after `unit`; `count` if there is none. */
export function tokenAt(tokens: Tokens, unit: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle] <= unit) low = middle + 1
    else high = middle
  }
  return low
}
