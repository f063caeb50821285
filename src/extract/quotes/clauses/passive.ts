/** "Dikatakannya, …", and "dengan pernyataan bahwa …". */

import { COMPLEMENT, CUE, NOUN, OWN, PASSIVE, POINTS_BACK, RELATIVE, VERB } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceBefore } from '../source/before.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isCapital, isComma, isPlain, withoutStops } from '../walk.ts'
import { hasPredicate } from './predicate.ts'
import { followsOpeners, isSpeaker, isSure, report, type Segment } from './report.ts'

/** "… dengan pernyataan bahwa …". */
export function nounComplement(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, NOUN) || isCapital(scene, cue)) return null
  const that = complementBehind(scene, segment, cue + 1)
  if (that < 0) return null
  const behind = is(scene, cue + 1, COMPLEMENT) ? null : sourceFrom(scene, cue + 1, that)
  const given = scene.language.gives.has(scene.tokens, cue - 1)
  const source =
    behind && isSpeaker(scene, behind) ? behind : given ? sourceBefore(scene, segment.first, cue - 1) : null
  if (source === null) return null
  return report(
    scene,
    segment,
    { first: that + 1, last: segment.last },
    { cue: { first: cue, last: cue + 1 }, source, rule: 'noun-that', certainty: 0.8 },
  )
}

/** "Hal senada dikatakan Budi, saat …": what was said stands elsewhere. */
function pointsBack(scene: Scene, { first }: Segment, cue: number): boolean {
  for (let at = first; at < cue; at++) if (is(scene, at, POINTS_BACK)) return true
  return false
}

/** The complementiser that the noun governs; -1 if a verb comes first. */
function complementBehind(scene: Scene, { last }: Segment, from: number): number {
  const limit = Math.min(last, from + 14)
  for (let at = from; at < limit; at++) {
    if (is(scene, at, COMPLEMENT)) return at
    if (isPlain(scene, at, CUE | VERB | RELATIVE)) return -1
  }
  return -1
}

/** "Dikatakannya, …", "Diakuinya bahwa …", and at the start of a sentence "Dikatakan Budi, …". */
export function passive(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, PASSIVE)) return null
  const own = is(scene, cue, OWN)
  if (!own && (!followsOpeners(scene, segment, cue) || pointsBack(scene, segment, cue))) return null
  const source = own ? null : sourceFrom(scene, cue + 1, segment.last)
  if (!own && (source === null || !isSure(scene, source))) return null
  const next = source ? source.last : cue + 1
  if (!isComma(scene, next) && !is(scene, next, COMPLEMENT)) return null
  const end = withoutStops(scene, next, segment.last)
  if (next + 1 >= end || !hasPredicate(scene, next + 1, end)) return null
  return report(
    scene,
    segment,
    { first: next + 1, last: segment.last },
    { cue: { first: cue, last: cue + 1 }, source, rule: own ? 'passive-own' : 'passive-name', certainty: 0.85 },
  )
}
