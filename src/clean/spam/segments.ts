/**
 * Segments: the units that are judged as spam or news.
 *
 * A segment is a sentence, cut a little finer than sentences are elsewhere: what is injected between two sentences often
 * starts in lower case and has no full stop, so a stop ends a segment whatever follows it, and a bare run of
 * lower-case words ends where a capitalised word begins.
 */
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED, type Tokens, UPPER, WIDE } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'

/** Segment i is tokens `first[i]` up to, not including, `last[i]`; line ends belong to none. They last until the next text's. */
export interface Segments {
  readonly count: number
  readonly first: Int32Array
  readonly last: Int32Array
}

const FULL_STOP = 46
const STOPS = marks('.!?…')
const CLOSERS = marks('"”’\')]»')
/** What stands between keywords. */
const BETWEEN = marks(',|/-•·&+')
const OPENERS = marks('"“‘\'«(')
/** So many bare lower-case words in a row are a run of keywords rather than the end of a broken sentence. */
const LEAST_RUN = 4

/** A table of marks by code unit. */
function marks(characters: string): Uint8Array {
  const table = new Uint8Array(65536)
  for (const mark of characters) table[mark.charCodeAt(0)] = 1
  return table
}

/** Memory for the segments, firsts before lasts; kept from text to text, but for long ones. */
const kept = new Int32Array(1 << 14)

export function segmentsOf(tokens: Tokens, abbreviations: WordTable | null): Segments {
  const memory = tokens.count * 2 <= kept.length ? kept : new Int32Array(tokens.count * 2)
  const first = memory.subarray(0, memory.length >> 1)
  const last = memory.subarray(memory.length >> 1)
  let count = 0
  let at = 0
  while (at < tokens.count) {
    if (tokens.flags[at] & BREAK) {
      at++
      continue
    }
    first[count] = at
    at = segmentEnd(tokens, at, abbreviations)
    last[count++] = at
  }
  return { count, first, last }
}

function segmentEnd(tokens: Tokens, first: number, abbreviations: WordTable | null): number {
  const { flags, hash } = tokens
  let bare = true
  for (let at = first; at < tokens.count; at++) {
    const flag = flags[at]
    if (flag & BREAK) return at
    if (flag & MARK) {
      if (bare && at - first >= LEAST_RUN && flag & SPACED && OPENERS[hash[at]]) return at
      if (!BETWEEN[hash[at]]) bare = false
      if (!STOPS[hash[at]]) continue
      const end = skipClosers(tokens, at + 1)
      if (endsSegment(tokens, first, at, end, abbreviations)) return end
      at = end - 1
    } else if (flag & CAPITAL) {
      if (bare && at - first >= LEAST_RUN && (flag & (SPACED | WIDE)) === SPACED) return at
      bare = false
    }
  }
  return tokens.count
}

/** Past further stops and the closing marks that are glued to them. */
function skipClosers(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.count && (tokens.flags[at] & (SPACED | MARK)) === MARK) {
    if (!STOPS[tokens.hash[at]] && !CLOSERS[tokens.hash[at]]) break
    at++
  }
  return at
}

function endsSegment(
  tokens: Tokens,
  first: number,
  stop: number,
  next: number,
  abbreviations: WordTable | null,
): boolean {
  if (next >= tokens.count || tokens.flags[next] & BREAK) return true
  if (!(tokens.flags[next] & SPACED)) return startsGlued(tokens, stop, next)
  return tokens.hash[stop] !== FULL_STOP || stop === first || !isShortened(tokens, stop - 1, first, abbreviations)
}

/** "... dunia.Sebelumnya": a lower-case word before the stop, a capitalised one after it. */
function startsGlued(tokens: Tokens, stop: number, next: number): boolean {
  if (stop === 0) return false
  const before = tokens.flags[stop - 1]
  const isPlain = before & LETTER && !(before & (UPPER | DIGIT)) && tokens.end[stop - 1] - tokens.start[stop - 1] > 1
  return Boolean((isPlain || next > stop + 1) && tokens.flags[next] & CAPITAL)
}

/**
 * An abbreviation ("Prof."), a single initial ("M. Raihan") or a list's number ("3. Klik"). Abbreviations in capitals
 * ("16.49 WIB.") end sentences more often than they stand before names.
 */
function isShortened(tokens: Tokens, index: number, first: number, abbreviations: WordTable | null): boolean {
  const flags = tokens.flags[index]
  const length = tokens.end[index] - tokens.start[index]
  if (index === first && flags & DIGIT && length < 3) return true
  if (!(flags & LETTER) || (flags & UPPER && length > 2)) return false
  return (flags & CAPITAL && length === 1) || (abbreviations?.has(tokens, index) ?? false)
}
