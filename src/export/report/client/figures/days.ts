/** Days in bins that fit into a figure: days, weeks, months or years, by how long a time there is to show. */
import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time'

export type Unit = 'day' | 'week' | 'month' | 'year'

const intervals: Record<Unit, CountableTimeInterval> = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear }
const MOST = 130

export interface Bin {
  /** First and last ISO day. */
  from: string
  to: string
}

export interface Bins {
  unit: Unit
  bins: Bin[]
  binOf(day: string): number
}

export function binsOver(first: string, last: string): Bins {
  const [from, to] = [dateOf(first), dateOf(last)]
  const units: Unit[] = ['day', 'week', 'month', 'year']
  const unit = units.find((unit) => intervals[unit].count(intervals[unit].floor(from), to) < MOST) ?? 'year'
  const interval = intervals[unit]
  const start = interval.floor(from)
  const starts = interval.range(start, utcDay.offset(to, 1))
  const bins = starts.map((begin) => ({ from: dayOf(begin), to: dayOf(utcDay.offset(interval.offset(begin, 1), -1)) }))
  return { unit, bins, binOf: (day) => interval.count(start, interval.floor(dateOf(day))) }
}

export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The days between the first and the last twentieth, where they can be drawn finer than all: a few stray dates hide the rest. */
export function coreOf(days: readonly (string | null)[]): [string, string] | null {
  const known = days.filter((day) => day !== null).sort()
  if (known.length === 0) return null
  const stray = Math.floor(known.length / 20)
  const core: [string, string] = [known[stray], known[known.length - 1 - stray]]
  const all = binsOver(known[0], known[known.length - 1])
  return binsOver(...core).unit === all.unit ? null : core
}

/** First and last of the days that are known. */
export function rangeOf(days: readonly (string | null)[]): [string, string] | null {
  const known = days.filter((day) => day !== null).sort()
  return known.length === 0 ? null : [known[0], known[known.length - 1]]
}
