/** The day near which a story without a stamp happens: a day named in full, or the year in which its weekdays fit. */
import { DIGIT, LETTER, type Tokens } from '../../text/tokens.ts'
import { dayNumber, isDay, weekdayOf } from '../dates/calendar.ts'
import type { Fields, Phrase } from '../dates/expression.ts'
import { yearOf } from '../dates/interval.ts'

/** The latest of the days named in full, unless the weekdays named without a year belong to another one. */
export function storyAnchor(
  tokens: Tokens,
  phrases: readonly Phrase[],
  isCited: (phrase: Phrase) => boolean,
): number | null {
  const named = latest(phrases.map(fullDay))
  const open = phrases.map(openDay).filter((day) => day !== null)
  if (open.length === 0 && named === null) return inOnlyYear(tokens, phrases.filter(isCited))
  if (open.length === 0 || (named !== null && open.some((day) => fitsNear(day, named)))) return named
  const year = yearOfWeekdays(tokens, open)
  return year === null ? (named ?? beside(phrases, open)) : latest(open.map((day) => dayIn(day, year)))
}

function latest(days: readonly (number | null)[]): number | null {
  let last: number | null = null
  for (const day of days) if (day !== null && (last === null || day > last)) last = day
  return last
}

function fullDay({ says }: Phrase): number | null {
  const fields = says.kind === 'fields' ? says.fields : says.kind === 'range' ? says.to : null
  return fields?.year === undefined ? null : dayIn(fields, fields.year)
}

/** Fields of a weekday with its day and month, without a year. */
function openDay({ says }: Phrase): Fields | null {
  if (says.kind !== 'fields') return null
  const { year, years, month, day, weekday } = says.fields
  return year === undefined && years === undefined && month && day && weekday ? says.fields : null
}

function dayIn({ month, day }: Fields, year: number): number | null {
  return month !== undefined && day !== undefined && isDay(year, month, day) ? dayNumber({ year, month, day }) : null
}

/** Days of speech without weekday and year, in the year that the text prints, if that is but one. */
function inOnlyYear(tokens: Tokens, cited: readonly Phrase[]): number | null {
  if (cited.length === 0) return null
  const [year, ...others] = printedYears(tokens)
  if (year === undefined || others.length > 0) return null
  return latest(cited.map(({ says }) => (says.kind === 'fields' ? dayIn(says.fields, year) : null)))
}

/** How far from a day named in full a weekday may lie that speaks of the same days. */
const NEAR = 183

function fitsNear(open: Fields, day: number): boolean {
  const year = yearOf(day)
  return [year, year - 1, year + 1].some((candidate) => {
    const near = dayIn(open, candidate)
    return near !== null && Math.abs(near - day) <= NEAR && weekdayOf(near) === open.weekday
  })
}

/** What a weekday that fits weighs. */
const FIT = 4

/** The year among those that the text prints, and the ones beside them, in which most of the weekdays fit. */
function yearOfWeekdays(tokens: Tokens, open: readonly Fields[]): number | null {
  const printed = yearsIn(tokens)
  let best: number | null = null
  let most = 0
  for (const [year, weight] of printed) {
    const fits = open.filter((day) => fitsIn(day, year)).length
    const score = fits * FIT + weight
    if (fits === 0 || score <= most) continue
    most = score
    best = year
  }
  return best
}

function fitsIn(open: Fields, year: number): boolean {
  const day = dayIn(open, year)
  return day !== null && weekdayOf(day) === open.weekday
}

const FIRST = 1990
const LAST = 2049

/** Years with their weights, from the latest on: 1 for those printed and those beside the latest, 0 beside another. */
function yearsIn(tokens: Tokens): [number, number][] {
  const printed = printedYears(tokens)
  const last = Math.max(...printed)
  const years = new Map<number, number>()
  for (const year of printed)
    for (const beside of [year - 1, year + 1]) years.set(beside, Math.abs(beside - last) === 1 ? 1 : 0)
  for (const year of printed) years.set(year, 1)
  return [...years].sort(([a], [b]) => b - a)
}

/** At most as many as lie between the first and the last. */
function printedYears(tokens: Tokens): Set<number> {
  const years = new Set<number>()
  for (let at = 0; at < tokens.count; at++) {
    const year = yearAt(tokens, at)
    if (year !== 0) years.add(year)
  }
  return years
}

function yearAt({ text, flags, start, end }: Tokens, at: number): number {
  if (!(flags[at] & DIGIT) || flags[at] & LETTER || end[at] - start[at] !== 4) return 0
  const year = Number(text.slice(start[at], end[at]))
  return year >= FIRST && year <= LAST ? year : 0
}

/** Days between a month in the news and a day whose weekday fits nowhere. */
const ABOUT = 62

/** A day whose weekday is wrong, in the year of a month named close to it ("Oktober 2024 … Selasa (3/11)"). */
function beside(phrases: readonly Phrase[], open: readonly Fields[]): number | null {
  for (const { says } of phrases) {
    if (says.kind !== 'fields' || says.fields.year === undefined || says.fields.month === undefined) continue
    const month = dayNumber({ year: says.fields.year, month: says.fields.month, day: 28 })
    for (const day of open) {
      const near = [says.fields.year, says.fields.year + 1]
        .map((year) => dayIn(day, year))
        .find((candidate) => candidate !== null && Math.abs(candidate - month) <= ABOUT)
      if (near) return near
    }
  }
  return null
}
