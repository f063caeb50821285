/** Reads sentences as extract does: dates in brief, facts whole. */
import { readArticle } from '../../../src/extract/article.ts'
import { findDates, type ResolvedDate, resolveDates } from '../../../src/extract/dates/index.ts'
import { type Facts, readFacts } from '../../../src/extract/facts/index.ts'
import { indonesian } from '../../../src/lang/id/index.ts'
import { articleOf } from '../article.ts'

const PUBLISHED = '2025-09-03'

/** The article that a text alone makes. */
export function article(text: string) {
  return readArticle(articleOf(text), indonesian)
}

export function datesOf(text: string, published: string | null = PUBLISHED): ResolvedDate[] {
  const read = article(text)
  return resolveDates(read, findDates(read), published)
}

/** "phrase = value [mod]" of every date in the text. */
export function brief(text: string, published: string | null = PUBLISHED): string[] {
  return datesOf(text, published).map(
    ({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod ? ` ${mod}` : ''}`,
  )
}

export interface FactOptions {
  extra?: Record<string, unknown>
  url?: string
  edits?: Parameters<typeof articleOf>[1]
}

export function factsOf(text: string, { extra = {}, url, edits = [] }: FactOptions = {}): Facts {
  const read = readArticle(articleOf(text, edits, extra, url ?? null), indonesian)
  return readFacts(read, findDates(read))
}
