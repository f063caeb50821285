/**
 * Sentences: where one ends and the next begins, over tokens.
 *
 * A line end always ends a sentence; so do full stop, question and exclamation mark and ellipsis, with the closing
 * marks after them, unless they belong to an abbreviation, an initial or a number. A stop glued to the next
 * sentence ("... dunia.Sebelumnya") counts when a lower-case word stands before it and a capitalised one after it.
 */
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED, type Tokens, UPPER } from './tokens.ts'
import type { WordTable } from './words.ts'

/** Sentence i is tokens `first[i]` up to, not including, `last[i]`; line ends belong to none. */
export interface Sentences {
  readonly count: number
  readonly first: Int32Array
  readonly last: Int32Array
}

const STOPS = new Set(Array.from('.!?…', (mark) => mark.charCodeAt(0)))
const CLOSERS = new Set(Array.from('"”’\')]»', (mark) => mark.charCodeAt(0)))
const FULL_STOP = 46

export function sentencesOf(tokens: Tokens, abbreviations: WordTable): Sentences {
  const first: number[] = []
  const last: number[] = []
  let open = -1
  const close = (end: number) => {
    if (open >= 0) {
      first.push(open)
      last.push(end)
    }
    open = -1
  }
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.flags[at] & BREAK) {
      close(at)
      continue
    }
    if (open < 0) open = at
    if (!STOPS.has(tokens.hash[at]) || tokens.flags[at] & LETTER) continue
    const end = skipClosers(tokens, at + 1)
    if (!endsSentence(tokens, at, end, abbreviations)) continue
    close(end)
    at = end - 1
  }
  close(tokens.count)
  return { count: first.length, first: Int32Array.from(first), last: Int32Array.from(last) }
}

/** Past further stops and the closing marks that are glued to them. */
function skipClosers(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.count && !(tokens.flags[at] & (SPACED | BREAK | LETTER | DIGIT))) {
    const mark = tokens.hash[at]
    if (!STOPS.has(mark) && !CLOSERS.has(mark)) break
    at++
  }
  return at
}

function endsSentence(tokens: Tokens, stop: number, next: number, abbreviations: WordTable): boolean {
  if (next >= tokens.count || tokens.flags[next] & BREAK) return true
  const glued = !(tokens.flags[next] & SPACED)
  if (glued && !startsGlued(tokens, stop, next)) return false
  if (tokens.hash[stop] !== FULL_STOP) return !startsLower(tokens, next)
  if (stop > 0 && isShortened(tokens, stop - 1, abbreviations)) return false
  return !startsLower(tokens, next)
}

function startsGlued(tokens: Tokens, stop: number, next: number): boolean {
  const before = stop > 0 ? tokens.flags[stop - 1] : 0
  const after = tokens.flags[next]
  if (isGluedNumber(tokens, stop, next)) return true
  const plainBefore =
    next > stop + 1 ||
    (stop > 0 && before & MARK && CLOSERS.has(tokens.hash[stop - 1])) ||
    (before & LETTER && !(before & (UPPER | DIGIT)) && tokens.end[stop - 1] - tokens.start[stop - 1] > 1)
  return Boolean(plainBefore && after & CAPITAL)
}

/** "… pada 2024.Tim itu", "… milik PSSI.Ketua itu": a number or an acronym before a stop, a word that is neither behind it. */
function isGluedNumber(tokens: Tokens, stop: number, next: number): boolean {
  if (stop === 0 || next !== stop + 1) return false
  const before = tokens.flags[stop - 1]
  if (!(before & (UPPER | DIGIT)) || tokens.end[stop - 1] - tokens.start[stop - 1] < 2) return false
  const after = tokens.flags[next]
  return (after & (CAPITAL | UPPER | DIGIT)) === CAPITAL && tokens.end[next] - tokens.start[next] > 2
}

function startsLower(tokens: Tokens, index: number): boolean {
  return (tokens.flags[index] & (LETTER | CAPITAL)) === LETTER
}

/** An abbreviation ("Prof."), or a single initial ("M. Raihan"). */
function isShortened(tokens: Tokens, index: number, abbreviations: WordTable): boolean {
  const flags = tokens.flags[index]
  if (!(flags & LETTER)) return false
  if (flags & CAPITAL && tokens.end[index] - tokens.start[index] === 1) return true
  return abbreviations.has(tokens, index)
}

/** Index of the sentence that holds the token, or of the one after it; `count` past the last. */
export function sentenceAt(sentences: Sentences, token: number): number {
  let low = 0
  let high = sentences.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences.last[middle] <= token) low = middle + 1
    else high = middle
  }
  return low
}
