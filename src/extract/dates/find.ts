/** Finds date phrases: one pass over the tokens, in which only a number or a trigger word starts a parser. */

import { DIGIT, LETTER, type Tokens } from '../../text/tokens.ts'
import { readClock } from './clock.ts'
import { type Fields, namesDay, type Phrase } from './expression.ts'
import { parseCounted, parseOneUnit } from './parsers/counted.ts'
import { parseDayOfMonth } from './parsers/day-of-month.ts'
import { parseDeictic, parsePart } from './parsers/deictic.ts'
import { parseMonth } from './parsers/month.ts'
import { parseNumber } from './parsers/number.ts'
import { parseCentury, parseHoliday, parseQuarter } from './parsers/period.ts'
import { parseWeekday } from './parsers/weekday.ts'
import { COMMA, DOT, Reader } from './reader.ts'
import { refiners } from './refine.ts'
import * as trigger from './words.ts'

type Parser = (reader: Reader, at: number) => Phrase | null

/** Which parsers a trigger word starts, the first that succeeds wins. */
const parsers: readonly (readonly [number, Parser])[] = [
  [trigger.WEEKDAY, parseWeekday],
  [trigger.HOLIDAY, parseHoliday],
  [trigger.DEICTIC, parseDeictic],
  [trigger.MONTH, parseMonth],
  [trigger.QUARTER, parseQuarter],
  [trigger.CENTURY, parseCentury],
  [trigger.DAY_NOUN, parseDayOfMonth],
  [trigger.PART_NOUN, parsePart],
  [trigger.COUNT, parseCounted],
  [trigger.ONE_UNIT, parseOneUnit],
]

export function findPhrases(tokens: Tokens, words: trigger.DateWords): Phrase[] {
  const reader = new Reader(tokens, words)
  const found: Phrase[] = []
  let floor = 0
  for (let at = 0; at < tokens.count; at++) {
    const flags = tokens.flags[at]
    if (!(flags & (DIGIT | LETTER))) continue
    const phrase = phraseAt(reader, at, flags)
    if (!phrase || recurs(reader, phrase) || isPartOf(reader, found[found.length - 1], phrase)) continue
    for (const refine of refiners) refine(reader, phrase, floor)
    if (recurs(reader, phrase)) continue
    if (!joins(reader, found[found.length - 1], phrase)) found.push(phrase)
    floor = phrase.next
    at = phrase.next - 1
  }
  return found
}

function phraseAt(reader: Reader, at: number, flags: number): Phrase | null {
  if (flags & DIGIT && !(flags & LETTER)) return parseNumber(reader, at)
  const starts = reader.words.triggers.of(reader.tokens, at)
  if (starts === 0) return null
  for (const [flag, parse] of parsers) {
    if (!(starts & flag)) continue
    const phrase = parse(reader, at)
    if (phrase) return phrase
  }
  return starts & trigger.CLOCK ? parseClockFirst(reader, at) : null
}

/** "Kamis (19/6/2025) malam itu": a part of the day right behind its day is no date of its own. */
function isPartOf(reader: Reader, before: Phrase | undefined, phrase: Phrase): boolean {
  return before?.next === phrase.first && namesDay(before) && reader.dayPart(phrase.first) !== null
}

/** Two dates of one precision around "hingga" are one period, which takes the place of the first. */
function joins(reader: Reader, before: Phrase | undefined, phrase: Phrase): boolean {
  if (!before || before.says.kind !== phrase.says.kind || before.clock || phrase.clock || before.mod || phrase.mod)
    return false
  if (before.says.kind !== 'fields' && before.says.kind !== 'beforeEra') return false
  if (joinedAt(reader, before.next) !== phrase.first) return false
  if (before.says.kind === 'beforeEra' && phrase.says.kind === 'beforeEra') {
    before.says = { ...before.says, until: phrase.says.year }
    before.next = phrase.next
    return true
  }
  if (before.says.kind !== 'fields' || phrase.says.kind !== 'fields') return false
  const from = before.says.fields
  const to = phrase.says.fields
  if ((from.day === undefined) !== (to.day === undefined) || (from.month === undefined) !== (to.month === undefined))
    return false
  before.says = { kind: 'range', from: withYear(from, to), to }
  before.rule = 'period'
  before.next = phrase.next
  if (phrase.sense) before.sense = phrase.sense
  return true
}

/** The token behind "hingga", before which a comma may stand; -1 where there is none. */
function joinedAt(reader: Reader, at: number): number {
  const joint = reader.skipComma(at)
  const next = reader.through(joint)
  return next > joint && (joint === at || reader.isWord(joint)) ? next : -1
}

/** The first end's year, where only the second names one. */
function withYear(from: Fields, to: Fields): Fields {
  if (from.year !== undefined || to.year === undefined) return from
  return { ...from, year: to.year - ((from.month ?? 0) > (to.month ?? 0) ? 1 : 0) }
}

/** "pukul 13.00 WIB, Senin (9/6)": the time before its day. */
function parseClockFirst(reader: Reader, at: number): Phrase | null {
  const time = readClock(reader, reader.isMark(at + 1, DOT) ? at + 2 : at + 1, true)
  if (!time) return null
  const part = reader.dayPart(time.next)?.next ?? time.next
  const next = reader.isMark(part, COMMA) ? part + 1 : part
  const flags = next < reader.tokens.count ? reader.tokens.flags[next] : 0
  const phrase =
    flags & (DIGIT | LETTER) && !reader.words.clock.has(reader.tokens, next) ? phraseAt(reader, next, flags) : null
  if (!phrase || phrase.first > next || !namesDay(phrase)) return null
  phrase.first = at
  phrase.clock = time.value
  return phrase
}

/** "setiap Senin", "tiap tanggal 5". */
function recurs(reader: Reader, phrase: Phrase): boolean {
  const { words, tokens } = reader
  const before = phrase.first - 1
  if (!reader.isWord(before)) return false
  if (words.recurring.has(tokens, before)) return true
  return (
    reader.dayPart(before)?.next === phrase.first &&
    reader.isWord(before - 1) &&
    words.recurring.has(tokens, before - 1)
  )
}
