/** "Budi mengatakan bahwa …". */

import { COMPLEMENT, GOVERNS, JOINS, WEAK } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isPlain, isQuoteMark } from '../walk.ts'
import { complement } from './complement.ts'
import { isUnreal, subjectOf } from './cue.ts'
import { report, type Segment } from './report.ts'

/** "Budi mengatakan bahwa …", "Budi menjelaskan, …", "Budi menyebut harga naik". */
export function governed(scene: Scene, segment: Segment, cue: number, inherited: Source | null): Draft | null {
  if (!is(scene, cue, GOVERNS | WEAK) || isUnreal(scene, segment, cue)) return null
  const phrase = scene.language.cuePhrases.match(scene.tokens, cue)
  const next = phrase ? phrase.next : cue + 1
  const content = complement(scene, segment, cue, next)
  if (content === null) return null
  const source = subjectOf(scene, segment, cue, inherited)
  if (source && scene.language.notSources.has(scene.tokens, source.first)) return null
  const certainty = source ? content.certainty : content.certainty * 0.7
  const end = secondCue(scene, content.first, segment.last)
  return report(
    scene,
    segment,
    { first: content.first, last: end },
    { cue: { first: cue, last: next }, source, rule: content.rule, certainty },
  )
}

/** Where a second cue of the same subject starts ("… dan menambahkan bahwa …"); otherwise the end. */
function secondCue(scene: Scene, first: number, end: number): number {
  for (let at = first + 2; at < end - 2; at++) {
    if (!isPlain(scene, at, JOINS) || !isPlain(scene, at + 1, GOVERNS | WEAK)) continue
    const limit = Math.min(end, at + 6)
    for (let next = at + 2; next < limit; next++) if (is(scene, next, COMPLEMENT) || isQuoteMark(scene, next)) return at
  }
  return end
}
