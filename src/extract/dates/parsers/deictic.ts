/** Days and units counted from the present: "kemarin", "hari ini (18/6)", "tahun lalu", "keesokan harinya". */
import type { Deictic } from '../../../lang/parts/dates.ts'
import type { Phrase } from '../expression.ts'
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
  return { first: at, next: day.next, rule: 'deictic-date', says: day.value }
}

function plain(first: number, next: number, { unit, count, from }: Deictic): Phrase {
  return { first, next, rule: 'deictic', says: { kind: 'offset', unit, count, from, counted: false } }
}

/** "hingga akhir tahun", "sejak awal bulan": a part of the present year or month. */
export function parsePart(reader: Reader, at: number): Phrase | null {
  const { words, tokens } = reader
  if (reader.isNumber(at + 1) || reader.isCapital(at + 1)) return null
  const edge = reader.isWord(at - 1) && !reader.isCapital(at) ? words.edges.match(tokens, at - 1) : null
  if (edge?.next !== at || !reader.isWord(at - 2) || !words.before.has(tokens, at - 2)) return null
  const unit = words.yearNouns.has(tokens, at) ? 'year' : 'month'
  return plain(at, at + 1, { unit, count: 0, from: 'publication' })
}

function isOther(reader: Reader, at: number, next: number): boolean {
  const { words, tokens } = reader
  if (reader.isMark(at - 1, DASH) && !reader.isSpaced(at)) return true
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
  if (reader.isNumber(at)) return true
  if (reader.isWord(at) && words.notBeforeUnit.has(tokens, at)) return true
  return (
    reader.isWord(at) && (words.numbers.has(tokens, at) || words.scales.has(tokens, at) || words.adders.has(tokens, at))
  )
}

/** "Dunia Hari Ini" in running text is a name. */
function isTitle(reader: Reader, at: number, next: number): boolean {
  if (next !== at + 2 || !reader.isCapital(at) || !reader.isCapital(at + 1) || !reader.isCapital(at - 1)) return false
  return !reader.isBreak(next) && reader.isWord(next) && !reader.isCapital(next)
}
