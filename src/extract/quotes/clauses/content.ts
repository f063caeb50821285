/** Where a reported clause ends, and what behind it belongs to its attribution. */

import { ADJUNCT, ADVERB, AFTER, COMPLEMENT, CONNECTIVE, DAY, OWN, POINTS_BACK } from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isCapital, isComma, isPlain, withoutStops } from '../walk.ts'
import { hasPredicate } from './predicate.ts'
import type { Segment } from './report.ts'

export const COLON = 58

/** Longest adjunct between a verb of speech and its complement, in tokens. */
export const REACH = 30

/** Most commas from its end at which a clause is searched for what belongs to its attribution. */
const TAILS = 8

/** Without closing stops and without the adjuncts that belong to the attribution: dates, media, circumstances. */
export function contentEnd(scene: Scene, first: number, last: number): number {
  let end = withoutStops(scene, first, last)
  let tried = 0
  for (let at = end - 1; at > first && tried < TAILS; at--) {
    if (!isComma(scene, at)) continue
    tried++
    if (isOuterTail(scene, at + 1, end)) end = at
  }
  return withoutStops(scene, first, end)
}

/** What belongs to an attribution: a day, a medium, a place where somebody was met. */
export function isOuterTail(scene: Scene, first: number, end: number): boolean {
  if (isPlain(scene, first, AFTER)) return isClosingCue(scene, first, end)
  if (is(scene, first, DAY) && end - first <= 10) return true
  if (is(scene, first, POINTS_BACK) && isPlain(scene, first, ADJUNCT)) return end - first <= REACH
  let at = first
  if (isPlain(scene, at, ADJUNCT) && at + 1 < end && scene.language.tails.has(scene.tokens, at + 1)) return true
  while (
    at < end &&
    at < first + 3 &&
    isPlain(scene, at, ADJUNCT | CONNECTIVE) &&
    !scene.language.tails.has(scene.tokens, at)
  )
    at++
  return at < end && scene.language.tails.has(scene.tokens, at)
}

/** Where the clause behind "kata Budi, …" starts; -1 if what follows is none. */
export function behindStart(scene: Scene, { last }: Segment, next: number, inside: boolean): number {
  const end = withoutStops(scene, next, last)
  if (next >= end) return -1
  let at = next
  if (!isComma(scene, at)) {
    if (inside) return -1
    at = adjunctEnd(scene, at, end)
    if (at < 0) return -1
  }
  while (at < end && (isComma(scene, at) || is(scene, at, COMPLEMENT))) {
    at++
    const stop = chunkEnd(scene, at, end)
    if (isOuterTail(scene, at, stop)) at = stop
    else at = Math.max(at, datePhraseEnd(scene, at, end))
  }
  if (at >= end || !hasPredicate(scene, at, end)) return -1
  return at
}

/** ", kata Budi" with nothing but circumstances behind it. */
function isClosingCue(scene: Scene, cue: number, end: number): boolean {
  const source = is(scene, cue, OWN) ? null : sourceFrom(scene, cue + 1, end)
  const next = source ? source.last : cue + 1
  if (next < end && !isComma(scene, next) && !isPlain(scene, next, ADJUNCT | ADVERB)) return false
  return behindStart(scene, { first: cue, last: end, phrases: [] }, next, true) < 0
}

/** The comma that ends the words from `first` on, or the end. */
export function chunkEnd(scene: Scene, first: number, end: number): number {
  let at = first
  while (at < end && !isComma(scene, at)) at++
  return at
}

/** Past "Selasa (2/9)" and its like. */
function datePhraseEnd(scene: Scene, at: number, end: number): number {
  if (at >= end || !is(scene, at, DAY) || !isCapital(scene, at)) return at
  let next = at + 1
  while (next < end && !isComma(scene, next)) {
    if (next - at > 8) return at
    next++
  }
  return next
}

/** The comma or complementiser that ends the adjunct at `at`; a bare clause starts right there. */
export function adjunctEnd(scene: Scene, at: number, end: number): number {
  if (!isPlain(scene, at, ADJUNCT)) return hasPredicate(scene, at, end) ? at : -1
  const limit = Math.min(end, at + REACH)
  for (let next = at; next < limit; next++) if (isComma(scene, next) || is(scene, next, COMPLEMENT)) return next
  return -1
}
