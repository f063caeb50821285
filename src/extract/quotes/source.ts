/** The words that stand for the source: the noun phrase behind a cue ("kata Budi") or before it ("Budi mengatakan"). */
import {
  ADJECTIVE,
  ADJUNCT,
  ADVERB,
  CONNECTIVE,
  CUE,
  DAY,
  DEMONSTRATIVE,
  JOINS,
  LINKER,
  PREDICATE,
  PRONOUN,
  RELATIVE,
  TITLE,
  VERB,
} from '../../lang/parts/quotes.ts'
import { SPACED } from '../../text/tokens.ts'
import type { Scene } from './scene.ts'
import {
  closingBracket,
  is,
  isBreak,
  isCapital,
  isCode,
  isComma,
  isGlued,
  isNumber,
  isOpenBracket,
  isPlain,
  isQuoteMark,
  isWord,
  type Stretch,
} from './walk.ts'

export interface Source extends Stretch {
  form: 'name' | 'pronoun'
}

/** Longest dateline, in tokens. */
const DATELINE = 14
/** Longest source phrase, in tokens. */
const REACH = 40
const ENDS_NAME = ADJUNCT | VERB | PREDICATE | CUE

/** The noun phrase that starts at `first`, within the sentence that ends at `end`. */
export function sourceFrom(scene: Scene, first: number, end: number): Source | null {
  if (is(scene, first, PRONOUN)) return { first, last: first + 1, form: 'pronoun' }
  const limit = Math.min(end, first + REACH)
  let last = nounPhraseEnd(scene, first, limit)
  if (last === first) return null
  if (last < limit && isComma(scene, last) && opensName(scene, last + 1, limit)) {
    const second = nounPhraseEnd(scene, last + 1, limit)
    if (isApposition(scene, first, last, second)) last = second
  }
  return { first, last: withoutTail(scene, first, last), form: 'name' }
}

/** The phrase behind the comma at `comma` names whom the one before it describes. */
function isApposition(scene: Scene, first: number, comma: number, end: number): boolean {
  if (isPlain(scene, end, VERB | PREDICATE | ADVERB | ADJECTIVE)) return false
  if (isTitled(scene, first, comma)) return true
  if (comma - first < 4 || end - comma > 5) return false
  for (let at = comma + 1; at < end; at++) if (!isCapital(scene, at)) return false
  return true
}

/** Where the noun phrase that starts at `first` ends: before an adjunct, a verb, a comma, a stop or a date. */
function nounPhraseEnd(scene: Scene, first: number, end: number): number {
  let at = first
  while (at < end) {
    if (isOpenBracket(scene, at)) {
      const close = closingBracket(scene, at, end)
      if (close < 0 || isDateBracket(scene, at, close)) break
      at = close + 1
      continue
    }
    if (isComma(scene, at) || isBreak(scene, at) || isOuterMark(scene, at) || isCode(scene, at, 59)) break
    if (at > first && (endsName(scene, at, end) || endsBeforeBracket(scene, at))) break
    at++
    if (isPlain(scene, at - 1, DEMONSTRATIVE) && at < end && isCapital(scene, at)) break
  }
  return at
}

/** A quotation mark, and no apostrophe within a name ("Ma'ruf"). */
function isOuterMark(scene: Scene, at: number): boolean {
  if (!isQuoteMark(scene, at)) return false
  return !(isWord(scene, at - 1) && isWord(scene, at + 1) && isGlued(scene, at) && isGlued(scene, at + 1))
}

/** "Budi.(abc)": a stop with a bracket behind it. */
function endsBeforeBracket(scene: Scene, at: number): boolean {
  return isCode(scene, at, 46) && (isOpenBracket(scene, at + 1) || isCode(scene, at + 1, 91))
}

function endsName(scene: Scene, at: number, end: number): boolean {
  if (is(scene, at, DAY) && startsDate(scene, at, end)) return true
  if (isCapital(scene, at) || !is(scene, at, ENDS_NAME)) return false
  return !(isPlain(scene, at, JOINS) && at + 1 < end && isCapital(scene, at + 1))
}

/** A day with a number, a bracket or a comma behind it. */
function startsDate(scene: Scene, at: number, end: number): boolean {
  const next = at + 1
  return next >= end || isOpenBracket(scene, next) || isComma(scene, next) || isNumber(scene, next)
}

/** "(2/9)", "(2/9/2025)". */
function isDateBracket(scene: Scene, open: number, close: number): boolean {
  return close - open > 2 && isNumber(scene, open + 1) && !isWord(scene, open + 2)
}

/** The phrase is a title, so that a name may follow its comma. */
function isTitled(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(scene, at, TITLE)) return true
  return !isCapital(scene, first)
}

function opensName(scene: Scene, at: number, end: number): boolean {
  return at < end && isCapital(scene, at) && !is(scene, at, DAY) && !is(scene, at, CONNECTIVE)
}

function withoutTail(scene: Scene, first: number, last: number): number {
  let end = last
  while (end > first + 1 && !isWord(scene, end - 1) && !isNumber(scene, end - 1) && !isCode(scene, end - 1, 41)) end--
  return end
}

/** The subject of the cue at `cue`, within the words that start at `first`. */
export function sourceBefore(scene: Scene, first: number, cue: number): Source | null {
  let end = cue
  while (end > first && isBetween(scene, end - 1)) end--
  if (end - 1 > first && isPlain(scene, end - 1, RELATIVE)) return antecedent(scene, first, end - 1)
  const closed = end > first && isComma(scene, end - 1)
  if (closed) end--
  const start = Math.max(afterOpeners(scene, first, end), end - REACH)
  if (start >= end) return null
  return subject(scene, start, end, closed)
}

