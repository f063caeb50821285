/** A bare weekday: the last one or the next, as the sentence has it. */
import { weekdayOf, weekStart } from '../calendar.ts'
import type { Phrase } from '../expression.ts'
import { dayInterval, type Interval } from '../interval.ts'
import { looksAhead } from '../sense.ts'
import type { Context } from './context.ts'

export function weekdayInterval(context: Context, phrase: Phrase, weekday: number, weeks?: number): Interval | null {
  const { reference } = context
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
