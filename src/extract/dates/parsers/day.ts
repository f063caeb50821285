/** Days written with numbers and month names: "2/9/2025", "2025-09-02", "3 Maret 2023", "31 Agustus - 1 September". */
import { isDay } from '../calendar.ts'
import type { Expression, Fields } from '../expression.ts'
import { DASH, DOT, type Read, type Reader, SLASH } from '../reader.ts'

type Day = Read<Expression>

/** A day or a period of days that starts at the token, however it is written. `short` allows "3/9". */
export function readDay(reader: Reader, at: number, short: boolean): Day | null {
  if (!reader.isNumber(at)) return null
  return readIso(reader, at) ?? readNumericPeriod(reader, at, short) ?? readNamed(reader, at)
}

function readIso(reader: Reader, at: number): Day | null {
  if (reader.width(at) !== 4) return null
  const separator = separatorAt(reader, at + 1)
  if (!separator || !isGlued(reader, at + 1, 4) || !reader.isMark(at + 3, separator)) return null
  const fields = valid(reader.number(at), reader.number(at + 2), reader.number(at + 4))
  return fields && !goesOn(reader, at + 5) ? { value: { kind: 'fields', fields }, next: at + 5 } : null
}

function separatorAt(reader: Reader, at: number): number {
  if (reader.isMark(at, SLASH)) return SLASH
  if (reader.isMark(at, DASH)) return DASH
  return reader.isMark(at, DOT) ? DOT : 0
}

function isGlued(reader: Reader, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (reader.isSpaced(at)) return false
  return true
}

/** A further glued separator and number: this is no date but a longer numbering. */
function goesOn(reader: Reader, at: number): boolean {
  const mark = separatorAt(reader, at)
  if (mark === 0 || reader.isSpaced(at) || reader.isSpaced(at + 1)) return false
  return mark === SLASH || (mark === DOT && reader.isNumber(at + 1))
}

function valid(year: number, month: number, day: number): Fields | null {
  return year >= 1000 && year < 3000 && isDay(year, month, day) ? { year, month, day } : null
}

interface Numeric {
  fields: Fields
  next: number
  separator: number
  swappable: boolean
}

/** "2/9/2025", "2-9-2025", "2.9.2025", "2/9/25" and, if `short`, "2/9". */
function readNumeric(reader: Reader, at: number, short: boolean): Numeric | null {
  const separator = separatorAt(reader, at + 1)
  if (!separator || !isGlued(reader, at + 1, 2)) return null
  const first = reader.dayNumber(at)
  const second = reader.dayNumber(at + 2)
  if (!first || !second) return null
  const year = yearBehind(reader, at + 3, separator, short)
  if (year) return withYear(first, second, year.value, year.next, separator, reader)
  if (!short || separator !== SLASH || !isDay(2024, second, first)) return null
  if (goesOn(reader, at + 3)) return null
  return { fields: { month: second, day: first }, next: at + 3, separator, swappable: false }
}

function yearBehind(reader: Reader, at: number, separator: number, short: boolean): Read<number> | null {
  const mixed = separator === SLASH && separatorAt(reader, at) !== 0
  if (!(reader.isMark(at, separator) || mixed) || !isGlued(reader, at, 2)) return null
  const full = reader.width(at + 1) === 4 ? reader.number(at + 1) : -1
  if (full >= 1000 && full < 3000) return { value: full, next: at + 2 }
  const tail = short && reader.width(at + 1) === 2 ? reader.number(at + 1) : -1
  return tail >= 0 ? { value: tail < 70 ? 2000 + tail : 1900 + tail, next: at + 2 } : null
}

function withYear(
  first: number,
  second: number,
  year: number,
  next: number,
  separator: number,
  reader: Reader,
): Numeric | null {
  if (goesOn(reader, next)) return null
  const fields = valid(year, second, first)
  const swapped = separator === SLASH ? valid(year, first, second) : null
  const chosen = fields ?? swapped
  return chosen && { fields: chosen, next, separator, swappable: fields !== null && swapped !== null }
}

