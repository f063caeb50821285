/** The year of a day or month that is named without one. */
import type { Expression, Fields } from '../expression.ts'
import { yearOf } from '../interval.ts'
import { distance, misfit, nearest, yearsAround } from '../nearest.ts'
import { type Context, LOOK_BACK, sameSentence, senseOf } from './context.ts'
import { dated } from './dated.ts'

export function yearFor(context: Context, index: number, fields: Fields): number | null {
  const { reference, phrases } = context
  const phrase = phrases[index]
  if (fields.years !== undefined) return reference === null ? null : yearOf(reference) + fields.years
  const named = phrase.sense === undefined && fields.weekday === undefined ? yearBeside(context, index) : null
  if (named !== null) return named
  if (reference === null) return null
  if (phrase.sense === 'present') return yearOf(reference)
  const sense = phrase.sense ?? senseOf(context, index)
  const year = nearest(yearsAround(yearOf(reference), fields.month ?? 1, fields.day), (candidate) => {
    const interval = dated(fields, candidate)
    return interval
      ? distance(interval, reference, sense) + misfit(interval.from, fields.weekday)
      : Number.POSITIVE_INFINITY
  })
  return year === null || fits(fields, year) ? year : (yearOfNeighbour(context, index, fields) ?? year)
}

function fits(fields: Fields, year: number): boolean {
  const interval = dated(fields, year)
  return interval === null || misfit(interval.from, fields.weekday) === 0
}

/** Days within which two dates belong to one course of events. */
const ONE_COURSE = 31

/** The year of a day in full named before, near which the weekday fits: "Rabu, 5 Juni 2024 … Kamis (6/6)". */
function yearOfNeighbour({ phrases, done }: Context, index: number, fields: Fields): number | null {
  for (let k = index - 1; k >= Math.max(0, index - LOOK_BACK); k--) {
    const year = namedYear(phrases[k].says, true)
    const day = done[k]?.interval?.from
    if (year === null || day === undefined || !fits(fields, year)) continue
    if (Math.abs((dated(fields, year)?.from ?? 0) - day) <= ONE_COURSE) return year
  }
  return null
}

/** The year that the date next to it names: "3 Maret dan 3 April 2023", "pada 1998, tepatnya 12 Mei". */
function yearBeside({ article, phrases }: Context, index: number): number | null {
  const phrase = phrases[index]
  const after = phrases[index + 1]
  if (after && after.first - phrase.next <= 2 && sameSentence(article, phrase, after)) {
    const year = namedYear(after.says, true)
    if (year !== null) return year
  }
  const before = phrases[index - 1]
  return before && sameSentence(article, before, phrase) ? namedYear(before.says, false) : null
}

function namedYear(says: Expression, withMonth: boolean): number | null {
  if (says.kind === 'range') return says.to.year ?? null
  if (says.kind !== 'fields' || says.fields.year === undefined) return null
  return withMonth && says.fields.month === undefined ? null : says.fields.year
}
