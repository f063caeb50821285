/** The day on which something was said, where the attribution names it ("… kata X, Selasa (2/9/2025)"). */
import { sentenceAt } from '../../text/sentences.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { Article, Range } from '../article.ts'
import type { ResolvedDate } from './index.ts'

/** What is said, and the cue or source that attributes it. */
export interface Statement extends Range {
  attribution: Range | null
}

const COMMA = 44

/** The ISO day nearest to the attribution in its sentence, outside of what is said; null where it names none. */
export function statementDay(article: Article, dates: readonly ResolvedDate[], statement: Statement): string | null {
  const { attribution } = statement
  if (!attribution) return null
  const sentence = sentenceAround(article, attribution)
  let best: ResolvedDate | null = null
  for (let index = firstFrom(dates, sentence.start); index < dates.length; index++) {
    const date = dates[index]
    if (date.end > sentence.end) break
    if (date.from === null || date.from !== date.to) continue
    if (isSaid(article, date, statement, sentence)) continue
    if (!best || gap(date, attribution) < gap(best, attribution)) best = date
  }
  return best?.from ?? null
}

/** Index of the first date that starts at the unit or behind it. */
function firstFrom(dates: readonly ResolvedDate[], unit: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle].start < unit) low = middle + 1
    else high = middle
  }
  return low
}

function sentenceAround({ tokens, sentences }: Article, { start }: Range): Range {
  const index = sentenceAt(sentences, tokenAt(tokens, start))
  if (index >= sentences.count) return { start, end: start }
  return { start: tokens.start[sentences.first[index]], end: tokens.end[sentences.last[index] - 1] }
}

const gap = (a: Range, b: Range): number => (a.start < b.start ? b.start - a.end : a.start - b.end)

/** Inside the content; but a day behind its last comma, at the end of the sentence, is the attribution's. */
function isSaid({ text }: Article, date: ResolvedDate, content: Range, sentence: Range): boolean {
  if (date.end <= content.start || date.start >= content.end) return false
  const closes = content.end >= sentence.end - 1 && date.end >= content.end - 1
  return !(closes && text.charCodeAt(text.lastIndexOf(' ', date.start - 1) - 1) === COMMA)
}
