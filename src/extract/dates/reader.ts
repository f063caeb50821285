/** Reads the small pieces of dates from tokens: marks, numbers, months, years, separators. */
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED, type Tokens } from '../../text/tokens.ts'
import type { Fields } from './expression.ts'
import type { DateWords } from './words.ts'

/** Something read, and the token after it. */
export interface Read<T> {
  value: T
  next: number
}

export const COMMA = 44
export const DASH = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
export const OPEN = 40
export const CLOSE = 41
const BAR = 124
const EN_DASH = 0x2013
const EM_DASH = 0x2014

export class Reader {
  readonly tokens: Tokens
  readonly words: DateWords

  constructor(tokens: Tokens, words: DateWords) {
    this.tokens = tokens
    this.words = words
  }

  isMark(at: number, code: number): boolean {
    return at >= 0 && at < this.tokens.count && this.tokens.hash[at] === code && (this.tokens.flags[at] & MARK) !== 0
  }

  isDash(at: number): boolean {
    return this.isMark(at, DASH) || this.isMark(at, EN_DASH) || this.isMark(at, EM_DASH)
  }

  /** A bar or dash, as stamps put between day and time. */
  isRule(at: number): boolean {
    return this.isDash(at) || this.isMark(at, BAR)
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.tokens.count && (this.tokens.flags[at] & LETTER) !== 0
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.tokens.count && (this.tokens.flags[at] & CAPITAL) !== 0
  }

  isBreak(at: number): boolean {
    return at < 0 || at >= this.tokens.count || (this.tokens.flags[at] & BREAK) !== 0
  }

  isSpaced(at: number): boolean {
    return at < this.tokens.count && (this.tokens.flags[at] & SPACED) !== 0
  }

  isNumber(at: number): boolean {
    return at >= 0 && at < this.tokens.count && (this.tokens.flags[at] & (DIGIT | LETTER)) === DIGIT
  }

  width(at: number): number {
    return this.tokens.end[at] - this.tokens.start[at]
  }

  /** Value of a token of one to four ASCII digits; -1 for anything else. */
  number(at: number): number {
    if (!this.isNumber(at)) return -1
    const start = this.tokens.start[at]
    const end = this.tokens.end[at]
    if (end - start > 4) return -1
    let value = 0
    for (let unit = start; unit < end; unit++) {
      const digit = this.tokens.text.charCodeAt(unit) - 48
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    return value
  }

  dayNumber(at: number): number {
    const value = this.width(at) <= 2 ? this.number(at) : -1
    return value >= 1 && value <= 31 ? value : 0
  }

  monthNumber(at: number): number {
    const value = this.width(at) <= 2 ? this.number(at) : -1
    return value >= 1 && value <= 12 ? value : 0
  }

  /** A year of four digits from 1000 to 2999 that goes on in no longer number; 0 otherwise. */
  year(at: number): number {
    if (!this.isNumber(at) || this.width(at) !== 4) return 0
    const value = this.number(at)
    if (value < 1000 || value > 2999) return 0
    return this.goesOn(at) ? 0 : value
  }

  /** The number goes on after a glued mark: "2.500", "18:30", "10/11". */
  goesOn(at: number): boolean {
    const mark = at + 1
    if (!(this.isMark(mark, DOT) || this.isMark(mark, COMMA) || this.isMark(mark, COLON) || this.isMark(mark, SLASH)))
      return false
    return !this.isSpaced(mark) && this.isNumber(mark + 1) && !this.isSpaced(mark + 1)
  }

  /** The number is the tail of a longer one: "1.250", "12:30", "3/4", "Rp5". */
  continues(at: number): boolean {
    if (at === 0 || this.isSpaced(at)) return false
    const mark = at - 1
    if (!(this.tokens.flags[mark] & MARK)) return false
    return this.isNumber(mark - 1) && !this.isSpaced(mark)
  }

  /** A month's full name. */
  month(at: number): number {
    return this.isWord(at) ? this.words.months.of(this.tokens, at) : 0
  }

  /** A month's name or abbreviation with its stop, as they stand beside a day. */
  anyMonth(at: number): Read<number> | null {
    if (!this.isWord(at)) return null
    const full = this.words.months.of(this.tokens, at)
    if (full) return { value: full, next: at + 1 }
    const short = this.isCapital(at) ? this.words.shortMonths.of(this.tokens, at) : 0
    if (!short) return null
    const stop = this.isMark(at + 1, DOT) && !this.isSpaced(at + 1) && this.year(at + 2) > 0
    return { value: short, next: stop ? at + 2 : at + 1 }
  }

  /** "-", "hingga", "s/d" …: the token after them, or the same token. */
  through(at: number): number {
    return this.words.through.match(this.tokens, at)?.next ?? at
  }

  skipComma(at: number): number {
    return this.isMark(at, COMMA) ? at + 1 : at
  }

  dayPart(at: number): Read<{ from: number; to: number } | null> | null {
    const match = this.isWord(at) ? this.words.dayParts.match(this.tokens, at) : null
    return match && { value: match.value, next: match.next }
  }

  /** Year behind a day or a month: "2025", ", 2025", "tahun 2025", "tahun lalu". */
  yearBehind(at: number): Read<Pick<Fields, 'year' | 'years'>> | null {
    const comma = this.skipComma(at)
    const plain = this.year(comma)
    if (plain) return { value: { year: plain }, next: comma + 1 }
    if (!this.isWord(at) || !this.words.yearNouns.has(this.tokens, at)) return null
    const named = this.year(at + 1)
    if (named) return { value: { year: named }, next: at + 2 }
    const deictic = this.words.deictics.match(this.tokens, at)
    if (deictic?.value.unit !== 'year' || deictic.value.from !== 'publication') return null
    return { value: { years: deictic.value.count }, next: deictic.next }
  }
}
