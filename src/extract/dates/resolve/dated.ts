import { dayNumber, isDay } from '../calendar.ts'
import type { Fields } from '../expression.ts'
import { dayInterval, type Interval, monthInterval, yearInterval } from '../interval.ts'

/** The day, month or year that the fields name in the year; null where there is no such day. */
export function dated({ month, day }: Fields, year: number): Interval | null {
  if (month === undefined) return yearInterval(year)
  if (day === undefined) return monthInterval(year, month)
  return isDay(year, month, day) ? dayInterval(dayNumber({ year, month, day })) : null
}
