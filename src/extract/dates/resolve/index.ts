/**
 * Gives date phrases their values: what they name is taken as printed, what they leave out is implied from the day of
 * publication, or from the date that the text has just named.
 */
import type { Article } from '../../article.ts'
import { pad, weekdayOf } from '../calendar.ts'
import type { Expression, Phrase } from '../expression.ts'
import { centuryInterval, decadeInterval, type Interval } from '../interval.ts'
import { wordsOf } from '../words.ts'
import type { Context, Resolution } from './context.ts'
import { fieldsInterval, rangeInterval } from './fields.ts'
import { impliedBy } from './implied.ts'
import { offsetInterval } from './offset.ts'
import { dayOfMonthInterval, holidayInterval, quarterInterval, sameQuarterInterval } from './period.ts'
import { weekdayInterval } from './weekday.ts'

export type { Resolution } from './context.ts'

/** How far a day and month in bare brackets may lie from publication. */
const NEAR = 45

/** Resolutions in the order of the phrases; null for a phrase that proves to be no date. */
export function resolvePhrases(
  article: Article,
  phrases: readonly Phrase[],
  reference: number | null,
  around = false,
): (Resolution | null)[] {
  const context: Context = { article, words: wordsOf(article.language.dates), phrases, reference, around, done: [] }
  for (let index = 0; index < phrases.length; index++) context.done.push(resolve(context, index))
  return context.done
}

function resolve(context: Context, index: number): Resolution | null {
  const phrase = context.phrases[index]
  if (phrase.says.kind === 'beforeEra') return resolution(null, eraValue(phrase.says), undefined)
  const found = intervalOf(context, index)
  if (phrase.weak && !isNear(found, context.reference)) return null
  const value = found && withClock(found, phrase)
  const made = resolution(found, value, phrase.mod)
  if (!found) return made
  const implied = impliedBy(phrase.says)
  if (implied.length > 0) made.implied = implied
  if (contradicts(phrase.says, found)) made.conflict = true
  return made
}

function resolution(interval: Interval | null, value: string | null, mod: Phrase['mod']): Resolution {
  return { interval, value, mod, implied: undefined, conflict: undefined }
}

/** "BC0221", as TIMEX3 writes a year before the common era. */
function eraValue({ year, until }: { year: number; until?: number }): string {
  const first = `BC${pad(year, 4)}`
  return until === undefined ? first : `${first}/BC${pad(until, 4)}`
}

function isNear(interval: Interval | null, reference: number | null): boolean {
  return interval !== null && reference !== null && Math.abs(interval.from - reference) <= NEAR
}

function withClock({ value, from, to }: Interval, { clock }: Phrase): string {
  if (!clock || from !== to) return value
  const at = ({ hour, minute }: { hour: number; minute: number }) => `${value}T${pad(hour)}:${pad(minute)}`
  return clock.until ? `${at(clock)}/${at(clock.until)}` : at(clock)
}

function contradicts(says: Expression, { from }: Interval): boolean {
  return says.kind === 'fields' && says.fields.weekday !== undefined && weekdayOf(from) !== says.fields.weekday
}

function intervalOf(context: Context, index: number): Interval | null {
  const phrase = context.phrases[index]
  const { says } = phrase
  switch (says.kind) {
    case 'fields':
      return fieldsInterval(context, index, says.fields, says.swappable ?? false)
    case 'range':
      return rangeInterval(context, index, says.from, says.to)
    case 'weekday':
      return weekdayInterval(context, phrase, says)
    case 'offset':
      return offsetInterval(context, index, says)
    case 'quarter':
      return quarterInterval(context, index, says.length, says.index, says.fields)
    case 'sameQuarter':
      return sameQuarterInterval(context, index, says)
    case 'decade':
      return decadeInterval(says.decade)
    case 'century':
      return centuryInterval(says.century)
    case 'dayOfMonth':
      return dayOfMonthInterval(context, index, says.day, says.months)
    case 'holiday':
      return holidayInterval(context, says)
    default:
      return null
  }
}
