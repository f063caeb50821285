/** Where a noun phrase ends that names somebody. */

import { DAY, DEMONSTRATIVE, JOINS } from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
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
} from '../walk.ts'
import { ENDS_NAME } from './source.ts'

/** Where the noun phrase that starts at `first` ends: before an adjunct, a verb, a comma, a stop or a date. */
export function nounPhraseEnd(scene: Scene, first: number, end: number): number {
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
export function startsDate(scene: Scene, at: number, end: number): boolean {
  const next = at + 1
  return next >= end || isOpenBracket(scene, next) || isComma(scene, next) || isNumber(scene, next)
}

/** "(2/9)", "(2/9/2025)". */
function isDateBracket(scene: Scene, open: number, close: number): boolean {
  return close - open > 2 && isNumber(scene, open + 1) && !isWord(scene, open + 2)
}
