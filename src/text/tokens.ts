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
/** A word without any lower-case letter and with at least two upper-case ones. */
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

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

// What each ASCII code unit is: 0 mark, 1 space, 2 line end, 3 lower-case, 4 upper-case, 5 digit.
const ASCII = new Uint8Array(128)
for (const unit of [9, 11, 12, 32]) ASCII[unit] = 1
for (const unit of [10, 13]) ASCII[unit] = 2
for (let unit = 97; unit < 123; unit++) ASCII[unit] = 3
for (let unit = 65; unit < 91; unit++) ASCII[unit] = 4
for (let unit = 48; unit < 58; unit++) ASCII[unit] = 5

const WIDE_SPACE = /\s|\u200B|\u200C|\u200D|\u2060|\uFEFF/
const WIDE_LETTER = /[\p{L}\p{M}]/u
const WIDE_DIGIT = /\p{N}/u
const WIDE_UPPER = /\p{Lu}/u

/** The class of a code point beyond ASCII, in the terms of ASCII above. */
function wideClass(character: string): number {
  if (WIDE_LETTER.test(character)) return WIDE_UPPER.test(character) ? 4 : 3
  if (WIDE_DIGIT.test(character)) return 5
  return WIDE_SPACE.test(character) ? 1 : 0
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
  if (code < 128) return Math.imul(hash ^ (ASCII[code] === 4 ? code + 32 : code), PRIME)
  const lower = code >= 0xd800 && code < 0xe000 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0)
  return Math.imul(hash ^ lower, PRIME)
}

/** Hash of a word's lower-case letters (FNV-1a over UTF-16 units). */
export function wordHash(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

class Columns {
  start: Int32Array
  end: Int32Array
  flags: Uint8Array
  hash: Int32Array
  count = 0

  constructor(room: number) {
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.flags = new Uint8Array(room)
    this.hash = new Int32Array(room)
  }

  add(start: number, end: number, flags: number, hash: number): void {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.flags[this.count] = flags
    this.hash[this.count] = hash
    this.count++
  }

  private grow(): void {
    const bigger = new Columns(this.start.length * 2)
    bigger.start.set(this.start)
    bigger.end.set(this.end)
    bigger.flags.set(this.flags)
    bigger.hash.set(this.hash)
    this.start = bigger.start
    this.end = bigger.end
    this.flags = bigger.flags
    this.hash = bigger.hash
  }
}

/** All tokens of a text, in order. Linear in its length. */
export function tokenize(text: string): Tokens {
  const columns = new Columns((text.length >> 2) + 16)
  const length = text.length
  let spaced = 0
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = classAt(text, at, code)
    if (kind === 1) {
      spaced = SPACED
      at++
      continue
    }
    if (kind >= 3) at = addWord(columns, text, at, spaced)
    else {
      const end = at + markLength(text, at, code)
      columns.add(at, end, (kind === 2 ? BREAK : MARK) | spaced, code)
      at = end
    }
    spaced = 0
  }
  return {
    text,
    count: columns.count,
    start: columns.start,
    end: columns.end,
    flags: columns.flags,
    hash: columns.hash,
  }
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

/** Adds the word that starts at `start`, and returns where it ends. */
function addWord(columns: Columns, text: string, start: number, spaced: number): number {
  const length = text.length
  let hash = SEED
  let flags = spaced
  let uppers = 0
  let lowers = 0
  let at = start
  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = classAt(text, at, code)
    if (kind < 3) break
    if (kind === 4) {
      if (at === start) flags |= CAPITAL
      uppers++
    } else if (kind === 3) lowers++
    flags |= kind === 5 ? DIGIT : LETTER
    if (code > 127) flags |= WIDE
    hash = step(hash, code)
    at++
    if (isPair(text, at - 1, code)) {
      hash = step(hash, text.charCodeAt(at))
      at++
    }
  }
  if (uppers > 1 && lowers === 0) flags |= UPPER
  columns.add(start, at, flags, hash)
  return at
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
