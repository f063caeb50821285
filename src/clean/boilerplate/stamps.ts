/** Publication stamps: lines made of nothing but a date, a clock time and their labels; and the names beside them. */
import type { CleanLanguage } from '../../lang/parts/clean.ts'
import { CAPITAL, DIGIT, LETTER } from '../../text/tokens.ts'
import { type Cut, removal } from '../cut.ts'
import { type Page, type PageLine, zoneOf } from '../page.ts'

const LONGEST = 24
/** Lines from the top among which a stamp may follow a first paragraph, if a label says that it is one. */
const LABELLED = 8
/** Lines at the end among which a stamp may stand without a label. */
const LAST = 3
const MARKS = ",.:/-–—|•·()+_'’"

/** Stamp lines outside the paragraphs, with the byline or channel that stands beside them. */
export function findStamps(page: Page, language: CleanLanguage): Cut[] {
  const cuts: Cut[] = []
  for (let at = 0; at < page.lines.length; at++) {
    const zone = zoneOf(page, at)
    if (zone === 'body' && at >= LABELLED) {
      at = page.bodyLast - 1
      continue
    }
    const line = page.lines[at]
    if (line.last - line.first > LONGEST) continue
    const from = stampStart(page, language, line)
    if (from < 0 || !mayStand(page, language, at, from)) continue
    if (from > line.first) cuts.push(removal(line.start, page.tokens.end[from - 1], 'credit', 'byline-stamp'))
    if (zone === 'top' && at > 0) cuts.push(...besideStamp(page, language, at))
    cuts.push(removal(page.tokens.start[from], line.end, 'widget', 'stamp'))
  }
  return cuts
}

/** Before the paragraphs a stamp may follow a byline; among and after them it needs a label, or a clock time at the very end. */
function mayStand(page: Page, language: CleanLanguage, at: number, from: number): boolean {
  const line = page.lines[at]
  if (zoneOf(page, at) === 'top')
    return from === line.first || (isSignature(page, line.first, from) && !isSentence(page, line))
  if (from > line.first) return false
  if (language.stamp.labels.has(page.tokens, from)) return true
  return zoneOf(page, at) === 'tail' && at >= page.lines.length - LAST && hasClock(page, from, line)
}

/** A short first sentence with a dateline and a date looks like a byline with its stamp, but for the stop that ends it. */
function isSentence({ text }: Page, line: PageLine): boolean {
  return text[line.end - 1] === '.'
}

/** The token from which on the line is a stamp; -1 where it is none. */
function stampStart({ tokens, text }: Page, { stamp }: CleanLanguage, line: PageLine): number {
  let from = line.last
  while (from > line.first) {
    const at = from - 1
    const flags = tokens.flags[at]
    const fits =
      flags & (LETTER | DIGIT)
        ? isStampWord(flags) || stamp.words.has(tokens, at)
        : MARKS.includes(text[tokens.start[at]])
    if (!fits) break
    from--
  }
  while (from > line.first && from < line.last && !(tokens.flags[from] & (LETTER | DIGIT))) from++
  return from < line.last && namesDay(text.slice(tokens.start[from], line.end), stamp.months, tokens, from, line.last)
    ? from
    : -1

  function isStampWord(flags: number): boolean {
    return Boolean(flags & DIGIT && !(flags & LETTER))
  }
}

const NUMERIC_DAY = /(?<!\d)(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}[-/]\d{1,2}[-/]\d{1,2})(?!\d)/

function namesDay(
  stamp: string,
  months: CleanLanguage['stamp']['months'],
  tokens: Page['tokens'],
  from: number,
  last: number,
): boolean {
  if (NUMERIC_DAY.test(stamp)) return true
  for (let at = from + 1; at < last; at++)
    if (months.has(tokens, at)) return Boolean(tokens.flags[at - 1] & DIGIT || tokens.flags[at + 1] & DIGIT)
  return false
}

function hasClock({ text, tokens }: Page, from: number, line: PageLine): boolean {
  return /\d{1,2}[:.]\d{2}(?!\d)/.test(text.slice(tokens.start[from], line.end))
}

const MOST_NAMES = 12

/** "3 hours ago", with the counter that may follow on the line or on the next one. */
export function findAges(page: Page, { stamp }: CleanLanguage): Cut[] {
  const cuts: Cut[] = []
  const { tokens, lines } = page
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line.last - line.first > 4 || !isAge(tokens, line, stamp)) continue
    const next = lines[at + 1]
    const counted = next && next.last - next.first === 1 && isNumber(tokens, next.first)
    cuts.push(removal(line.start, counted ? next.end : line.end, 'widget', 'age'))
  }
  return cuts
}

function isAge(tokens: Page['tokens'], { first, last }: PageLine, stamp: CleanLanguage['stamp']): boolean {
  const count = isNumber(tokens, first) || stamp.one.has(tokens, first)
  return (
    count &&
    last - first > 2 &&
    stamp.units.has(tokens, first + 1) &&
    stamp.ago.has(tokens, first + 2) &&
    (last - first === 3 || isNumber(tokens, first + 3))
  )
}

function isNumber(tokens: Page['tokens'], at: number): boolean {
  return (tokens.flags[at] & (DIGIT | LETTER)) === DIGIT
}

/** Names and sites joined by dashes or commas ("Nama Penulis - SitusBerita -"). */
function isSignature(page: Page, first: number, last: number): boolean {
  const { tokens, text } = page
  if (last - first > MOST_NAMES) return false
  let joined = false
  for (let at = first; at < last; at++) {
    if (tokens.flags[at] & LETTER) continue
    if (!',.-–—|&'.includes(text[tokens.start[at]])) return false
    joined ||= '-–—|'.includes(text[tokens.start[at]])
  }
  return joined || last - first === 1
}

/** A line of names, or the label of a channel, right before the stamp; the first line is the headline unless it is a label. */
function besideStamp(page: Page, language: CleanLanguage, stamp: number): Cut[] {
  const line = page.lines[stamp - 1]
  if (language.channels.has(page.tokens, line.first) && line.last - line.first === 1) {
    return [removal(line.start, line.end, 'widget', 'channel')]
  }
  const signed = isSite(page, line)
  if ((stamp > 1 || signed) && isNameLine(page, line, signed))
    return [removal(line.start, line.end, 'credit', 'byline')]
  return []
}

/** The label of a channel alone on the first line, above the headline. */
export function findChannel({ tokens, lines, bodyFirst }: Page, { channels }: CleanLanguage): Cut[] {
  const line = lines[0]
  if (!line || bodyFirst < 2 || line.last - line.first !== 1 || !channels.has(tokens, line.first)) return []
  return [removal(line.start, line.end, 'widget', 'channel')]
}

/** "Nama Penulis - SitusBerita": a dash and a last word that is a site's or a paper's name. */
function isSite({ tokens, text }: Page, line: PageLine): boolean {
  const at = line.last - 2
  return (
    line.last - line.first > 2 &&
    line.last - line.first < 10 &&
    '-–—|'.includes(text[tokens.start[at]]) &&
    /[a-z][A-Z]/.test(text.slice(tokens.start[at + 1], line.end))
  )
}

function isNameLine({ tokens, text }: Page, line: PageLine, signed: boolean): boolean {
  let words = 0
  for (let at = line.first; at < line.last; at++) {
    if (tokens.flags[at] & LETTER) {
      if (!(tokens.flags[at] & CAPITAL) && !signed) return false
      words++
    } else if (!',.&-–—|'.includes(text[tokens.start[at]])) return false
  }
  return words >= 2 && words <= 8
}
