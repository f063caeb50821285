/**
 * Gives date phrases their values: what they name is taken as printed, what they leave out is implied from the day of
 * publication, or from the date that the text has just named.
 */
import { sentenceAt } from '../../text/sentences.ts'
import type { Article } from '../article.ts'
import { addMonths, civilDay, dayNumber, isDay, isoDay, pad, weekdayOf, weekStart } from './calendar.ts'
import { type Expression, type Fields, type Mod, namesDay, type Phrase, type Sense } from './expression.ts'
import {
  centuryInterval,
  dayInterval,
  decadeInterval,
  type Interval,
  joined,
  monthInterval,
  partInterval,
  weekendInterval,
  weekInterval,
  yearInterval,
  yearOf,
} from './interval.ts'
import { distance, misfit, nearest, yearsAround } from './nearest.ts'
import { looksAhead } from './sense.ts'
import { type DateWords, wordsOf } from './words.ts'

export interface Resolution {
  interval: Interval | null
  /** The value, with its clock time. */
  value: string | null
  mod?: Mod
  implied?: string[]
  conflict?: boolean
}

const COMMA = 44

/** How far a day and month in bare brackets may lie from publication. */
const NEAR = 45

interface Context {
  article: Article
  words: DateWords
  phrases: readonly Phrase[]
  /** Day of publication as a day number. */
  reference: number | null
  /** A bare weekday is the one nearest to the reference, on either side. */
  around: boolean
  done: (Resolution | null)[]
}

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
  if (phrase.says.kind === 'beforeEra') return { interval: null, value: `-${pad(phrase.says.year, 4)}` }
  const found = intervalOf(context, index)
  if (phrase.weak && !isNear(found, context.reference)) return null
  const value = found && withClock(found, phrase)
  const resolution: Resolution = { interval: found, value }
  if (phrase.mod) resolution.mod = phrase.mod
  if (!found) return resolution
  const implied = impliedBy(phrase.says)
  if (implied.length > 0) resolution.implied = implied
  if (contradicts(phrase.says, found)) resolution.conflict = true
  return resolution
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

const YEAR = ['year']
const YEAR_AND_MONTH = ['year', 'month']
const ALL = ['year', 'month', 'day']

