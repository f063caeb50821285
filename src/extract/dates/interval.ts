/** A date's TIMEX3 value with its first and last day. */
import { civilDay, dayNumber, isoDay, isoWeek, monthLength, pad, weekStart } from './calendar.ts'

/** Day numbers; null where four digits cannot say the year. */
export interface Interval {
  value: string
  from: number
  to: number
}

export function dayInterval(day: number): Interval {
  return { value: isoDay(day) ?? '', from: day, to: day }
}

export function weekInterval(day: number): Interval {
  const { year, week } = isoWeek(day)
  const from = weekStart(day)
  return { value: `${pad(year, 4)}-W${pad(week)}`, from, to: from + 6 }
}

export function weekendInterval(day: number): Interval {
  const week = weekInterval(day)
  return { value: `${week.value}-WE`, from: week.from + 5, to: week.to }
}

export function monthInterval(year: number, month: number): Interval {
  const from = dayNumber({ year, month, day: 1 })
  return { value: `${pad(year, 4)}-${pad(month)}`, from, to: from + monthLength(year, month) - 1 }
}

export function yearInterval(year: number): Interval {
  return years(pad(year, 4), year, year)
}

export function decadeInterval(decade: number): Interval {
  return years(pad(decade, 3), decade * 10, decade * 10 + 9)
}

export function centuryInterval(century: number): Interval {
  return years(pad(century), century * 100, century * 100 + 99)
}

/** A quarter ("Q") or half ("H") of a year. */
export function partInterval(year: number, length: 'Q' | 'H', index: number): Interval {
  const months = length === 'Q' ? 3 : 6
  const from = monthInterval(year, (index - 1) * months + 1).from
  return { value: `${pad(year, 4)}-${length}${index}`, from, to: monthInterval(year, index * months).to }
}

function years(value: string, first: number, last: number): Interval {
  return {
    value,
    from: dayNumber({ year: first, month: 1, day: 1 }),
    to: dayNumber({ year: last, month: 12, day: 31 }),
  }
}

/** From the first day of one to the last of the other. */
export function joined(first: Interval, last: Interval): Interval {
  return { value: `${first.value}/${last.value}`, from: first.from, to: last.to }
}

/** The year, month or day that holds the day number. */
export function yearOf(day: number): number {
  return civilDay(day).year
}

/** The first and last day as ISO days; null where four digits cannot say them. */
export function isoEnds(interval: Interval | null): { from: string | null; to: string | null } {
  if (!interval) return { from: null, to: null }
  const from = isoDay(interval.from)
  const to = interval.to === interval.from ? from : isoDay(interval.to)
  return from === null || to === null ? { from: null, to: null } : { from, to }
}
