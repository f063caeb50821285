/** "Dikatakannya, …", and "dengan pernyataan bahwa …". */

import { COMPLEMENT, NOUN, OWN, PASSIVE } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceBefore } from '../source/before.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isCapital, isComma, withoutStops } from '../walk.ts'
import { hasPredicate } from './predicate.ts'
import { isSegmentStart, isSure, report, type Segment } from './report.ts'

/** "… dengan pernyataan bahwa …". */
export function nounComplement(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, NOUN) || isCapital(scene, cue)) return null
  let at = cue + 1
  const source = at < segment.last && !is(scene, at, COMPLEMENT) ? sourceFrom(scene, at, segment.last) : null
  if (source) at = source.last
  const limit = Math.min(segment.last, at + 12)
  while (at < limit && !is(scene, at, COMPLEMENT)) at++
  if (at >= limit) return null
  return report(
    scene,
    segment,
    { first: at + 1, last: segment.last },
    {
      cue: { first: cue, last: cue + 1 },
      source: source ?? sourceBefore(scene, segment.first, cue),
      rule: 'noun-that',
      certainty: 0.6,
    },
  )
}

/** "Dikatakannya, …", "Diakuinya bahwa …", and at the start of a sentence "Dikatakan Budi, …". */
export function passive(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, PASSIVE)) return null
  const own = is(scene, cue, OWN)
  if (!own && !isSegmentStart(scene, segment, cue)) return null
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
