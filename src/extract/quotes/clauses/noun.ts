/** "… dengan pernyataan bahwa …". */

import { COMPLEMENT, CUE, NOUN, RELATIVE, VERB } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceBefore } from '../source/before.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isCapital, isPlain } from '../walk.ts'
import { isSpeaker, report, type Segment } from './report.ts'

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

/** The complementiser that the noun governs; -1 if a verb comes first. */
function complementBehind(scene: Scene, { last }: Segment, from: number): number {
  const limit = Math.min(last, from + 14)
  for (let at = from; at < limit; at++) {
    if (is(scene, at, COMPLEMENT)) return at
    if (isPlain(scene, at, CUE | VERB | RELATIVE)) return -1
  }
  return -1
}