function impliedBy(says: Expression): string[] {
  switch (says.kind) {
    case 'fields':
      return says.fields.year === undefined ? YEAR : []
    case 'range':
      return says.to.year === undefined || says.from.year === undefined ? YEAR : []
    case 'quarter':
      return says.fields.year === undefined ? YEAR : []
    case 'holiday':
      return says.year === undefined ? YEAR : []
    case 'dayOfMonth':
      return YEAR_AND_MONTH
    case 'weekday':
      return ALL
    case 'offset':
      return says.unit === 'month' ? YEAR_AND_MONTH : says.unit === 'day' || says.unit === 'week' ? ALL : YEAR
    default:
      return []
  }
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
      return weekdayInterval(context, phrase, says.weekday, says.weeks)
    case 'offset':
      return offsetInterval(context, index, says)
    case 'quarter':
      return quarterInterval(context, index, says.length, says.index, says.fields)
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

/** Fields whose year is known. */
function dated({ month, day }: Fields, year: number): Interval | null {
  if (month === undefined) return yearInterval(year)
  if (day === undefined) return monthInterval(year, month)
  return isDay(year, month, day) ? dayInterval(dayNumber({ year, month, day })) : null
}

function fieldsInterval(context: Context, index: number, fields: Fields, swappable: boolean): Interval | null {
  const { reference } = context
  if (fields.year !== undefined) {
    const swapped = swappable && reference !== null ? dated(swap(fields), fields.year) : null
    return swapped && swapped.from === reference ? swapped : dated(fields, fields.year)
  }
  const year = yearFor(context, index, fields)
  return year === null ? null : dated(fields, year)
}

const swap = (fields: Fields): Fields => ({ ...fields, month: fields.day ?? 0, day: fields.month ?? 0 })

function yearFor(context: Context, index: number, fields: Fields): number | null {
  const { reference, phrases } = context
  const phrase = phrases[index]
  if (fields.years !== undefined) return reference === null ? null : yearOf(reference) + fields.years
  const named = phrase.sense === undefined && fields.weekday === undefined ? yearBeside(context, index) : null
  if (named !== null) return named
  if (reference === null) return null
  if (phrase.sense === 'present') return yearOf(reference)
  const sense = phrase.sense ?? senseOf(context, index)
  return nearest(yearsAround(yearOf(reference), fields.month ?? 1, fields.day), (year) => {
    const interval = dated(fields, year)
    return interval
      ? distance(interval, reference, sense) + misfit(interval.from, fields.weekday)
      : Number.POSITIVE_INFINITY
  })
}

/** Ahead where the sentence says so, or where the date just before it lies well ahead. */
function senseOf(context: Context, index: number): Sense | 'maybe-future' | undefined {
  const phrase = context.phrases[index]
  return looksAhead(context.article, context.words, phrase) || followsAhead(context, index) ? 'maybe-future' : undefined
}

/** Days after publication from which on a date sets the direction of the next. */
const WELL_AHEAD = 20

function followsAhead({ article, phrases, done, reference }: Context, index: number): boolean {
  const before = done[index - 1]?.interval
  if (!before || reference === null || before.from < reference + WELL_AHEAD || before.to - before.from > NEAR)
    return false
  const gap =
    sentenceAt(article.sentences, phrases[index].first) - sentenceAt(article.sentences, phrases[index - 1].first)
  return gap <= JUST
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

function sameSentence(article: Article, a: Phrase, b: Phrase): boolean {
  return sentenceAt(article.sentences, a.first) === sentenceAt(article.sentences, b.first)
}

function rangeInterval(context: Context, index: number, from: Fields, to: Fields): Interval | null {
  const year = to.year ?? yearFor(context, index, to)
  if (year === null) return null
  const wraps = (from.month ?? 0) > (to.month ?? 0)
  const first = dated(from, from.year ?? (wraps ? year - 1 : year))
  const last = dated(to, year)
  return first && last && first.from <= last.to ? joined(first, last) : null
}

function weekdayInterval(context: Context, phrase: Phrase, weekday: number, weeks?: number): Interval | null {
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

type Offset = Extract<Expression, { kind: 'offset' }>

function offsetInterval(context: Context, index: number, offset: Offset): Interval | null {
  const apposed = offset.unit === 'day' && offset.count === 0 ? dayBehind(context, index) : null
  if (apposed !== null) return dayInterval(apposed)
  const base = offset.from === 'publication' ? context.reference : anchorBefore(context, index, offset.unit)
  if (base === null) return null
  const interval = shifted(base, offset)
  const { reference } = context
  return offset.from === 'text' && offset.count > 0 && reference !== null && interval.from > reference ? null : interval
}

/** "Hari ini, Sabtu 7 Juni 2025": the day that the next phrase, behind a comma, spells out. */
function dayBehind({ article, phrases }: Context, index: number): number | null {
  const after = phrases[index + 1]
  if (after?.says.kind !== 'fields' || after.first !== phrases[index].next + 1) return null
  if (article.tokens.hash[after.first - 1] !== COMMA) return null
  const { year, month, day } = after.says.fields
  return year === undefined || month === undefined || day === undefined ? null : dayNumber({ year, month, day })
}

function shifted(base: number, { unit, count, counted }: Offset): Interval {
  const { year, month } = civilDay(base)
  switch (unit) {
    case 'day':
      return dayInterval(base + count)
    case 'week':
      return counted ? dayInterval(base + count * 7) : weekInterval(base + count * 7)
    case 'weekend':
      return weekendInterval(base + count * 7)
    case 'month': {
      const moved = addMonths(year, month, count)
      return monthInterval(moved.year, moved.month)
    }
    case 'year':
      return yearInterval(clampYear(year + count))
    case 'decade':
      return counted ? yearInterval(clampYear(year + count * 10)) : decadeInterval(Math.floor(year / 10) + count)
    default:
      return counted ? yearInterval(clampYear(year + count * 100)) : centuryInterval(Math.floor(year / 100) + count)
  }
}

const clampYear = (year: number): number => Math.min(9999, Math.max(1, year))

/** The date that the text has just named, at least as fine as the unit. */
function anchorBefore({ phrases, done, article }: Context, index: number, unit: string): number | null {
  const sentence = sentenceAt(article.sentences, phrases[index].first)
  for (let k = index - 1; k >= Math.max(0, index - LOOK_BACK); k--) {
    const interval = done[k]?.interval
    if (!interval || standsAlone(article, phrases[k]) || isBackward(phrases[k])) continue
    if (unit !== 'day' && sentence - sentenceAt(article.sentences, phrases[k].first) > JUST) return null
    if (
      unit === 'day' ? namesDay(phrases[k]) && interval.from === interval.to : interval.to - interval.from < SPANS[unit]
    )
      return interval.from
  }
  return null
}

/** How many phrases back an anchor may stand; keeps long lists linear. */
const LOOK_BACK = 40

/** How many sentences back a month or year counts as just named. */
const JUST = 2

/** "sehari sebelumnya" looks aside from the story's day, which stays the anchor. */
const isBackward = ({ says }: Phrase): boolean => says.kind === 'offset' && says.from === 'text' && says.count < 0

const SPANS: Record<string, number> = { week: 7, weekend: 7, month: 31, year: 366 }

/** A date alone on its line is a stamp, not a part of the story. */
function standsAlone({ tokens }: Article, { first, next }: Phrase): boolean {
  const BREAK = 8
  return (
    (first === 0 || (tokens.flags[first - 1] & BREAK) !== 0) &&
    (next >= tokens.count || (tokens.flags[next] & BREAK) !== 0)
  )
}

function quarterInterval(
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

function dayOfMonthInterval(context: Context, index: number, day: number, months?: number): Interval | null {
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

function holidayInterval({ reference }: Context, { month, day, shift, year }: Holiday): Interval | null {
  const inYear = (candidate: number) => dayInterval(dayNumber({ year: candidate, month, day }) + shift)
  if (year !== undefined) return inYear(year)
  if (reference === null) return null
  const best = nearest(yearsAround(yearOf(reference), month, day), (candidate) =>
    Math.abs(inYear(candidate).from - reference),
  )
  return best === null ? null : inYear(best)
}

/** The first and last day as ISO days; null where four digits cannot say them. */
export function isoEnds(interval: Interval | null): { from: string | null; to: string | null } {
  if (!interval) return { from: null, to: null }
  const from = isoDay(interval.from)
  const to = interval.to === interval.from ? from : isoDay(interval.to)
  return from === null || to === null ? { from: null, to: null } : { from, to }
}
