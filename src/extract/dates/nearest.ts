/**
 * Which of several possible days a phrase without a year means: the one nearest to the day of publication, where
 * the sense of the sentence makes the other direction farther.
 */
import { isDay, weekdayOf } from './calendar.ts'
import type { Sense } from './expression.ts'
import type { Interval } from './interval.ts'

/** How much farther a day ahead counts in a plain report, and a day in the wrong direction where the sense is known. */
const AHEAD = 4
const AGAINST = 6
/** A weekday that does not fit weighs as much as so many days. */
const MISFIT = 120

/** Days from the reference to the interval, weighed by sense; infinite where the words exclude it. */
export function distance(interval: Interval, reference: number, sense: Sense | 'maybe-future' | undefined): number {
  const ahead = interval.from > reference ? interval.from - reference : 0
  const behind = interval.to < reference ? reference - interval.to : 0
  if (sense === 'past') return ahead > 0 ? Number.POSITIVE_INFINITY : behind
  if (sense === 'future') return behind > 0 ? Number.POSITIVE_INFINITY : ahead
  if (sense === 'maybe-future') return ahead + behind * AGAINST
  return behind + ahead * AHEAD
}

/** The candidate with the least weight; the first of equals, null where all are excluded. */
export function nearest<T>(candidates: readonly T[], weigh: (candidate: T) => number): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const weight = weigh(candidate)
    if (weight >= least) continue
    best = candidate
    least = weight
  }
  return best
}

/** The years around the reference in which the day exists. */
export function yearsAround(year: number, month: number, day: number | undefined): number[] {
  const near = [year, year - 1, year + 1]
  if (day === undefined || month !== 2 || day < 29) return near
  return [year, year - 1, year + 1, year - 2, year + 2, year - 3, year + 3, year - 4, year + 4].filter((y) =>
    isDay(y, 2, 29),
  )
}

export function misfit(day: number, weekday: number | undefined): number {
  return weekday === undefined || weekdayOf(day) === weekday ? 0 : MISFIT
}
