/** "Dikatakannya, …", and "Dikatakan Budi, …". */

import { ADJUNCT, ADVERB, COMPLEMENT, OWN, PASSIVE, POINTS_BACK } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { namedSource } from '../source/behind.ts'
import { is, isComma, isPlain, withoutStops } from '../walk.ts'
import { LONG } from './complement.ts'
import { hasPredicate, isClause } from './predicate.ts'
import { followsOpeners, isSure, report, type Segment } from './report.ts'

/** "Dikatakannya, …", "Diakuinya bahwa …", and at the start of a sentence "Dikatakan Budi, …". */
export function passive(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, PASSIVE)) return null
  const own = is(scene, cue, OWN)
  if (!own && (!followsOpeners(scene, segment, cue) || pointsBack(scene, segment, cue))) return null
  const source = own ? null : namedSource(scene, cue + 1, segment.last)
  if (!own && (source === null || !isSure(scene, source))) return null
  const first = contentBehind(scene, source ? source.last : cue + 1, withoutStops(scene, cue, segment.last))
  if (first < 0) return null
  const rule = own ? 'passive-own' : 'passive-name'
  const found = { cue: { first: cue, last: cue + 1 }, source, rule, certainty: 0.9 }
  return report(scene, segment, { first, last: segment.last }, found)
}

/** "Hal senada dikatakan Budi, saat …": what was said stands elsewhere. */
function pointsBack(scene: Scene, { first }: Segment, cue: number): boolean {
  for (let at = first; at < cue; at++) if (is(scene, at, POINTS_BACK)) return true
  return false
}

/** Where what was said starts; behind a name without a comma only a clause can. -1 for none. */
function contentBehind(scene: Scene, from: number, end: number): number {
  let at = from
  while (at < end && isPlain(scene, at, ADVERB)) at++
  if (isComma(scene, at) || is(scene, at, COMPLEMENT)) {
    if (is(scene, at + 1, COMPLEMENT)) at++
    return at + 1 < end && (hasPredicate(scene, at + 1, end) || end - at > LONG + 1) ? at + 1 : -1
  }
  return at < end && !is(scene, at, ADJUNCT) && isClause(scene, at, end) ? at : -1
}
