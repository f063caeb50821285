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

// What each mark is: a code unit's bits.
const STOP = 1
const CLOSER = 2
const SHAPE = new Uint8Array(65536)
for (const mark of '.!?…') SHAPE[mark.charCodeAt(0)] = STOP
for (const mark of '"”’\')]»') SHAPE[mark.charCodeAt(0)] = CLOSER
const FULL_STOP = 46

/** Columns kept from text to text; a text of more sentences gets longer ones. */
let first = new Int32Array(1 << 10)
let last = new Int32Array(1 << 10)

/** What a language writes that decides about full stops. */
export interface StopWords {
  /** Words after which a full stop ends no sentence, without the stop. */
  abbreviations: WordTable
  /** Words that a letter numbers, so that it is no initial: "Serie" A, "berinisial" B. */
  lettered: WordTable
}

export function sentencesOf(tokens: Tokens, words: StopWords): Sentences {
  const { flags, hash } = tokens
  let count = 0
  let at = 0
  // Where the latest run of stops and closing marks ends: each stop of a long run asks.
  let closed = 0
  while (at < tokens.count) {
    if (flags[at] & BREAK) {
      at++
      continue
    }
    if (count === first.length) lengthen()
    first[count] = at
    while (at < tokens.count && !(flags[at] & BREAK)) {
      const stop = at++
      if (!(flags[stop] & MARK && SHAPE[hash[stop]] & STOP)) continue
      if (closed < at) closed = skipClosers(tokens, at)
      if (!endsSentence(tokens, stop, closed, words)) continue
      at = closed
      break
    }
    last[count++] = at
  }
  return { count, first: first.slice(0, count), last: last.slice(0, count) }
}

function lengthen(): void {
  const [shortFirst, shortLast] = [first, last]
  first = new Int32Array(shortFirst.length * 2)
  last = new Int32Array(shortLast.length * 2)
  first.set(shortFirst)
  last.set(shortLast)
}

/** Past further stops and the closing marks that are glued to them. */
function skipClosers(tokens: Tokens, from: number): number {
  let at = from
  while (at < tokens.count && !(tokens.flags[at] & (SPACED | BREAK | LETTER | DIGIT))) {
    if (SHAPE[tokens.hash[at]] === 0) break
    at++
  }
  return at
}

function endsSentence(tokens: Tokens, stop: number, next: number, words: StopWords): boolean {
  if (next >= tokens.count || tokens.flags[next] & BREAK) return true
  const glued = !(tokens.flags[next] & SPACED)
  if (glued && !startsGlued(tokens, stop, next)) return false
  if (tokens.hash[stop] !== FULL_STOP) return !startsLower(tokens, next)
  if (stop > 0 && isShortened(tokens, stop - 1, words)) return false
  return !startsLower(tokens, next)
}

function startsGlued(tokens: Tokens, stop: number, next: number): boolean {
  const before = stop > 0 ? tokens.flags[stop - 1] : 0
  const after = tokens.flags[next]
  if (isGluedNumber(tokens, stop, next)) return true
  const plainBefore =
    next > stop + 1 ||
    (stop > 0 && before & MARK && SHAPE[tokens.hash[stop - 1]] === CLOSER) ||
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
function isShortened(tokens: Tokens, index: number, { abbreviations, lettered }: StopWords): boolean {
  const flags = tokens.flags[index]
  if (!(flags & LETTER)) return false
  if (flags & CAPITAL && tokens.end[index] - tokens.start[index] === 1)
    return index === 0 || !lettered.has(tokens, index - 1)
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
