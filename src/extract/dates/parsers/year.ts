/** Bare years, periods of years and decades: "pada 2021", "2019-2024", "1930-an", "tahun 80-an". */
import { type Phrase, phrase } from '../expression.ts'
import { COMMA, DASH, DOT, OPEN, type Reader } from '../reader.ts'

const FIRST = 1500
const LAST = 2100

export function parseYear(reader: Reader, at: number): Phrase | null {
  return parseDecade(reader, at) ?? parseYears(reader, at)
}

/** "1930-an", "1930an" (one token) apart, "80-an" behind a noun of years. */
function parseDecade(reader: Reader, at: number): Phrase | null {
  const dash = reader.isDash(at + 1)
  const suffix = dash && reader.isWord(at + 2) && reader.words.decadeSuffix.has(reader.tokens, at + 2)
  const value = suffix ? reader.number(at) : -1
  if (value < 0 || value % 10 !== 0) return null
  if (reader.width(at) === 4 && value >= 1000 && value < LAST)
    return phrase(at, at + 3, 'decade', { kind: 'decade', decade: value / 10 })
  if (reader.width(at) !== 2 || !isDecadeNoun(reader, at - 1)) return null
  const century = value >= 30 ? 190 : 200
  return phrase(at, at + 3, 'decade', { kind: 'decade', decade: century + value / 10 })
}

function isDecadeNoun(reader: Reader, at: number): boolean {
  return reader.isWord(at) && reader.words.decadeNouns.has(reader.tokens, at)
}

function isYearNoun(reader: Reader, at: number): boolean {
  const { words, tokens } = reader
  return reader.isWord(at) && words.yearNouns.has(tokens, at)
}

function parseYears(reader: Reader, at: number): Phrase | null {
  const year = calendarYear(reader, at)
  if (!year) return null
  const through = reader.through(at + 1)
  const last = through > at + 1 ? calendarYear(reader, through) : 0
  if (!standsAsYear(reader, at) && !(last > year && standAlone(reader, at, year))) return null
  if (last > year) return phrase(at, through + 1, 'years', range(year, last))
  if (through > at + 1 && reader.isMark(at + 1, DASH) && !reader.isSpaced(at + 1) && reader.isNumber(at + 2))
    return null
  return phrase(at, at + 1, 'year', { kind: 'fields', fields: { year } })
}

/** Years before this one are too often amounts. */
const RECENT = 1900

/** "Pemkot Lembah 2023-2024": two years are a period where no season, budget or plan is named before them. */
function standAlone(reader: Reader, at: number, year: number): boolean {
  return year >= RECENT && reader.isWord(at - 1) && !isNamed(reader, at - 1) && !isMeasure(reader, at + 3)
}

const NAME_WORDS = 4

/** "Liga 1 2024-2025", "Serie B 2025-2026". */
function isNamed(reader: Reader, last: number): boolean {
  const { words, tokens } = reader
  for (let at = last; at > last - NAME_WORDS && (reader.isWord(at) || reader.isNumber(at)); at--)
    if (reader.isWord(at) && (words.nameHeads.has(tokens, at) || words.seasons.has(tokens, at))) return true
  return false
}

const range = (from: number, to: number) => ({ kind: 'range', from: { year: from }, to: { year: to } }) as const

function calendarYear(reader: Reader, at: number): number {
  const year = reader.year(at)
  return year >= FIRST && year < LAST ? year : 0
}

/** A number of four digits is a year where the words before it say so. */
function standsAsYear(reader: Reader, at: number, listed = 0): boolean {
  const { words, tokens } = reader
  if (isYearNoun(reader, at - 1)) return !isNumbered(reader, at - 1)
  const before = reader.isMark(at - 1, OPEN) ? -1 : at - 1
  if (followsYear(reader, at, listed)) return true
  if (!reader.isWord(before) || words.nameHeads.has(tokens, before)) return false
  if (isDirected(reader, at + 1)) return true
  if (words.before.has(tokens, before)) return !isMeasure(reader, at + 1)
  return isEvent(reader, before)
}

/** "Euro 2016 mendatang", "2014 lalu": only a date is lately or to come. */
function isDirected(reader: Reader, at: number): boolean {
  if (!reader.isWord(at) || reader.words.deictics.match(reader.tokens, at)) return false
  const direction = reader.words.directions.match(reader.tokens, at)
  if (direction) return direction.value.after.includes('year')
  return reader.words.counted.match(reader.tokens, at)?.value.from === 'publication'
}

/** Years in a list that are followed back to the word that makes them years. */
const LONGEST_LIST = 8

/** "pada 1998 dan 2008", "2019, 2020, dan 2021". */
function followsYear(reader: Reader, at: number, listed: number): boolean {
  if (listed === LONGEST_LIST) return false
  const joined =
    reader.words.and.match(reader.tokens, at - 1)?.next === at ||
    (reader.isWord(at - 1) && reader.words.or.has(reader.tokens, at - 1))
  const comma = reader.isMark(joined ? at - 2 : at - 1, COMMA)
  const before = at - 1 - (joined ? 1 : 0) - (comma ? 1 : 0)
  return (joined || comma) && calendarYear(reader, before) > 0 && standsAsYear(reader, before, listed + 1)
}

const EVENT_WORDS = 3

/** "pemilu 2024", "kesepakatan nuklir 2015": an event and up to two words that describe it. */
function isEvent(reader: Reader, last: number): boolean {
  for (let at = last; at > last - EVENT_WORDS && reader.isWord(at); at--) {
    if (reader.words.nameHeads.has(reader.tokens, at)) return false
    if (reader.words.yearEvents.has(reader.tokens, at)) return true
  }
  return false
}

/** "Nomor 9 Tahun 1965", "APBN tahun 2025", "berusia 20 tahun 2025"; but "U-19 tahun 2013", "Ke-79 Tahun 2025". */
function isNumbered(reader: Reader, noun: number): boolean {
  if (reader.isNumber(noun - 1)) return !isOrdinal(reader, noun - 1)
  if (reader.isMark(noun - 1, DOT)) return reader.isNumber(noun - 2)
  return reader.isWord(noun - 1) && (reader.words.nameHeads.has(reader.tokens, noun - 1) || isLaw(reader, noun - 1))
}

/** "Ke-79", "U-19". */
function isOrdinal(reader: Reader, number: number): boolean {
  const { words, tokens } = reader
  if (!reader.isDash(number - 1) || !reader.isWord(number - 2)) return false
  return words.ordinalPrefix.has(tokens, number - 2) || (reader.isCapital(number - 2) && reader.width(number - 2) === 1)
}

const LAW_WORDS = 6

/** "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945". */
function isLaw(reader: Reader, last: number): boolean {
  for (let at = last; at > last - LAW_WORDS && reader.isCapital(at); at--)
    if (reader.words.laws.has(reader.tokens, at)) return true
  return false
}

/** A unit of measure or a counted noun behind the number: "pada 2000 meter" is no year. */
function isMeasure(reader: Reader, at: number): boolean {
  return reader.isWord(at) && reader.words.measures.has(reader.tokens, at)
}
