/** Dates: finds every date phrase of an article and gives it its TIMEX3 value. */
import type { Article, Range } from '../article.ts'
import { parseIsoDay } from './calendar.ts'
import type { Mod, Phrase } from './expression.ts'
import { findPhrases } from './find.ts'
import { isoEnds } from './interval.ts'
import { type Resolution, resolvePhrases } from './resolve/index.ts'
import { wordsOf } from './words.ts'

/** A date as the article prints it, before it is known which day that is. */
export interface DateMention extends Range {
  rule: string
  /** What it says; its tokens are those of the article. */
  phrase: Phrase
}

/** A date with its TIMEX3 value. */
export interface ResolvedDate extends Range {
  rule: string
  value: string | null
  mod: Mod | undefined
  from: string | null
  to: string | null
  implied: string[] | undefined
  conflict: boolean | undefined
}

/** Every date phrase of the article, in the order of the text. */
export function findDates({ tokens, language }: Article): DateMention[] {
  return findPhrases(tokens, wordsOf(language.dates)).map((phrase) => ({
    start: tokens.start[phrase.first],
    end: tokens.end[phrase.next - 1],
    rule: phrase.rule,
    phrase,
  }))
}

/** The dates with their values, resolved against the day of publication (YYYY-MM-DD) where there is one. */
export function resolveDates(
  article: Article,
  mentions: readonly DateMention[],
  reference: string | null,
): ResolvedDate[] {
  const day = reference === null ? null : parseIsoDay(reference)
  const phrases = mentions.map(({ phrase }) => phrase)
  const resolutions = resolvePhrases(article, phrases, day)
  const dates: ResolvedDate[] = []
  for (let index = 0; index < mentions.length; index++) {
    const resolution = resolutions[index]
    if (resolution) dates.push(toResolved(mentions[index], resolution))
  }
  return dates
}

function toResolved({ start, end, rule }: DateMention, resolution: Resolution): ResolvedDate {
  const { interval, value, mod, implied, conflict } = resolution
  const { from, to } = isoEnds(interval)
  return { start, end, value, mod, from, to, implied, conflict, rule }
}
