/** Stamps: lines that say when the article was published ("Diperbarui 18 Jun 2025, 14:05 WIB"). */

import type { Language } from '../../lang/language.ts'
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { LETTER, type Tokens, tokenize, tokenText } from '../../text/tokens.ts'
import { isDay } from '../dates/calendar.ts'
import { readClock } from '../dates/clock.ts'
import type { Clock, Fields, Phrase } from '../dates/expression.ts'
import { findPhrases } from '../dates/find.ts'
import { Reader } from '../dates/reader.ts'
import { wordsOf } from '../dates/words.ts'
import { type Gazetteer, gazetteerOf, mediumEnd } from './media.ts'

export interface Stamp {
  fields: Required<Pick<Fields, 'year' | 'month' | 'day'>>
  /** The other reading of a numeric day, where day and month may be swapped. */
  swapped: Stamp['fields'] | null
  /** Written as spreadsheets of American order write it: no zone, no leading zero. */
  american: boolean
  clock: Clock | null
  /** Tells of a later change, not of the publication. */
  update: boolean
  /** 2: the line says nothing else; 1: there are other words. */
  weight: number
  /** What stands before the date, for names and media. */
  before: string
}

/** "2025-09-03T14:05:00.000Z" in words that dates are read from. */
const ISO = /(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z?)/
const isoWords = (_all: string, day: string, time: string, utc: string) => `${day} ${time}${utc ? ' UTC' : ''}`
const FOUR_DIGITS = /\d{4}/
const MAX_SPACES = 18
const MAX_LINE = 110
const MAX_OTHERS = 8

/** The stamp that the line is, or null. */
export function readStamp(printed: string, language: Language): Stamp | null {
  if (printed.length > MAX_LINE || !mayBeStamp(printed)) return null
  const line = printed.includes('T') ? printed.replace(ISO, isoWords) : printed
  const tokens = tokenize(line)
  const words = wordsOf(language.dates)
  const phrase = findPhrases(tokens, words).find(isFullDay)
  if (!phrase) return null
  const fields = fieldsOf(phrase)
  const others = otherWords(tokens, phrase, language.facts, gazetteerOf(language.facts))
  if (others.count > MAX_OTHERS) return null
  const swappable = phrase.says.kind === 'fields' && phrase.says.swappable === true
  return {
    fields,
    swapped: swappable ? { year: fields.year, month: fields.day, day: fields.month } : null,
    american: isAmerican(line, tokens, phrase),
    clock: phrase.clock ?? clockBehind(tokens, phrase, words),
    update: others.update,
    weight: others.count === 0 ? 2 : 1,
    before: line.slice(0, tokens.start[phrase.first]),
  }
}

/** A line that is nothing but a time ("14:05 WIB"), below its day. */
export function readTime(line: string, language: Language): Clock | null {
  if (line.length > 16 || !/^\d/.test(line)) return null
  const tokens = tokenize(line)
  const time = readClock(new Reader(tokens, wordsOf(language.dates)), 0, false)
  return time && time.next === tokens.count ? time.value : null
}

/** A number of four digits and one of one or two, among not too many words: anything else is not worth its tokens. */
function mayBeStamp(line: string): boolean {
  if (!FOUR_DIGITS.test(line)) return false
  let spaces = 0
  let run = 0
  let years = 0
  let days = 0
  for (let at = 0; at <= line.length; at++) {
    const code = line.charCodeAt(at)
    if (code >= 48 && code <= 57) run++
    else {
      if (code === 32) spaces++
      if (run === 4) years++
      else if (run === 1 || run === 2) days++
      run = 0
    }
  }
  return years > 0 && days > 0 && spaces <= MAX_SPACES
}

function isFullDay({ says }: Phrase): boolean {
  if (says.kind !== 'fields') return false
  const { year, month, day } = says.fields
  return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)
}

function fieldsOf({ says }: Phrase): Stamp['fields'] {
  const { year = 0, month = 0, day = 0 } = says.kind === 'fields' ? says.fields : {}
  return { year, month, day }
}

interface Others {
  count: number
  update: boolean
}

/** Words beside the date that belong to no stamp: more than a few, and the line is a sentence or a headline. */
function otherWords(tokens: Tokens, phrase: Phrase, language: FactLanguage, gazetteer: Gazetteer): Others {
  let count = 0
  let update = false
  for (let at = 0; at < tokens.count; at++) {
    if (at === phrase.first) at = phrase.next
    if (at >= tokens.count || !(tokens.flags[at] & LETTER)) continue
    const word = tokenText(tokens, at).toLowerCase()
    if (language.updates.includes(word)) update = true
    const medium = mediumEnd(tokens.text, tokens.start[at], gazetteer)
    if (medium >= 0) while (at + 1 < tokens.count && tokens.start[at + 1] < medium) at++
    else if (!language.stampWords.includes(word) && word.length > 1) count++
  }
  return { count, update }
}

/** "14:05 WIB" somewhere behind the date. */
function clockBehind(tokens: Tokens, phrase: Phrase, words: ReturnType<typeof wordsOf>): Clock | null {
  const reader = new Reader(tokens, words)
  for (let at = phrase.next; at < tokens.count; at++) {
    const time = reader.isNumber(at) ? readClock(reader, at, false) : null
    if (time) return time.value
  }
  return null
}

function isAmerican(line: string, tokens: Tokens, { first, next, clock }: Phrase): boolean {
  if (!clock || clock.offset !== null) return false
  const printed = line.slice(tokens.start[first], tokens.end[next - 1])
  return /^[1-9]\d?\/[1-9]\d?\/\d{4} \d{1,2}:\d{2}$/.test(printed)
}
