/** "…, ia menambahkan." */

import { GOVERNS } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceBefore } from '../source/before.ts'
import { isComma, isPlain, withoutStops } from '../walk.ts'
import { isUnreal } from './cue.ts'
import { hasPredicate } from './predicate.ts'
import { isSure, report, type Segment } from './report.ts'

/** Longest subject of a cue that stands behind what was said, in tokens. */
const SUBJECT = 8

/** "Harga sudah turun, ia menambahkan.", "Jika hujan turun, ia menambahkan, panen akan gagal." */
export function closing(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!isPlain(scene, cue, GOVERNS) || segment.last < scene.last[cue]) return null
  const end = withoutStops(scene, cue, segment.last)
  const goesOn = isComma(scene, cue + 1) && cue + 2 < end
  if (cue + 1 < end && !(goesOn && scene.language.conditions.has(scene.tokens, segment.first))) return null
  const comma = commaBefore(scene, segment.first, cue)
  if (comma < 0 || !hasPredicate(scene, segment.first, comma)) return null
  const source = sourceBefore(scene, comma + 1, cue)
  if (source === null || isUnreal(scene, segment, cue) || source.first !== comma + 1 || !isSure(scene, source))
    return null
  const content = { first: segment.first, last: goesOn ? segment.last : comma }
  const rule = goesOn ? 'clause-subject-cue-inside' : 'clause-subject-cue'
  return report(scene, segment, content, { cue: { first: cue, last: cue + 1 }, source, rule, certainty: 0.85 })
}

function commaBefore(scene: Scene, first: number, cue: number): number {
  const limit = Math.max(first, cue - SUBJECT)
  for (let at = cue - 2; at > limit; at--) if (isComma(scene, at)) return at
  return -1
}
