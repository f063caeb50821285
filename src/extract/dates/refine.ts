/**
 * Refiners: what stands around a date and belongs to its phrase, in order: words before it ("akhir", "tanggal"), a
 * direction behind it ("lalu", "pekan depan"), a clock time that adjoins it.
 */
import { readClock } from './clock.ts'
import { namesDay, type Phrase } from './expression.ts'
import { CLOSE, COMMA, DOT, OPEN, type Reader } from './reader.ts'

export type Refiner = (reader: Reader, phrase: Phrase, floor: number) => void

export const refiners: readonly Refiner[] = [takeWeekday, takeDirection, takeNouns, takeClock]

/** "1 Juni (Minggu)": the weekday behind its day. */
function takeWeekday(reader: Reader, phrase: Phrase): void {
  const { says, next } = phrase
  if (says.kind !== 'fields' || says.fields.day === undefined || says.fields.weekday !== undefined) return
  if (!reader.isMark(next, OPEN)) return
  const weekday = reader.words.weekdays.match(reader.tokens, next + 1)
  if (!weekday || !reader.isMark(weekday.next, CLOSE)) return
  phrase.says = { ...says, fields: { ...says.fields, weekday: weekday.value } }
  phrase.next = weekday.next + 1
}

/** "11 Juni lalu", "Agustus tahun lalu", "Kamis (3/9) mendatang", "Sabtu malam kemarin". */
function takeDirection(reader: Reader, phrase: Phrase): void {
  const precision = precisionOf(phrase)
  if (!precision || !reader.isWord(phrase.next)) return
  const { words, tokens } = reader
  if (takeWeek(reader, phrase)) return
  const direct = words.directions.match(tokens, phrase.next)
  const match = direct ?? words.directions.match(tokens, pastDayPart(reader, phrase, precision))
  if (!match?.value.after.includes(precision)) return
  if (match.value.count === 0 && (!direct || hasYear(phrase))) return
  phrase.next = match.next
  phrase.sense = match.value.sense
}

/** "Sabtu (4/1) pekan lalu": the week says again what the day has said. */
function takeWeek(reader: Reader, phrase: Phrase): boolean {
  if (phrase.says.kind !== 'fields' || phrase.says.fields.day === undefined) return false
  const week = reader.words.deictics.match(reader.tokens, phrase.next)
  if (week?.value.unit !== 'week' || week.value.from !== 'publication') return false
  phrase.next = week.next
  return true
}

/** A part of the day stands between a day and its direction. */
function pastDayPart(reader: Reader, { next }: Phrase, precision: string): number {
  return precision === 'day' || precision === 'weekday' ? (reader.dayPart(next)?.next ?? next) : next
}

function precisionOf({ says }: Phrase): 'day' | 'weekday' | 'month' | 'year' | null {
  if (says.kind === 'weekday') return says.weeks === undefined ? 'weekday' : null
  if (says.kind === 'dayOfMonth') return 'day'
  const fields = says.kind === 'fields' ? says.fields : says.kind === 'range' ? says.to : null
  if (!fields || fields.years !== undefined) return null
  if (fields.day) return 'day'
  return fields.month ? 'month' : 'year'
}

function hasYear({ says }: Phrase): boolean {
  return (
    (says.kind === 'fields' && says.fields.year !== undefined) || (says.kind === 'range' && says.to.year !== undefined)
  )
}

/** "hari Senin", "tanggal 5 Juni", "akhir bulan Agustus", "sekitar tahun 2010". */
function takeNouns(reader: Reader, phrase: Phrase, floor: number): void {
  for (let turn = 0; turn < 4; turn++) {
    const before = phrase.first - 1
    if (before < floor || reader.isBreak(before)) return
    if (isNoun(reader, phrase, before)) phrase.first = before
    else if (!takeEdge(reader, phrase, before) && !takeApproximate(reader, phrase, before, floor)) return
  }
}

function isNoun(reader: Reader, { says, first }: Phrase, before: number): boolean {
  const { words, tokens } = reader
  if (!reader.isWord(before)) return false
  if (first > before + 1) return false
  if (says.kind === 'weekday') return words.weekdayNouns.has(tokens, before)
  if (says.kind === 'decade') return words.yearNouns.has(tokens, before)
  if (says.kind !== 'fields' && says.kind !== 'range') return false
  const fields = says.kind === 'fields' ? says.fields : says.from
  if (fields.weekday) return words.weekdayNouns.has(tokens, before)
  if (fields.day) return words.dayNouns.has(tokens, before)
  if (fields.month) return words.monthNouns.has(tokens, before)
  return words.yearNouns.has(tokens, before)
}

function takeEdge(reader: Reader, phrase: Phrase, before: number): boolean {
  if (phrase.mod || namesDay(phrase) || phrase.says.kind === 'range') return false
  if (phrase.says.kind === 'offset' && (phrase.says.counted || phrase.says.unit === 'weekend')) return false
  const edge = reader.words.edges.match(reader.tokens, before)
  if (!edge) return false
  phrase.first = before
  phrase.mod = edge.value
  return true
}

function takeApproximate(reader: Reader, phrase: Phrase, before: number, floor: number): boolean {
  for (let length = 1; length <= 3; length++) {
    const start = before - length + 1
    if (start < floor) return false
    const match = reader.words.approximate.match(reader.tokens, start)
    if (match?.next !== phrase.first) continue
    phrase.first = start
    phrase.mod ??= 'APPROX'
    return true
  }
  return false
}

/** "… siang sekira pukul 13:00 WIB", "…, 18:48 WIB", "… |23:05 WIB". */
function takeClock(reader: Reader, phrase: Phrase): void {
  if (phrase.clock || !namesDay(phrase)) return
  let at = reader.dayPart(phrase.next)?.next ?? phrase.next
  if (reader.isMark(at, COMMA)) at++
  else if (reader.isRule(at)) at++
  if (reader.isMark(at, OPEN)) return
  const about = reader.words.approximate.match(reader.tokens, at)
  if (about) at = about.next
  const word = reader.isWord(at) && reader.words.clock.has(reader.tokens, at)
  const time = word ? clockBehind(reader, at + 1, at === phrase.next || about !== null) : bareClock(reader, phrase, at)
  if (!time) return
  phrase.next = time.next
  phrase.clock = time.value
  if (about) phrase.mod ??= 'APPROX'
}

function clockBehind(reader: Reader, at: number, bare: boolean) {
  return readClock(reader, reader.isMark(at, DOT) ? at + 1 : at, bare)
}

/** Without a word for it, a time has a colon behind a full date, or a zone. */
function bareClock(reader: Reader, phrase: Phrase, at: number) {
  const time = readClock(reader, at, false)
  if (!time) return null
  if (time.value.offset !== null) return time
  const full = phrase.says.kind === 'fields' && phrase.says.fields.year !== undefined
  return full && reader.isMark(at + 1, 58) && reader.width(at) <= 2 ? time : null
}
