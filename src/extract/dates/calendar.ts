/**
 * Civil days as numbers: days since 1970-01-01 in the proleptic Gregorian calendar, so that no clock and no time zone
 * takes part. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

export interface CivilDay {
  year: number
  /** From 1. */
  month: number
  day: number
}

const DAYS_OF_ERA = 146097
const EPOCH = 719468

export function dayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_ERA + dayOfEra - EPOCH
}

export function civilDay(number: number): CivilDay {
  const days = number + EPOCH
  const era = Math.floor(days / DAYS_OF_ERA)
  const dayOfEra = days - era * DAYS_OF_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week. */
export function weekStart(number: number): number {
  return number - weekdayOf(number) + 1
}

/** ISO 8601 week of a day: that of its Thursday. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = weekStart(number) + 3
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

export function pad(number: number, width = 2): string {
  if (width === 2) return number < 10 ? `0${number}` : `${number}`
  return number >= 1000 ? `${number}` : String(number).padStart(width, '0')
}

/** YYYY-MM-DD, or null for a day that four digits cannot say. */
export function isoDay(number: number): string | null {
  const { year, month, day } = civilDay(number)
  return year < 0 || year > 9999 ? null : `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** Day number of YYYY-MM-DD, or null if there is no such day. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number)
  return isDay(year, month, day) ? dayNumber({ year, month, day }) : null
}

/** The month that lies `count` months from the given one. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}
