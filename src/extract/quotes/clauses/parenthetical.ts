/** "…, kata Budi, …". */

import { ADJUNCT, AFTER, COMPLEMENT, NOUN, OWN, POINTS_BACK, PREDICATE } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceFrom } from '../source/behind.ts'
import type { Source } from '../source/source.ts'
import { is, isCapital, isComma, isCommaOrStop, isPlain, withoutStops } from '../walk.ts'
import { around, backOver, isParted } from './around.ts'
import { hasPredicate } from './predicate.ts'
import { followsOpeners, isDescribed, isSure, type Segment } from './report.ts'

/** "…, kata Budi.", "Namun, kata Budi, …", "…, katanya, …", and "Kata Budi, …". */
export function parenthetical(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, AFTER) && !isClosingNoun(scene, cue)) return null
  if (isCapital(scene, cue) && !followsOpeners(scene, segment, cue)) return null
  const parted = isParted(scene, backOver(scene, cue))
  if (!parted && !followsOpeners(scene, segment, cue)) return null
  const own = is(scene, cue, OWN)
  const source = own ? null : sourceFrom(scene, cue + 1, segment.last)
  const next = source ? source.last : cue + 1
  if (own ? !endsAttribution(scene, segment, next) : source === null) return null
  if (source && !isSpeaker(scene, source, parted) && !isClosingNoun(scene, cue)) return null
  if (!(parted && (source === null || isSure(scene, source))) && !isCut(scene, next)) return null
  if (source && isPlain(scene, next, PREDICATE) && hasPredicate(scene, segment.first, cue)) return null
  if (!parted && own && is(scene, cue - 1, ADJUNCT)) return null
  const found = { cue: { first: cue, last: cue + 1 }, source, rule: 'parenthetical', certainty: 0.93 }
  return around(scene, segment, cue, next, found)
}

/** What may follow an attribution that nothing parts from the words before it. */
function isCut(scene: Scene, at: number): boolean {
  return isCommaOrStop(scene, at) || is(scene, at, COMPLEMENT | ADJUNCT)
}

/** A name or a pronoun; behind a comma also "pria itu", "seorang saksi". */
function isSpeaker(scene: Scene, source: Source, parted: boolean): boolean {
  return isSure(scene, source) || (parted && isDescribed(scene, source))
}

/** ", demikian pernyataan Budi": a noun closes a report where a word points back at it. */
function isClosingNoun(scene: Scene, cue: number): boolean {
  return isPlain(scene, cue, NOUN) && cue > 0 && isPlain(scene, cue - 1, POINTS_BACK)
}

function endsAttribution(scene: Scene, { last }: Segment, at: number): boolean {
  return at >= withoutStops(scene, at, last) || isComma(scene, at)
}
