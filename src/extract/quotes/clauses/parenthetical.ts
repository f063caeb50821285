/** "…, kata Budi, …". */

import { AFTER, NOUN, OWN, POINTS_BACK } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isComma, isPlain, withoutStops } from '../walk.ts'
import { around, backOver } from './around.ts'
import { isSegmentStart, isSure, type Segment } from './report.ts'

/** "…, kata Budi.", "Namun, kata Budi, …", "…, katanya, …", and "Kata Budi, …". */
export function parenthetical(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, AFTER) && !isClosingNoun(scene, cue)) return null
  const opens = isSegmentStart(scene, segment, cue)
  if (!opens && !isComma(scene, backOver(scene, cue) - 1)) return null
  const own = is(scene, cue, OWN)
  const source = own ? null : sourceFrom(scene, cue + 1, segment.last)
  const next = source ? source.last : cue + 1
  if (own ? !endsAttribution(scene, segment, next) : source === null) return null
  if (source && !isSure(scene, source) && !isClosingNoun(scene, cue)) return null
  const found = { cue: { first: cue, last: cue + 1 }, source, rule: 'parenthetical', certainty: 0.93 }
  return around(scene, segment, cue, next, found)
}

/** ", demikian pernyataan Budi": a noun closes a report where a word points back at it. */
function isClosingNoun(scene: Scene, cue: number): boolean {
  return isPlain(scene, cue, NOUN) && cue > 0 && isPlain(scene, cue - 1, POINTS_BACK)
}

function endsAttribution(scene: Scene, { last }: Segment, at: number): boolean {
  return at >= withoutStops(scene, at, last) || isComma(scene, at)
}
