/** Phrases that begin with a weekday: "Selasa (2/9/2025)", "Rabu, 3 Sep 2025", "Kamis pekan depan", "Senin". */
import { isDay } from '../calendar.ts'
import { type Expression, type Phrase, phrase } from '../expression.ts'
import { CLOSE, COMMA, DOT, OPEN, type Read, type Reader, SLASH } from '../reader.ts'
import { readDay } from './day.ts'

export function parseWeekday(reader: Reader, at: number): Phrase | null {
  const weekday = readWeekday(reader, at)
  if (!weekday) return parseShort(reader, at)
  return parsePeriod(reader, at, weekday) ?? parseDated(reader, at, weekday) ?? parseBare(reader, at, weekday)
}

/** The day behind its weekday, with what may stand between: part of day, direction, comma, brackets. */
function parseDated(reader: Reader, at: number, weekday: Read<number>): Phrase | null {
  const day = readDayBehind(reader, weekday.next)
  return day && phrase(at, day.next, 'weekday-date', withWeekday(day.value, weekday.value))
}

/** "Rab, 3 Sep 2025": an abbreviation counts only with a full date behind it. */
function parseShort(reader: Reader, at: number): Phrase | null {
  const weekday = reader.isCapital(at) ? reader.words.shortWeekdays.of(reader.tokens, at) : 0
  if (!weekday) return null
  const stop = reader.isMark(at + 1, DOT) || reader.isMark(at + 1, COMMA) ? at + 2 : at + 1
  const day = readDay(reader, stop, false)
  if (day?.value.kind !== 'fields') return null
  return phrase(at, day.next, 'weekday-date', withWeekday(day.value, weekday))
}

function readWeekday(reader: Reader, at: number): Read<number> | null {
  const match = reader.words.weekdays.match(reader.tokens, at)
  return match && { value: match.value, next: match.next }
}

/** The day that was just read, with its weekday. */
function withWeekday(says: Expression, weekday: number): Expression {
  if (says.kind === 'fields') says.fields.weekday = weekday
  return says
}

/** "Sabtu-Minggu (14-15/6/2025)", "Kamis hingga Sabtu, 19-21 Juni". */
function parsePeriod(reader: Reader, at: number, weekday: Read<number>): Phrase | null {
  const first = reader.dayPart(weekday.next)?.next ?? weekday.next
  const through = reader.through(first)
  const joined = through > first ? through : (reader.words.and.match(reader.tokens, through)?.next ?? through)
  const last = joined > first ? readWeekday(reader, joined) : null
  const day = last && readDayBehind(reader, last.next)
  if (day?.value.kind !== 'range') return null
  return phrase(at, day.next, 'weekday-range', day.value)
}

/** A day behind a weekday or a word for a day; brackets belong to it. */
export function readDayBehind(reader: Reader, at: number): Read<Expression> | null {
  let next = reader.dayPart(at)?.next ?? at
  next = weekBehind(reader, next)?.next ?? reader.words.directions.match(reader.tokens, next)?.next ?? next
  if (reader.isMark(next, COMMA)) next++
  if (reader.isMark(next, OPEN)) return readBracketed(reader, next)
  if (reader.isWord(next) && reader.words.dayNouns.has(reader.tokens, next)) next++
  return readDay(reader, next, next === at || reader.isMark(next - 1, COMMA))
}

function readBracketed(reader: Reader, open: number): Read<Expression> | null {
  const noun = reader.isWord(open + 1) && reader.words.dayNouns.has(reader.tokens, open + 1) ? 1 : 0
  const day = readDay(reader, open + 1 + noun, true) ?? readMisprinted(reader, open + 1)
  if (!day) return null
  return { value: day.value, next: reader.isMark(day.next, CLOSE) ? day.next + 1 : day.next }
}

/** "(4/6/23025)", "(9/6/20250.": day and month are plain, the year is misprinted and so not named. */
function readMisprinted(reader: Reader, at: number): Read<Expression> | null {
  const day = reader.dayNumber(at)
  const month = reader.isMark(at + 1, SLASH) ? reader.monthNumber(at + 2) : 0
  if (!day || !month || !isDay(2024, month, day) || !reader.isMark(at + 3, SLASH)) return null
  const next = reader.isNumber(at + 4) ? at + 5 : at + 4
  return { value: { kind: 'fields', fields: { month, day } }, next }
}

