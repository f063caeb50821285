/** Calendar units from the smallest to the largest. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century'

/** A day, week … counted from the day of publication, or from the date that the text has just named. */
export interface Deictic {
  unit: DateUnit
  count: number
  from: 'publication' | 'text'
}

/** A fixed holiday, or the evening before it. */
export interface FixedDay {
  month: number
  day: number
  /** Days from the holiday to the day meant, in whose year the named year may not be ("the eve of New Year 2025"). */
  shift: number
  /** The words are a date only after a preposition: they also name the feast. */
  weak?: boolean
}

/** What "next", "last", "this" behind a unit or a date mean. */
export interface Direction {
  /** Units from the present one. */
  count: number
  sense: 'past' | 'present' | 'future'
  /** Stands behind dates of these precisions as part of the phrase. */
  after: readonly ('day' | 'weekday' | 'month' | 'year')[]
}

/**
 * Words of dates. Lists are lower-case words or phrases separated by a bar or as keys; every word that may begin a
 * phrase is found by the parsers from these lists alone.
 */
export interface DateLanguage {
  months: Record<string, number>
  /** Abbreviations and foreign names; only beside a day. */
  shortMonths: Record<string, number>
  /** Months that are also given names or other words. */
  namesakes: readonly string[]
  /** Monday is 1. */
  weekdays: Record<string, number>
  /** Only with a full date behind them. */
  shortWeekdays: Record<string, number>
  /** Weekday words that mean a unit when written small. */
  twins: readonly string[]
  units: Record<string, DateUnit>
  /** "a day", "a week" in one word. */
  oneUnits: Record<string, DateUnit>
  numbers: Record<string, number>
  /** Multiplies the number before it ("puluh": 10). */
  scales: Record<string, number>
  /** Adds to the number before it ("belas": 10). */
  adders: Record<string, number>
  /** First to fourth, as word or Roman numeral. */
  ordinals: Record<string, number>
  ordinalPrefix: readonly string[]
  directions: Record<string, Direction>
  /** Counted units: "two weeks ago", "a day later". */
  counted: Record<string, { sign: 1 | -1; from: 'publication' | 'text' }>
  deictics: Record<string, Deictic>
  /** Words before a deictic that make it something else ("within a night"). */
  notBeforeDeictic: readonly string[]
  /** The same before a unit longer than a day. */
  notBeforeUnit: readonly string[]
  /** Before the beginning or end of a month or year that is any year's. */
  notBeforePart: readonly string[]
  notAfterDeictic: readonly string[]
  holidays: Record<string, FixedDay>
  edges: Record<string, 'START' | 'MID' | 'END'>
  approximate: readonly string[]
  /** The words for a day, a date, a week, a month and a year that may stand before one. */
  nouns: Record<'weekday' | 'day' | 'week' | 'month' | 'year', readonly string[]>
  /** Joins two ends of a period. */
  through: readonly string[]
  and: readonly string[]
  or: readonly string[]
  /** Prepositions and the like after which a bare month or year is a date. */
  before: readonly string[]
  /** Events named by their year ("election 2024"). */
  yearEvents: readonly string[]
  /** Names after which a year, or a day and month, is part of the name (streets, budgets, seasons). */
  nameHeads: readonly string[]
  /** Behind a number of four digits: it is an amount, no year. */
  measures: readonly string[]
  /** Makes a day recur: "every". */
  recurring: readonly string[]
  /** Before a weekday that belongs to a name or a custom. */
  weekdayNames: readonly string[]
  /** Before a day and month that name a feast, no date. */
  feasts: readonly string[]
  /** Before a period of years that names a season, a budget or a plan. */
  seasons: readonly string[]
  /** Before the year of a law, which is part of its name. */
  laws: readonly string[]
  /** Behind a weekday that belongs to a name or a custom. */
  weekdayTails: readonly string[]
  /** Behind a unit that is the one named before. */
  same: readonly string[]
  quarters: Record<string, 'Q' | 'H'>
  /** One-token quarters ("Q3"). */
  shortQuarters: Record<string, number>
  centuries: readonly string[]
  decadeSuffix: readonly string[]
  /** Before a decade of two digits. */
  decadeNouns: readonly string[]
  /** Years before the common era. */
  beforeEra: readonly string[]
  clock: readonly string[]
  /** Before the place whose time a clock time is. */
  zoneNouns: readonly string[]
  /** Zones, with their minutes east of Greenwich, or null where the words do not tell. */
  zones: Record<string, number | null>
  /** Parts of the day, with the hours that a twelve-hour clock must gain from `from` o'clock on. */
  dayParts: Record<string, { from: number; to: number } | null>
  /** Words that put what follows into the future, and into the past. */
  future: readonly string[]
  past: readonly string[]
}
