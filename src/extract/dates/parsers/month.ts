/** Phrases that begin with a month: "Februari 2022", "Agustus lalu", "Januari-Mei 2025", "Sep 3, 2025". */
import { isDay } from '../calendar.ts'
import { type Fields, type Phrase, phrase } from '../expression.ts'
import { CLOSE, COMMA, OPEN, type Read, type Reader } from '../reader.ts'

export function parseMonth(reader: Reader, at: number): Phrase | null {
  return parseMonthFirst(reader, at) ?? parseNamed(reader, at)
}

/** English order: "Sep 3, 2025". */
function parseMonthFirst(reader: Reader, at: number): Phrase | null {
  const month = reader.isCapital(at) ? reader.anyMonth(at) : null
  const day = month ? reader.dayNumber(month.next) : 0
  if (!month || !day || !reader.isMark(month.next + 1, COMMA)) return null
  const year = reader.year(month.next + 2)
  if (!year || !isDay(year, month.value, day)) return null
  return phrase(at, month.next + 3, 'month-first', { kind: 'fields', fields: { year, month: month.value, day } })
}

function parseNamed(reader: Reader, at: number): Phrase | null {
  const month = reader.month(at) || shortWithYear(reader, at)
  if (!month) return null
  const year = reader.yearBehind(at + 1)
  const from: Fields = { month, ...year?.value }
  const period = readPeriod(reader, from, year?.next ?? at + 1)
  if (period) return phrase(at, period.next, 'months', { kind: 'range', ...period.value })
  if (!year && !standsAsMonth(reader, at)) return null
  if (year && reader.isNumber(at - 1)) return null
  return phrase(at, year?.next ?? at + 1, 'month', { kind: 'fields', fields: from })
}

function shortWithYear(reader: Reader, at: number): number {
  return reader.isCapital(at) && reader.year(at + 1) ? reader.words.shortMonths.of(reader.tokens, at) : 0
}

function readPeriod(reader: Reader, from: Fields, at: number): Read<{ from: Fields; to: Fields }> | null {
  const through = reader.through(at)
  const noun = through > at && isMonthNoun(reader, through) ? through + 1 : through
  const month = through > at ? reader.month(noun) : 0
  if (!month) return null
  const year = reader.yearBehind(noun + 1)
  const to: Fields = { month, ...year?.value }
  const first = from.year === undefined && to.year !== undefined ? { ...from, year: to.year - wraps(from, to) } : from
  return { value: { from: first, to }, next: year?.next ?? noun + 1 }
}

const wraps = (from: Fields, to: Fields): number => ((from.month ?? 0) > (to.month ?? 0) ? 1 : 0)

function isMonthNoun(reader: Reader, at: number): boolean {
  return reader.isWord(at) && reader.words.monthNouns.has(reader.tokens, at)
}

/** A month without year is a date behind a preposition or before a direction, and where it is no name. */
function standsAsMonth(reader: Reader, at: number): boolean {
  const { words, tokens } = reader
  if (!reader.isCapital(at)) return isMonthNoun(reader, at - 1)
  if (isDirected(reader, at + 1)) return !reader.isSpaced(at) || at === 0 || !isNameBefore(reader, at)
  if (isMonthNoun(reader, at - 1) || words.edges.match(tokens, at - 1) || isListed(reader, at)) return true
  if (reader.isMark(at - 1, OPEN) && reader.isMark(at + 1, CLOSE)) return true
  if (!reader.isWord(at - 1))
    return !reader.isNumber(at - 1) && !words.namesakes.has(tokens, at) && !reader.isCapital(at + 1)
  if (words.ordinals.has(tokens, at - 1)) return true
  if (words.before.has(tokens, at - 1) || words.yearEvents.has(tokens, at - 1))
    return !(words.namesakes.has(tokens, at) && reader.isCapital(at + 1))
  if (reader.isCapital(at - 1)) return false
  return !words.namesakes.has(tokens, at) || (!reader.isCapital(at + 1) && isAmongMonths(reader, at))
}

/** How far another month may stand from one that is also a name. */
const AMONG = 12

/** "dari April 2025 turun, lalu Mei naik": beside another month it is no name. */
function isAmongMonths(reader: Reader, at: number): boolean {
  for (let k = at - 1; k >= at - AMONG && !reader.isBreak(k); k--) if (reader.month(k)) return true
  return false
}

/** "Agustus lalu", "Oktober nanti". */
function isDirected({ words, tokens }: Reader, at: number): boolean {
  const direction = words.directions.match(tokens, at)?.value
  return direction !== undefined && (direction.count > 0 || direction.after.includes('month'))
}

/** "Juli, Agustus, dan September", "Januari dan Februari 2025": another month stands next to it. */
function isListed(reader: Reader, at: number): boolean {
  return reader.month(pastJoint(reader, at + 1, 1)) > 0 || reader.month(pastJoint(reader, at - 1, -1)) > 0
}

/** The token beyond a comma or "and"; the same month's own index where there is neither. */
function pastJoint(reader: Reader, at: number, step: 1 | -1): number {
  const isJoint = (token: number) =>
    reader.isMark(token, COMMA) || (reader.isWord(token) && reader.words.and.match(reader.tokens, token) !== null)
  if (!isJoint(at)) return -1
  return isJoint(at + step) ? at + 2 * step : at + step
}

/** A capitalised word that is no preposition stands before it: "Siti Mei lalu pergi". */
function isNameBefore(reader: Reader, at: number): boolean {
  const { words, tokens } = reader
  if (!reader.isCapital(at - 1) || words.before.has(tokens, at - 1)) return false
  return words.namesakes.has(tokens, at) && !words.edges.match(tokens, at - 1) && !isMonthNoun(reader, at - 1)
}
