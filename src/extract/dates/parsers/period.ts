/** Quarters, halves, centuries and fixed holidays. */
import { type Phrase, phrase } from '../expression.ts'
import { CLOSE, type Reader, SLASH } from '../reader.ts'

/** "kuartal III 2025", "semester I-2015", "triwulan kedua tahun ini", "Q3 2025". */
export function parseQuarter(reader: Reader, at: number): Phrase | null {
  const { words, tokens } = reader
  const short = words.shortQuarters.of(tokens, at)
  const noun = short ? null : words.quarters.match(tokens, at)
  if (!short && !noun) return null
  const length = noun?.value ?? 'Q'
  const same = noun && parseSame(reader, at, noun.next, length)
  if (same) return same
  const ordinal = short ? { value: short, next: at + 1 } : readOrdinal(reader, noun!.next)
  if (!ordinal || (length === 'H' && ordinal.value > 2)) return null
  const glue = reader.isDash(ordinal.next) || reader.isMark(ordinal.next, SLASH) ? ordinal.next + 1 : ordinal.next
  const year = reader.yearBehind(glue)
  if (!year && (short || (length === 'H' && !isRoman(reader, ordinal.next - 1)))) return null
  const fields = year?.value ?? {}
  return phrase(at, year?.next ?? ordinal.next, 'quarter', { kind: 'quarter', length, index: ordinal.value, fields })
}

/** "kuartal yang sama tahun lalu". */
function parseSame(reader: Reader, first: number, at: number, length: 'Q' | 'H'): Phrase | null {
  const { words, tokens } = reader
  const same = words.same.match(tokens, at)
  if (!same) return null
  const bare = words.deictics.match(tokens, same.next)
  const year = bare ?? (reader.isWord(same.next) ? words.deictics.match(tokens, same.next + 1) : null)
  if (year?.value.unit !== 'year') return null
  const { count, from } = year.value
  return phrase(first, year.next, 'quarter', { kind: 'sameQuarter', length, years: count, from })
}

function readOrdinal(reader: Reader, at: number): { value: number; next: number } | null {
  const { words, tokens } = reader
  const prefixed = reader.isWord(at) && words.ordinalPrefix.has(tokens, at) && reader.isDash(at + 1)
  const token = prefixed ? at + 2 : at
  const digit = reader.number(token)
  if (digit >= 1 && digit <= 4) return { value: digit, next: token + 1 }
  const value = reader.isWord(token) ? words.ordinals.of(tokens, token) : 0
  return value ? { value, next: token + 1 } : null
}

/** An ordinal of capital letters only. */
function isRoman(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && reader.width(at) <= 3
}

/** "abad ke-19", "abad 21", "abad XIX". */
export function parseCentury(reader: Reader, at: number): Phrase | null {
  const { words, tokens } = reader
  const prefixed = reader.isWord(at + 1) && words.ordinalPrefix.has(tokens, at + 1)
  const token = prefixed ? (reader.isDash(at + 2) ? at + 3 : at + 2) : at + 1
  const number = reader.width(token) <= 2 ? reader.number(token) : -1
  const value = number > 0 ? number : roman(reader, token)
  if (value < 1 || value > 25 || words.beforeEra.match(tokens, token + 1)) return null
  return phrase(at, token + 1, 'century', { kind: 'century', century: value - 1 })
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }

function roman(reader: Reader, at: number): number {
  if (!reader.isCapital(at) || reader.width(at) > 5) return 0
  const digits = Array.from(
    reader.tokens.text.slice(reader.tokens.start[at], reader.tokens.end[at]),
    (c) => ROMAN[c] ?? 0,
  )
  if (digits.includes(0)) return 0
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

/** "malam Tahun Baru", "Natal 2024". */
export function parseHoliday(reader: Reader, at: number): Phrase | null {
  const { words, tokens } = reader
  const match = words.holidays.match(tokens, at)
  if (!match) return null
  const { month, day, shift, weak } = match.value
  const year = reader.year(match.next)
  if (weak && !(reader.isWord(at - 1) && words.before.has(tokens, at - 1))) return null
  if (weak && !year && !endsThere(reader, match.next)) return null
  return phrase(at, year ? match.next + 1 : match.next, 'holiday', {
    kind: 'holiday',
    month,
    day,
    shift,
    ...(year && { year }),
  })
}

/** A bare feast is a date only where nothing specifies it further ("Tahun Baru Imlek"). */
function endsThere(reader: Reader, at: number): boolean {
  return !reader.isCapital(at) && !(reader.words.and.match(reader.tokens, at) !== null) && !reader.isMark(at, CLOSE)
}
