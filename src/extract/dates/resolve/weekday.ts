/** A bare weekday: the last one or the next, as the sentence has it. */
import { weekdayOf, weekStart } from '../calendar.ts'
import type { Expression, Phrase } from '../expression.ts'
import { dayInterval, type Interval } from '../interval.ts'
import { looksAhead } from '../sense.ts'
import { type Context, LOOK_BACK } from './context.ts'

type Weekday = Extract<Expression, { kind: 'weekday' }>

export function weekdayInterval(context: Context, phrase: Phrase, { weekday, weeks, named }: Weekday): Interval | null {
  const { reference } = context
  const before = named ? namedBefore(context, weekday) : null
  if (before !== null) return dayInterval(before)
  if (reference === null) return null
  if (weeks !== undefined) return dayInterval(weekStart(reference) + weeks * 7 + weekday - 1)
  const gap = weekday - weekdayOf(reference)
  if (phrase.sense === 'present') return dayInterval(reference + gap)
  if (phrase.sense === 'past') return dayInterval(reference + (gap >= 0 ? gap - 7 : gap))
  if (phrase.sense === 'future') return dayInterval(reference + (gap <= 0 ? gap + 7 : gap))
  if (context.around) return dayInterval(reference + (gap > 3 ? gap - 7 : gap < -3 ? gap + 7 : gap))
  const ahead = looksAhead(context.article, context.words, phrase)
  if (ahead) return dayInterval(reference + (gap < 0 ? gap + 7 : gap))
  return dayInterval(reference + (gap > 0 ? gap - 7 : gap))
}

/** The last such weekday among the days that the text has named so far. */
function namedBefore({ done }: Context, weekday: number): number | null {
  for (let k = done.length - 1; k >= Math.max(0, done.length - LOOK_BACK); k--) {
    const interval = done[k]?.interval
    if (interval && interval.from === interval.to && weekdayOf(interval.from) === weekday) return interval.from
  }
  return null
}
