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

/** The class is not known yet, or differs between the characters that begin with this high surrogate. */
const UNKNOWN = 255

// What each UTF-16 unit is; 0 for marks. Units beyond ASCII are found out when they are first met.
const CLASSES = new Uint8Array(65536).fill(UNKNOWN)
CLASSES.fill(0, 0, 128)
for (const unit of [9, 11, 12, 32]) CLASSES[unit] = SPACE
for (const unit of [10, 13]) CLASSES[unit] = LINE_END
CLASSES.fill(LOWER_CASE, 97, 123)
CLASSES.fill(UPPER_CASE, 65, 91)
CLASSES.fill(NUMERAL, 48, 58)

/** Each ASCII unit in lower case. */
const LOWER = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 65 && unit < 91 ? unit + 32 : unit))

/** Where the bits of classes begin in `WORD_UNITS`, above the unit. */
const CLASS_BITS = 8
/** Of each ASCII unit that stands in words its lower case, and its class as a bit; 0 for all others. One look-up a character. */
const WORD_UNITS = Uint16Array.from(LOWER, (lower, unit) =>
  CLASSES[unit] < LOWER_CASE ? 0 : (1 << (CLASSES[unit] + CLASS_BITS)) | lower,
)

const WIDE_SPACE = /\s|\u200B|\u200C|\u200D|\u2060|\uFEFF/
const WIDE_LETTER = /[\p{L}\p{M}]/u
const WIDE_DIGIT = /\p{N}/u
const WIDE_UPPER = /\p{Lu}/u

/** The class of a character beyond ASCII. */
function wideClass(character: string): number {
  if (WIDE_LETTER.test(character)) return WIDE_UPPER.test(character) ? UPPER_CASE : LOWER_CASE
  if (WIDE_DIGIT.test(character)) return NUMERAL
  return WIDE_SPACE.test(character) ? SPACE : 0
}

function classAt(units: Uint16Array, at: number): number {
  const code = units[at]
  if (isHigh(code)) return wideClass(String.fromCharCode(code, units[at + 1]))
  CLASSES[code] = wideClass(String.fromCharCode(code))
  return CLASSES[code]
}

/** The lower-case hash step for one code unit. */
function step(hash: number, code: number): number {
  if (code < 128) return Math.imul(hash ^ LOWER[code], PRIME)
  const lower = code >= 0xd800 && code < 0xe000 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0)
  return Math.imul(hash ^ lower, PRIME)
}

