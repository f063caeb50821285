import type { Article, Range } from '../article.ts'

/** A date as the article prints it, before it is known which day that is. */
export interface DateMention extends Range {
  rule: string
}

/** A date with its TIMEX3 value. */
export interface ResolvedDate extends DateMention {
  value: string | null
  mod?: 'START' | 'MID' | 'END' | 'APPROX'
  from: string | null
  to: string | null
  implied?: string[]
  conflict?: boolean
}

/** Every date phrase of the article, in the order of the text. */
export function findDates(_article: Article): DateMention[] {
  return []
}

/** The dates with their values, resolved against the day of publication (YYYY-MM-DD) where there is one. */
export function resolveDates(
  _article: Article,
  mentions: readonly DateMention[],
  _reference: string | null,
): ResolvedDate[] {
  return mentions.map((mention) => ({ ...mention, value: null, from: null, to: null }))
}