/** The noun phrase that a relative word follows. */
function antecedent(scene: Scene, first: number, relative: number): Source | null {
  const end = isComma(scene, relative - 1) ? relative - 1 : relative
  let start = end
  while (start > first && end - start < REACH && !isComma(scene, start - 1) && !isPlain(scene, start - 1, ENDS_NAME))
    start--
  return start < end && isWord(scene, start) ? { first: start, last: end, form: 'name' } : null
}

function isBetween(scene: Scene, at: number): boolean {
  return isPlain(scene, at, ADVERB | JOINS) && !is(scene, at, PRONOUN)
}

/** Past the connectives and adjuncts that open a sentence. */
function afterOpeners(scene: Scene, first: number, end: number): number {
  let start = opensLine(scene, first) ? afterDateline(scene, first, end) : first
  for (;;) {
    const next = afterOpener(scene, start, end)
    if (next === start || next >= end) return Math.min(next, end)
    start = next
  }
}

function opensLine(scene: Scene, first: number): boolean {
  return first === 0 || isBreak(scene, first - 1)
}

function afterOpener(scene: Scene, start: number, end: number): number {
  if (start >= end) return start
  if (!isWord(scene, start) && !isNumber(scene, start)) return start + 1
  const opener = scene.language.openers.match(scene.tokens, start)
  if (opener && opener.next < end) return opener.next
  if (is(scene, start, CONNECTIVE) || opensWithVerb(scene, start)) {
    const comma = commaIn(scene, start, end)
    if (comma >= 0) return comma + 1
    return is(scene, start, ADJUNCT) ? lastName(scene, start + 1, end) : start + 1
  }
  if (is(scene, start, DAY) && startsDate(scene, start, end)) return start + 1
  return start
}

function opensWithVerb(scene: Scene, at: number): boolean {
  if (!isCapital(scene, at) || isCapital(scene, at + 1) || is(scene, at, TITLE)) return false
  return is(scene, at, CUE | VERB) || scene.language.tails.has(scene.tokens, at)
}

/** Past a dateline ("Jakarta, Kabar.com - "): a dash behind words of which none is a plain one. */
function afterDateline(scene: Scene, first: number, end: number): number {
  const limit = Math.min(end, first + DATELINE)
  for (let at = first; at < limit; at++) {
    if (isDash(scene, at) && (scene.tokens.flags[at + 1] & SPACED || isDash(scene, at + 1))) return at + 1
    if (isPlain(scene, at, CUE | VERB | PREDICATE | ADJUNCT)) return first
  }
  return first
}

function isDash(scene: Scene, at: number): boolean {
  return isCode(scene, at, 45) || isCode(scene, at, 8211) || isCode(scene, at, 8212)
}

function commaIn(scene: Scene, first: number, end: number): number {
  for (let at = first; at < end - 1; at++) if (isComma(scene, at)) return at
  return -1
}

/** The run of capitalised words at the end; or just the last word. */
function lastName(scene: Scene, first: number, end: number): number {
  let at = end
  while (at > first && (isCapital(scene, at - 1) || !isWord(scene, at - 1))) at--
  return Math.min(at, end - 1)
}

/** The subject among comma-separated chunks. */
function subject(scene: Scene, start: number, end: number, closed: boolean): Source | null {
  const comma = lastComma(scene, start, end)
  if (comma < 0) return head(scene, start, end)
  if (isAdjunct(scene, comma + 1, end)) return subject(scene, start, comma, false)
  const before = lastComma(scene, start, comma)
  if (closed) return head(scene, before < 0 ? start : before + 1, end)
  const previous = before < 0 ? start : before + 1
  const joined = isCapital(scene, comma + 1) && isTitle(scene, previous, comma)
  return head(scene, joined ? previous : comma + 1, end)
}

/** ", dalam laporannya": an adjunct that names nobody. */
function isAdjunct(scene: Scene, first: number, end: number): boolean {
  return isPlain(scene, first, ADJUNCT | CONNECTIVE) && !isCapital(scene, end - 1) && !is(scene, end - 1, PRONOUN)
}

function isTitle(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isPlain(scene, at, VERB | PREDICATE)) return false
  return last - first > 1 && !is(scene, first, ADJUNCT | CONNECTIVE)
}

function lastComma(scene: Scene, first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (isComma(scene, at)) return at
  return -1
}

function endsHead(scene: Scene, at: number): boolean {
  if (isPlain(scene, at, VERB | PREDICATE | CUE | ADVERB) && !is(scene, at, DEMONSTRATIVE)) return true
  return scene.language.openers.match(scene.tokens, at) !== null
}

/** The noun phrase up to its first verb, unless a relative word came before it. */
function head(scene: Scene, from: number, end: number): Source | null {
  let start = from
  while (start < end - 1 && isPlain(scene, start, CONNECTIVE | ADJUNCT)) start++
  let last = end
  for (let at = start + 1; at < end; at++) {
    if (endsHead(scene, at)) {
      last = at
      break
    }
    if (isPlain(scene, at, LINKER) && !is(scene, at, JOINS)) break
  }
  last = withoutTail(scene, start, last)
  while (last > start + 1 && isPlain(scene, last - 1, ADVERB | JOINS)) last--
  if (!isWord(scene, start) || isPlain(scene, start, VERB | PREDICATE)) return null
  const form = last - start === 1 && is(scene, start, PRONOUN) ? 'pronoun' : 'name'
  return { first: start, last, form }
}