/** Hash of a word's lower-case letters (FNV-1a over UTF-16 units). */
export function wordHash(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

/** Room for the tokens of many texts in turn: memory for each of its own would cost as much as its scan. */
interface Columns {
  room: number
  /** How many tokens are in them. */
  used: number
  start: Int32Array
  end: Int32Array
  flags: Uint8Array
  hash: Int32Array
}

const ROOM = 1 << 16

function newColumns(room: number): Columns {
  return {
    room,
    used: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    flags: new Uint8Array(room),
    hash: new Int32Array(room),
  }
}

let shared = newColumns(ROOM)

/** Columns with room for so many tokens: the shared ones, or for a long text its own. */
function columnsFor(most: number): Columns {
  if (most > ROOM) return newColumns(most)
  if (shared.used + most > ROOM) shared = newColumns(ROOM)
  return shared
}

/** Longer texts get memory of their own, which goes when they go. */
const KEPT_UNITS = 1 << 18
const keptUnits = Buffer.allocUnsafeSlow(KEPT_UNITS * 2)

/** The text's UTF-16 units: reading them from an array takes half the time of `charCodeAt`. */
function unitsOf(text: string): Uint16Array {
  const memory = text.length < KEPT_UNITS ? keptUnits : Buffer.allocUnsafeSlow(text.length * 2 + 2)
  memory.write(text, 0, 'utf16le')
  memory.writeUInt16LE(0, text.length * 2)
  return new Uint16Array(memory.buffer, memory.byteOffset, text.length + 1)
}

/** The tokens from `first` on, which stay where they are; those of a long text leave the room that they did not need. */
function taken(text: string, columns: Columns, first: number, last: number): Tokens {
  const { start, end, flags, hash } = columns
  const count = last - first
  columns.used = last
  if (columns !== shared)
    return {
      text,
      count,
      start: start.slice(0, last),
      end: end.slice(0, last),
      flags: flags.slice(0, last),
      hash: hash.slice(0, last),
    }
  return {
    text,
    count,
    start: start.subarray(first, last),
    end: end.subarray(first, last),
    flags: flags.subarray(first, last),
    hash: hash.subarray(first, last),
  }
}

let latest: Tokens = taken('', shared, 0, 0)

/**
 * All tokens of a text, in order. Linear in its length.
 *
 * The latest text's tokens are kept, since one stage often ends with the text with which the next begins.
 */
export function tokenize(text: string): Tokens {
  if (text !== latest.text) latest = scan(text)
  return latest
}

// One function on purpose: it is the pass that every stage waits for, and calls per token would double its time.
function scan(text: string): Tokens {
  const columns = columnsFor(text.length)
  const { start, end, flags, hash } = columns
  const units = unitsOf(text)
  const length = text.length
  let token = columns.used
  let spaced = 0
  let at = 0
  while (at < length) {
    const begin = at
    const first = units[at]
    let kind = CLASSES[first]
    if (kind === UNKNOWN) kind = classAt(units, at)
    if (kind === SPACE) {
      spaced = SPACED
      at++
      continue
    }
    if (kind < LOWER_CASE) {
      at += markLength(units, at, length)
      flags[token] = (kind === LINE_END ? BREAK : MARK) | spaced
      hash[token] = first
    } else {
      let sum = SEED
      let seen = 0
      // The units end in a 0, which stands in no word.
      for (let code = first; ; code = units[at]) {
        if (code < 128) {
          const unit = WORD_UNITS[code]
          if (unit === 0) break
          seen |= unit
          sum = Math.imul(sum ^ (unit & 127), PRIME)
        } else {
          let wide = CLASSES[code]
          if (wide === UNKNOWN) wide = classAt(units, at)
          if (wide < LOWER_CASE) break
          seen |= ((1 << wide) | BEYOND_ASCII) << CLASS_BITS
          sum = step(sum, code)
          if (isPair(units, at, length)) sum = step(sum, units[++at])
        }
        at++
      }
      flags[token] = spaced | flagsOf(seen >> CLASS_BITS, kind === UPPER_CASE, at - begin)
      hash[token] = sum
    }
    start[token] = begin
    end[token] = at
    token++
    spaced = 0
  }
  return taken(text, columns, columns.used, token)
}

function markLength(units: Uint16Array, at: number, length: number): number {
  if (units[at] === 13 && at + 1 < length && units[at + 1] === 10) return 2
  return isPair(units, at, length) ? 2 : 1
}

function isPair(units: Uint16Array, at: number, length: number): boolean {
  return isHigh(units[at]) && at + 1 < length && (units[at + 1] & 0xfc00) === 0xdc00
}

function isHigh(code: number): boolean {
  return (code & 0xfc00) === 0xd800
}

/** Flags of a word from the classes of its characters, as bits `1 << class`. */
const FLAGS = Uint8Array.from({ length: BEYOND_ASCII * 2 }, (_, seen) => {
  const lower = seen & (1 << LOWER_CASE)
  const upper = seen & (1 << UPPER_CASE)
  const letters = (lower || upper ? LETTER : 0) | (upper && !lower ? UPPER : 0)
  return letters | (seen & (1 << NUMERAL) ? DIGIT : 0) | (seen & BEYOND_ASCII ? WIDE : 0)
})

function flagsOf(seen: number, capital: boolean, length: number): number {
  const flags = capital ? FLAGS[seen] | CAPITAL : FLAGS[seen]
  return length > 1 ? flags : flags & ~UPPER
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
