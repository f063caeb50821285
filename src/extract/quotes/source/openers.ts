/** What stands before the subject at the start of a sentence: datelines, connectives, adjuncts. */

import { ADJUNCT, CONNECTIVE, CUE, DAY, PREDICATE, TITLE, VERB } from '../../../lang/parts/quotes.ts'
import { SPACED } from '../../../text/tokens.ts'
import type { Scene } from '../scene.ts'
import { is, isBreak, isCapital, isComma, isDash, isNumber, isPlain, isWord } from '../walk.ts'
import { startsDate } from './phrase.ts'

/** Longest dateline, in tokens. */
const DATELINE = 14

/** Past the connectives and adjuncts that open a sentence. */
export function afterOpeners(scene: Scene, first: number, end: number): number {
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
