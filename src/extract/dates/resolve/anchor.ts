/** The date that the text has just named, from which "a day later" counts. */
import { sentenceAt } from '../../../text/sentences.ts'
import { BREAK } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { namesDay, type Phrase } from '../expression.ts'
import { type Context, JUST_NAMED, LOOK_BACK } from './context.ts'

/** The date that the text has just named, at least as fine as the unit; for a year rather a month or year than a day. */
export function anchorBefore(context: Context, index: number, unit: string): number | null {
  const long = unit === 'year' ? nearestBefore(context, index, unit, WEEK) : null
  return long ?? nearestBefore(context, index, unit, 0)
}

const WEEK = 7

function nearestBefore({ phrases, done, article }: Context, index: number, unit: string, days: number): number | null {
  const sentence = sentenceAt(article.sentences, phrases[index].first)
  for (let k = index - 1; k >= Math.max(0, index - LOOK_BACK); k--) {
    const interval = done[k]?.interval
    if (!interval || interval.to - interval.from < days || standsAlone(article, phrases[k]) || isBackward(phrases[k]))
      continue
    if (unit !== 'day' && sentence - sentenceAt(article.sentences, phrases[k].first) > JUST_NAMED) return null
    if (
      unit === 'day' ? namesDay(phrases[k]) && interval.from === interval.to : interval.to - interval.from < SPANS[unit]
    )
      return interval.from
  }
  return null
}

/** "sehari sebelumnya" looks aside from the story's day, which stays the anchor. */
const isBackward = ({ says }: Phrase): boolean => says.kind === 'offset' && says.from === 'text' && says.count < 0

const SPANS: Record<string, number> = { week: 7, weekend: 7, month: 31, year: 366 }

/** A date alone on its line is a stamp, not a part of the story. */
function standsAlone({ tokens }: Article, { first, next }: Phrase): boolean {
  return (
    (first === 0 || (tokens.flags[first - 1] & BREAK) !== 0) &&
    (next >= tokens.count || (tokens.flags[next] & BREAK) !== 0)
  )
}
