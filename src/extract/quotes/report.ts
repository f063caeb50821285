import type { Range } from '../article.ts'

/** The words that stand for the source at the cue. */
export interface SourcePhrase extends Range {
  /** `name`: a noun phrase ("Presiden Xi", "warga"); `pronoun`: "ia", "dia"; `suffix`: the "nya" of "tegasnya". */
  form: 'name' | 'pronoun' | 'suffix'
}

/** What somebody is reported to have said, before it is known who that is. Offsets in UTF-16 units. */
export interface Report extends Range {
  type: 'direct' | 'mixed' | 'indirect'
  cue: Range | null
  source: SourcePhrase | null
  /** Whom the article cites for it ("dikutip dari Reuters": "Reuters"). */
  medium: Range | null
  /** The speaker is the one of the report before it: an interrupted quote, a continuation paragraph. */
  continues: boolean
  rule: string
  /** How often this rule is right about the span, from 0 to 1. */
  certainty: number
}
