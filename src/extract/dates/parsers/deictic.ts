/** Days and units counted from the present: "kemarin", "hari ini (18/6)", "tahun lalu", "keesokan harinya". */
import type { DateUnit, Deictic } from '../../../lang/parts/dates.ts'
import { type Phrase, phrase } from '../expression.ts'
import { CLOSE, COMMA, DASH, OPEN, type Reader } from '../reader.ts'
import { readDayBehind } from './weekday.ts'

export function parseDeictic(reader: Reader, at: number): Phrase | null {
  const match = reader.words.deictics.match(reader.tokens, at)
  if (
    !match ||
    (match.next === at + 1 && followsUnit(reader, at)) ||
    isOther(reader, at, match.next) ||
    (match.value.unit !== 'day' && isCounted(reader, at - 1))
  )
    return null
  return parseDated(reader, at, match.next, match.value) ?? plain(at, match.next, match.value)
}

/** "hari ini (18/6)", "kemarin, (3/9/2025)": the bracket says which day. */
function parseDated(reader: Reader, at: number, next: number, { unit }: Deictic): Phrase | null {
  const part = reader.dayPart(next)?.next ?? next
  const open = reader.isMark(part, COMMA) ? part + 1 : part
  if (unit !== 'day' || !reader.isMark(open, OPEN)) return null
  const day = readDayBehind(reader, open)
  if (!day || !reader.isMark(day.next - 1, CLOSE)) return null
  return phrase(at, day.next, 'deictic-date', day.value)
}

function plain(first: number, next: number, { unit, count, from }: Deictic): Phrase {
  return phrase(first, next, 'deictic', { kind: 'offset', unit, count, from, counted: false })
}

/** "hingga akhir tahun", "sejak awal bulan", "pada awal pekan": a part of the present year, month or week. */
export function parsePart(reader: Reader, at: number): Phrase | null {
  const { words, tokens } = reader
  if (reader.isNumber(at + 1) || reader.isCapital(at + 1) || words.ordinals.has(tokens, at + 1)) return null
  const edge = reader.isWord(at - 1) ? words.edges.match(tokens, at - 1) : null
  if (edge?.next !== at || !isAnyPart(reader, at - 1)) return null
  const unit = unitOf(reader, at)
  if (unit === 'week' && edge.value === 'END') return null
  return plain(at, at + 1, { unit, count: 0, from: 'publication' })
}

function unitOf({ words, tokens }: Reader, at: number): DateUnit {
  if (words.yearNouns.has(tokens, at)) return 'year'
  return words.monthNouns.has(tokens, at) ? 'month' : 'week'
}

/** Behind a preposition, or in running text behind a word that does not make it any year's end ("libur akhir tahun"). */
function isAnyPart(reader: Reader, edge: number): boolean {
  const { words, tokens } = reader
  const before = edge - 1
  if (!reader.isWord(before)) return reader.isCapital(edge) && !reader.isCapital(edge + 1)
  if (words.before.has(tokens, before)) return true
  return !reader.isCapital(edge) && !reader.isCapital(before) && !words.notBeforePart.has(tokens, before)
}

function isOther(reader: Reader, at: number, next: number): boolean {
  const { words, tokens } = reader
  if (reader.isMark(at - 1, DASH) && !reader.isSpaced(at) && !reader.isSpaced(at - 1)) return true
  if (reader.isMark(next, DASH) && !reader.isSpaced(next)) return true
  if (reader.isWord(next) && words.notAfterDeictic.has(tokens, next)) return true
  if (isTitle(reader, at, next)) return true
  return reader.isWord(at - 1) && words.notBeforeDeictic.has(tokens, at - 1)
}

/** "dua bulan kemarin", "beberapa hari kemarin": lately, not yesterday. */
function followsUnit(reader: Reader, at: number): boolean {
  return reader.isWord(at - 1) && reader.words.units.match(reader.tokens, at - 1)?.next === at
}

/** "20 tahun ini", "dua pekan ini": a length of time, no date. */
function isCounted(reader: Reader, at: number): boolean {
  const { words, tokens } = reader
  if (reader.isNumber(at)) return !reader.year(at)
  if (reader.isWord(at) && words.notBeforeUnit.has(tokens, at)) return true
  return (
    reader.isWord(at) && (words.numbers.has(tokens, at) || words.scales.has(tokens, at) || words.adders.has(tokens, at))
  )
}

const REACH = 8
const LONG_WORD = 5

/** A long word in lower case stands before: the line is no headline, in which every word is a capitalised one. */
function inRunningText(reader: Reader, at: number): boolean {
  const { words, tokens } = reader
  for (let k = at - 1; k >= at - REACH && !reader.isBreak(k); k--)
    if (reader.isWord(k) && !reader.isCapital(k) && reader.width(k) >= LONG_WORD && !words.before.has(tokens, k))
      return true
  return false
}

/** Between capitalised words, of which neither is a part of the day nor a day itself: "Besok Pagi", "Besok Senin". */
function isAmidCapitals(reader: Reader, at: number): boolean {
  const { words, tokens } = reader
  if (!reader.isCapital(at - 1) || !reader.isCapital(at + 1) || !reader.isSpaced(at + 1)) return false
  if (!inRunningText(reader, at)) return false
  return !words.dayParts.match(tokens, at + 1) && !words.weekdays.match(tokens, at + 1)
}

/** "Dunia Hari Ini" in running text is a name, and so is "Jika Esok Tiba". */
function isTitle(reader: Reader, at: number, next: number): boolean {
  if (next === at + 1 && reader.isCapital(at)) return isAmidCapitals(reader, at)
  if (next !== at + 2 || !reader.isCapital(at) || !reader.isCapital(at + 1) || !reader.isCapital(at - 1)) return false
  return !reader.isBreak(next) && reader.isWord(next) && !reader.isCapital(next)
}
