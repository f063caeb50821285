/** "Budi mengatakan bahwa …". */

import { GOVERNS, JOINS, WEAK } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isCapital, isPlain } from '../walk.ts'
import { complement } from './complement.ts'
import { isUnreal, subjectOf } from './cue.ts'
import { governedEnd, lacksSubject, scopeOf } from './ending.ts'
import { isSpeaker, report, type Segment } from './report.ts'

/** "Budi mengatakan bahwa …", "Budi menjelaskan, …", "Budi menyebut harga naik". */
export function governed(scene: Scene, segment: Segment, cue: number, inherited: Source | null): Draft | null {
  if (!is(scene, cue, GOVERNS | WEAK) || isUnreal(scene, segment, cue)) return null
  const phrase = scene.language.cuePhrases.match(scene.tokens, cue)
  if (phrase === null && scene.language.lights.has(scene.tokens, cue)) return null
  const next = phrase ? phrase.next : cue + 1
  const scope = scopeOf(scene, segment, cue, next)
  const content = complement(scene, scope, cue, next)
  if (content === null || (content.rule !== 'cue-that' && lacksSubject(scene, segment, cue))) return null
  if (content.rule === 'request' && isPlain(scene, cue - 1, JOINS)) return null
  const source = subjectOf(scene, segment, cue, inherited)
  if (source === null ? isCapital(scene, cue) : content.rule === 'belief-comma' && !isSpeaker(scene, source))
    return null
  if (source && scene.language.notSources.has(scene.tokens, source.first)) return null
  const certainty = source ? content.certainty : content.certainty * 0.7
  const end = governedEnd(scene, scope, content.first)
  return report(
    scene,
    segment,
    { first: content.first, last: end },
    { cue: { first: cue, last: next }, source, rule: content.rule, certainty },
  )
}
