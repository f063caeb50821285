/** Quarters and halves, days of a month that is not named, fixed holidays. */
import { addMonths, civilDay, dayNumber } from '../calendar.ts'
import type { Expression, Fields } from '../expression.ts'
import { dayInterval, type Interval, partInterval, yearInterval, yearOf } from '../interval.ts'
import { distance, nearest, yearsAround } from '../nearest.ts'
import { type Context, LOOK_BACK, senseOf } from './context.ts'
import { dated } from './dated.ts'

export function quarterInterval(
  context: Context,
  index: number,
  length: 'Q' | 'H',
  part: number,
  fields: Fields,
): Interval | null {
  if (fields.year !== undefined) return partInterval(fields.year, length, part)
  const { reference } = context
  if (reference === null) return null
  if (fields.years !== undefined) return partInterval(yearOf(reference) + fields.years, length, part)
  const sense = senseOf(context, index)
  const year = nearest(yearsAround(yearOf(reference), 1, undefined), (candidate) =>
    distance(partInterval(candidate, length, part), reference, sense),
  )
  return year === null ? null : partInterval(year, length, part)
}

type SameQuarter = Extract<Expression, { kind: 'sameQuarter' }>

/** The quarter that the text has just named, in another year; that year where it has named none. */
export function sameQuarterInterval(
  context: Context,
  index: number,
  { length, years, from }: SameQuarter,
): Interval | null {
  const { phrases, done, reference } = context
  for (let k = index - 1; k >= Math.max(0, index - LOOK_BACK); k--) {
    const { says } = phrases[k]
    const interval = done[k]?.interval
    if (says.kind !== 'quarter' || says.length !== length || !interval) continue
    const year = from === 'text' || reference === null ? yearOf(interval.from) : yearOf(reference)
    return partInterval(year + years, length, says.index)
  }
  return reference === null ? null : yearInterval(yearOf(reference) + years)
}

export function dayOfMonthInterval(context: Context, index: number, day: number, months?: number): Interval | null {
  const { reference, phrases } = context
  if (reference === null) return null
  const { year, month } = civilDay(reference)
  const at = (count: number): Interval | null => {
    const moved = addMonths(year, month, count)
    return dated({ month: moved.month, day }, moved.year)
  }
  if (months !== undefined) return at(months)
  const sense = phrases[index].sense ?? senseOf(context, index)
  const count = nearest([0, -1, 1], (candidate) => {
    const interval = at(candidate)
    return interval ? distance(interval, reference, sense) : Number.POSITIVE_INFINITY
  })
  return count === null ? null : at(count)
}

type Holiday = Extract<Expression, { kind: 'holiday' }>

export function holidayInterval({ reference }: Context, { month, day, shift, year }: Holiday): Interval | null {
  const inYear = (candidate: number) => dayInterval(dayNumber({ year: candidate, month, day }) + shift)
  if (year !== undefined) return inYear(year)
  if (reference === null) return null
  const best = nearest(yearsAround(yearOf(reference), month, day), (candidate) =>
    Math.abs(inYear(candidate).from - reference),
  )
  return best === null ? null : inYear(best)
}
