/** "Menurut Budi, …". */

import { ACCORDING, DOCUMENT, OWN, RELATIVE } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { namedSource } from '../source/behind.ts'
import type { Source } from '../source/source.ts'
import { is, isCapital, isPlain } from '../walk.ts'
import { around } from './around.ts'
import type { Segment } from './report.ts'

/** "Menurut Budi, …", "…, menurut Budi", "…, menurut Budi, …". */
export function according(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, ACCORDING) || (cue > segment.first && isPlain(scene, cue - 1, RELATIVE))) return null
  const own = is(scene, cue, OWN)
  const source = own ? null : namedSource(scene, cue + 1, segment.last)
  if (!own && source === null) return null
  const paper = source !== null && is(scene, source.first, DOCUMENT)
  if (paper && !isNamed(scene, source)) return null
  const rule = paper ? 'according-paper' : 'according'
  const found = { cue: { first: cue, last: cue + 1 }, source, rule, certainty: paper ? 0.6 : 0.95 }
  return around(scene, segment, cue, source ? source.last : cue + 1, found)
}

/** The phrase holds a name: "laporan Reuters". */
function isNamed(scene: Scene, { first, last }: Source): boolean {
  for (let at = first + 1; at < last; at++) if (isCapital(scene, at)) return true
  return false
}
