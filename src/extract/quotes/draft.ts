/** A report while it is being found, in tokens. */
import { OWN } from '../../lang/parts/quotes.ts'
import type { Range } from '../article.ts'
import type { Report, SourcePhrase } from './report.ts'
import type { Scene } from './scene.ts'
import type { Source } from './source/source.ts'
import { is, rangeOf, type Stretch } from './walk.ts'

export interface Draft extends Stretch {
  type: Report['type']
  cue: Stretch | null
  source: Source | null
  continues: boolean
  rule: string
  certainty: number
}

export function toReport(scene: Scene, draft: Draft, medium: Range | null): Report {
  const { start, end } = scene.tokens
  const { cue } = draft
  return {
    start: start[draft.first],
    end: end[draft.last - 1],
    type: draft.type,
    cue: cue && rangeOf(scene, cue),
    source: sourcePhrase(scene, draft),
    medium,
    continues: draft.continues,
    rule: draft.rule,
    certainty: draft.certainty,
  }
}

function sourcePhrase(scene: Scene, { cue, source }: Draft): SourcePhrase | null {
  const { start, end } = scene.tokens
  if (source) return { start: start[source.first], end: end[source.last - 1], form: source.form }
  if (cue === null || cue.last !== cue.first + 1) return null
  const after = end[cue.first]
  const { suffix } = scene.language
  if (!is(scene, cue.first, OWN) && !scene.text.endsWith(suffix, after)) return null
  return { start: after - suffix.length, end: after, form: 'suffix' }
}
