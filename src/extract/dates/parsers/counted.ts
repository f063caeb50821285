/** Counted units: "dua pekan lalu", "10 tahun silam", "tiga hari lagi", "sehari kemudian". */

import type { DateUnit } from '../../../lang/parts/dates.ts'
import { readCount } from '../count.ts'
import { type Phrase, phrase } from '../expression.ts'
import { DASH, type Reader } from '../reader.ts'

export function parseCounted(reader: Reader, at: number): Phrase | null {
  if (isVague(reader, at)) return null
  const count = readCount(reader, at)
  if (!count || count.value < 1 || !reader.isWord(count.next)) return null
  const unit = reader.words.units.match(reader.tokens, count.next)
  return unit && !(unit.value !== 'year' && reader.year(at))
    ? finish(reader, at, unit.next, unit.value, count.value)
    : null
}

export function parseOneUnit(reader: Reader, at: number): Phrase | null {
  const unit = reader.words.oneUnits.match(reader.tokens, at)
  return unit && finish(reader, at, unit.next, unit.value, 1)
}

/** "lima dekade lalu": too far and too round to be put on a calendar. */
const EPOCHS: ReadonlySet<DateUnit> = new Set<DateUnit>(['decade', 'century'])

function finish(reader: Reader, first: number, at: number, unit: DateUnit, count: number): Phrase | null {
  const match = reader.isWord(at) ? reader.words.counted.match(reader.tokens, at) : null
  if (!match || EPOCHS.has(unit)) return null
  const { sign, from } = match.value
  return phrase(first, match.next, 'counted', { kind: 'offset', unit, count: sign * count, from, counted: true })
}

/** "dua-tiga hari lalu", "2,5 tahun lalu", "ke-3 tahun lalu". */
function isVague(reader: Reader, at: number): boolean {
  return reader.isMark(at - 1, DASH) && !reader.isSpaced(at)
}
