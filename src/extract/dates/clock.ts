/** Clock times with their zones: "14.30 WIB", "15.30-18.00", "8 malam". */
import type { Clock } from './expression.ts'
import { COLON, DOT, type Read, type Reader } from './reader.ts'

const PLUS = 43

/** "14.30", "14:30:05" and its zone; with `bare`, also "8" and "8 malam". */
export function readClock(reader: Reader, at: number, bare: boolean): Read<Clock> | null {
  const start = readTime(reader, at, bare)
  if (!start) return null
  let next = start.next
  let until: Clock['until']
  const through = reader.through(next)
  if (through > next) {
    const end = readTime(reader, through, false)
    if (end) {
      until = end.value
      next = end.next
    }
  }
  const zone = reader.words.zones.match(reader.tokens, next)
  const offset = zone?.value ?? null
  const numeric = zone ? null : numericZone(reader, next)
  if (numeric) return { value: { ...start.value, offset: numeric.value, ...(until && { until }) }, next: numeric.next }
  next = zone ? zone.next : pastPlaceTime(reader, next)
  return { value: { ...start.value, offset, ...(until && { until }) }, next }
}

/** "+07:00", "+0700": minutes east of Greenwich. */
function numericZone(reader: Reader, at: number): Read<number> | null {
  if (!reader.isMark(at, PLUS) || reader.isSpaced(at + 1)) return null
  const hours = reader.number(at + 1)
  if (reader.width(at + 1) === 4) return { value: Math.floor(hours / 100) * 60 + (hours % 100), next: at + 2 }
  const minutes = reader.isMark(at + 2, COLON) ? reader.number(at + 3) : -1
  return reader.width(at + 1) === 2 && minutes >= 0 ? { value: hours * 60 + minutes, next: at + 4 } : null
}

/** "waktu Arab Saudi": the time of a place, whose zone the words do not tell. */
function pastPlaceTime(reader: Reader, at: number): number {
  if (!reader.isWord(at) || !reader.words.zoneNouns.has(reader.tokens, at) || !reader.isCapital(at + 1)) return at
  return reader.isCapital(at + 2) ? at + 3 : at + 2
}

function readTime(reader: Reader, at: number, bare: boolean): Read<{ hour: number; minute: number }> | null {
  const hour = reader.width(at) <= 2 ? reader.number(at) : -1
  if (hour < 0 || hour > 24) return null
  const glued = !reader.isSpaced(at + 1) && (reader.isMark(at + 1, DOT) || reader.isMark(at + 1, COLON))
  const minute = glued && reader.width(at + 2) === 2 && !reader.isSpaced(at + 2) ? reader.number(at + 2) : -1
  if (minute >= 0 && minute < 60) return { value: { hour: hour % 24, minute }, next: skipSeconds(reader, at + 3) }
  if (!bare || hour < 1) return null
  const part = reader.dayPart(at + 1)
  const gain = part?.value && hour >= part.value.from && hour <= part.value.to ? 12 : 0
  return { value: { hour: (hour + gain) % 24, minute: 0 }, next: part ? part.next : at + 1 }
}

function skipSeconds(reader: Reader, at: number): number {
  const glued = !reader.isSpaced(at) && (reader.isMark(at, DOT) || reader.isMark(at, COLON))
  return glued && reader.width(at + 1) === 2 && reader.isNumber(at + 1) && !reader.isSpaced(at + 1) ? at + 2 : at
}
