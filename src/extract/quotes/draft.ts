/** A report while it is being found, in tokens. */
import { OWN } from '../../lang/parts/quotes.ts'
import type { Range } from '../article.ts'
import type { Report, SourcePhrase } from './report.ts'
import type { Scene } from './scene.ts'
import type { Source } from './source.ts'
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
  const { type, cue, continues, rule, certainty } = draft
  return {
    ...rangeOf(scene, draft),
    type,
    cue: cue && rangeOf(scene, cue),
    source: sourcePhrase(scene, draft),
    medium,
    continues,
    rule,
    certainty,
  }
}

function sourcePhrase(scene: Scene, { cue, source }: Draft): SourcePhrase | null {
  if (source) return { ...rangeOf(scene, source), form: source.form }
  if (cue === null || cue.last !== cue.first + 1) return null
  const { end } = rangeOf(scene, cue)
  if (!is(scene, cue.first, OWN) && !scene.text.endsWith(scene.language.suffix, end)) return null
  return { start: end - scene.language.suffix.length, end, form: 'suffix' }
}