/** A numeric day, or a period: "9-10/6/2025", "31/5-1/6/2025". */
function readNumericPeriod(reader: Reader, at: number, short: boolean): Day | null {
  const bare = reader.dayNumber(at)
  const through = reader.through(at + 1)
  if (short && bare && through > at + 1) {
    const end = readNumeric(reader, through, true)
    if (end && end.separator === SLASH && isBefore(bare, end.fields)) return period({ day: bare }, end)
  }
  const first = readNumeric(reader, at, short)
  if (!first) return null
  const after = reader.through(first.next)
  if (after > first.next && first.separator === SLASH) {
    const end = readNumeric(reader, after, short)
    if (end?.separator === SLASH) return period(first.fields, end)
  }
  const { fields, swappable, next } = first
  return { value: { kind: 'fields', fields, swappable }, next }
}

function isBefore(day: number, end: Fields): boolean {
  return day < (end.day ?? 0)
}

function period(from: Fields, end: { fields: Fields; next: number }): Day {
  return { value: { kind: 'range', from: { ...end.fields, ...from }, to: end.fields }, next: end.next }
}

/** "3 Maret [2023]", "2-4 Juni 2025", "31 Agustus - 1 September 2025", "September 3, 2025" apart. */
function readNamed(reader: Reader, at: number): Day | null {
  const first = reader.dayNumber(at)
  if (!first) return null
  const month = reader.anyMonth(at + 1)
  return month ? readNamedFrom(reader, first, month) : readSharedMonth(reader, at, first)
}

function readNamedFrom(reader: Reader, day: number, month: Read<number>): Day | null {
  const year = reader.yearBehind(month.next)
  const from: Fields = { month: month.value, day, ...year?.value }
  const next = year?.next ?? month.next
  const period = readNamedPeriod(reader, from, next)
  if (period) return period
  return isNamedDay(from) ? { value: { kind: 'fields', fields: from }, next } : null
}

function readNamedPeriod(reader: Reader, from: Fields, at: number): Day | null {
  const through = reader.through(at)
  if (through === at) return null
  const day = reader.dayNumber(through)
  const month = day ? reader.anyMonth(through + 1) : null
  if (!month) return null
  const year = reader.yearBehind(month.next)
  const to: Fields = { month: month.value, day, ...year?.value }
  if (!isNamedDay(from) || !isNamedDay(to)) return null
  return { value: { kind: 'range', from: shareYear(from, to), to }, next: year?.next ?? month.next }
}

function shareYear(from: Fields, to: Fields): Fields {
  if (from.year !== undefined || from.years !== undefined) return from
  if (to.year === undefined) return { ...from, ...(to.years !== undefined && { years: to.years }) }
  return { ...from, year: to.year - ((from.month ?? 0) > (to.month ?? 0) ? 1 : 0) }
}

/** "2-4 Juni 2025", "13 hingga 15 Desember", "13 dan 14 Juni". */
function readSharedMonth(reader: Reader, at: number, first: number): Day | null {
  const through = reader.through(at + 1)
  const joined = reader.words.and.match(reader.tokens, at + 1)?.next ?? at + 1
  const last = through > at + 1 ? through : joined
  const day = last > at + 1 ? reader.dayNumber(last) : 0
  if (!day || day <= first || (through === at + 1 && day !== first + 1)) return null
  const month = reader.anyMonth(last + 1)
  if (!month) return null
  const year = reader.yearBehind(month.next)
  const to: Fields = { month: month.value, day, ...year?.value }
  if (!isNamedDay(to)) return null
  return { value: { kind: 'range', from: { ...to, day: first }, to }, next: year?.next ?? month.next }
}

function isNamedDay({ year, month, day }: Fields): boolean {
  return isDay(year ?? 2024, month ?? 0, day ?? 0)
}