/** "pekan lalu", "minggu depan". */
function weekBehind(reader: Reader, at: number): Read<number> | null {
  const match = reader.isWord(at) ? reader.words.deictics.match(reader.tokens, at) : null
  if (match?.value.unit !== 'week' || match.value.from !== 'publication') return null
  return { value: match.value.count, next: match.next }
}

function parseBare(reader: Reader, at: number, weekday: Read<number>): Phrase | null {
  if (!standsAsDay(reader, at, weekday.next)) return null
  const week = weekBehind(reader, weekday.next)
  if (week) {
    const says = { kind: 'weekday', weekday: weekday.value, weeks: week.value } as const
    return phrase(at, week.next, 'weekday-week', says)
  }
  const named = namedBehind(reader, weekday.next)
  if (named > 0) return phrase(at, named, 'weekday', { kind: 'weekday', weekday: weekday.value, named: true })
  return phrase(at, weekday.next, 'weekday', { kind: 'weekday', weekday: weekday.value })
}

/** "Kamis pagi itu": the token behind the words that point back, or 0. */
function namedBehind(reader: Reader, at: number): number {
  const match = reader.isWord(at) ? reader.words.deictics.match(reader.tokens, at) : null
  return match?.value.unit === 'day' && match.value.from === 'text' && match.value.count === 0 ? match.next : 0
}

function standsAsDay(reader: Reader, at: number, next: number): boolean {
  const { words, tokens } = reader
  const noun = reader.isWord(at - 1) && words.weekdayNouns.has(tokens, at - 1)
  if ((!reader.isCapital(at) && !noun) || isPeriodBare(reader, at, next)) return false
  if (isCustom(reader, next)) return false
  if (words.twins.has(tokens, at) && !noun && isUnit(reader, at, next)) return false
  if (reader.isWord(at - 1) && words.weekdayNames.has(tokens, at - 1)) return false
  if (!reader.isCapital(at - 1) || noun || words.before.has(tokens, at - 1))
    return noun || !isNameBehind(reader, at, next)
  return closes(reader, next)
}

/** "Minggu lalu" at the start of a sentence, "Tiga Minggu": the unit, not the day. */
function isUnit(reader: Reader, at: number, next: number): boolean {
  const { words, tokens } = reader
  if (reader.isNumber(at - 1) || (reader.isWord(at - 1) && words.numbers.has(tokens, at - 1))) return true
  if (reader.isWord(next) && (words.ordinals.has(tokens, next) || words.ordinalPrefix.has(tokens, next))) return true
  const direction = reader.isWord(next) ? words.directions.match(tokens, next) : null
  return direction !== null && (!reader.isWord(at - 1) || reader.isCapital(next))
}

/** "Jumat Kliwon", "Rabu Abu": a word behind the weekday makes a feast or a custom of it. */
function isCustom(reader: Reader, next: number): boolean {
  return reader.isWord(next) && reader.isCapital(next) && reader.words.weekdayTails.has(reader.tokens, next)
}

/** Weekdays joined without a date recur: "Senin-Jumat", "Senin sampai Jumat". */
function isPeriodBare(reader: Reader, at: number, next: number): boolean {
  const through = reader.through(next)
  if (through > next && readWeekday(reader, through)) return true
  return reader.through(at - 1) === at && reader.isWord(at - 2) && readWeekday(reader, at - 2) !== null
}

/** A capitalised word behind it makes a name of it, unless it opens a line: "Jumat Agung", "Kamis Putih". */
function isNameBehind(reader: Reader, at: number, next: number): boolean {
  if (!reader.isCapital(next) || !reader.isSpaced(next)) return false
  return !reader.words.before.has(reader.tokens, at - 1) && !reader.words.dayParts.match(reader.tokens, next)
}

/** Behind a name a weekday is one only where the clause ends or a direction follows. */
function closes(reader: Reader, next: number): boolean {
  if (reader.isBreak(next) || !reader.isWord(next)) return true
  const { words, tokens } = reader
  return (
    !reader.isCapital(next) ||
    words.directions.match(tokens, next) !== null ||
    words.dayParts.match(tokens, next) !== null
  )
}
