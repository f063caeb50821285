/** The day of a month without the month: "tanggal 19", "tanggal 5 bulan depan", "tanggal 2/9/2025". */
import { type Fields, type Phrase, phrase } from '../expression.ts'
import type { Reader } from '../reader.ts'
import { readDay } from './day.ts'

export function parseDayOfMonth(reader: Reader, at: number): Phrase | null {
  const day = readDay(reader, at + 1, true)
  if (day) return phrase(at, day.next, 'day', day.value)
  const number = reader.dayNumber(at + 1)
  if (!number || reader.goesOn(at + 1) || reader.isDash(at + 2)) return null
  const listed = monthOfList(reader, at + 2)
  if (listed) return phrase(at, at + 2, 'day', { kind: 'fields', fields: { ...listed, day: number } })
  if (reader.isCapital(at + 2)) return null
  const month = reader.isWord(at + 2) ? reader.words.deictics.match(reader.tokens, at + 2) : null
  const months = month?.value.unit === 'month' && month.value.from === 'publication' ? month.value.count : undefined
  return phrase(at, month && months !== undefined ? month.next : at + 2, 'day-of-month', {
    kind: 'dayOfMonth',
    day: number,
    ...(months !== undefined && { months }),
  })
}

/** The month of "tanggal 7, 14 dan 28 Desember 2015", at the end of the list. */
function monthOfList(reader: Reader, at: number): Fields | null {
  let next = at
  for (let turn = 0; turn < 6; turn++) {
    const joint = reader.words.and.match(reader.tokens, reader.skipComma(next))?.next ?? reader.skipComma(next)
    if (joint === next || !reader.dayNumber(joint)) return null
    const month = reader.anyMonth(joint + 1)
    if (month) return { month: month.value, ...reader.yearBehind(month.next)?.value }
    next = joint + 1
  }
  return null
}
