/** Where a headline ends that scraping glued to the text after it. */
import { CAPITAL, DIGIT, LETTER, type Tokens } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'
import type { PageLine } from '../page.ts'

export interface HeadlineContext {
  text: string
  tokens: Tokens
  lines: readonly PageLine[]
  small: WordTable
}

const LONGEST = 200
const FEWEST_WORDS = 3

/** End of the headline that starts after `from`, on the line or, where the line ends there, on the next one. */
export function headlineEnd(context: HeadlineContext, line: number, from: number): number {
  const { tokens, lines } = context
  let first = lines[line].first
  while (first < lines[line].last && (tokens.start[first] < from || isLabelMark(context, first))) first++
  if (first < lines[line].last) return endOnLine(context, first, lines[line])
  const next = lines[line + 1]
  return next && isHeadlineLine(context, next) ? next.end : lines[line].end
}

function isLabelMark({ text, tokens }: HeadlineContext, at: number): boolean {
  return ':-–—|•'.includes(text[tokens.start[at]])
}

/** A short line that does not end as a sentence does, or is written as headlines are. */
function isHeadlineLine(context: HeadlineContext, line: PageLine): boolean {
  if (line.end - line.start > LONGEST || line.last - line.first < FEWEST_WORDS) return false
  const last = context.text[line.end - 1]
  if (last === '.' && context.text[line.end - 2] === '.') return true
  return !'."”;,:'.includes(last) || titleShare(context, line) > 0.7
}

/** Share of the words that are capitalised, numbers, or such as headlines leave small. */
function titleShare({ tokens, small }: HeadlineContext, line: PageLine): number {
  let words = 0
  let titled = 0
  for (let at = line.first; at < line.last; at++) {
    if (!(tokens.flags[at] & (LETTER | DIGIT))) continue
    words++
    if (tokens.flags[at] & (CAPITAL | DIGIT) || small.has(tokens, at)) titled++
  }
  return words === 0 ? 0 : titled / words
}

function endOnLine(context: HeadlineContext, first: number, line: PageLine): number {
  const prose = proseAfterTitle(context, first, line)
  if (prose > 0) return prose
  if (line.end - context.tokens.start[first] <= LONGEST && !hasSentenceEnd(context, first, line)) return line.end
  return wideGap(context, first, line)
}

/** Where a headline in capitals gives way to running text; 0 where that cannot be told, the line's end where it never does. */
function proseAfterTitle(context: HeadlineContext, first: number, line: PageLine): number {
  const { text, tokens, small } = context
  let words = 0
  let quotes = 0
  for (let at = first; at < line.last; at++) {
    const flags = tokens.flags[at]
    const gap = at === first ? 1 : tokens.start[at] - tokens.end[at - 1]
    if (words >= FEWEST_WORDS && (gap > 1 || text[tokens.start[at]] === '[' || isInitials(context, at)))
      return tokens.end[at - 1]
    if (!(flags & (LETTER | DIGIT))) {
      if (isQuote(text[tokens.start[at]])) {
        if (words >= FEWEST_WORDS && gap === 0 && quotes % 2 === 0 && opensProse(context, at)) return tokens.end[at - 1]
        quotes++
      }
      continue
    }
    words++
    if (flags & (CAPITAL | DIGIT) || small.has(tokens, at)) continue
    return words > FEWEST_WORDS + 1 ? boundaryBefore(context, first, at) : 0
  }
  return line.end - tokens.start[first] <= LONGEST ? line.end : 0
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}

/** Before the mark stands a word, right after it a capitalised one. */
function opensProse({ tokens }: HeadlineContext, mark: number): boolean {
  return (
    Boolean(tokens.flags[mark - 1] & LETTER && tokens.flags[mark + 1] & CAPITAL) &&
    tokens.start[mark + 1] === tokens.end[mark]
  )
}

function isInitials({ text, tokens }: HeadlineContext, at: number): boolean {
  return (
    text[tokens.start[at]] === '(' &&
    /^\([a-z*]{1,5}(?:\/[a-z0-9]{1,5}){0,3}\)/.test(text.slice(tokens.start[at], tokens.start[at] + 28))
  )
}

/** Where the sentence starts that has its first lower-case word at `prose`: at the capitalised word before it. */
function boundaryBefore(context: HeadlineContext, first: number, prose: number): number {
  const { text, tokens } = context
  let at = prose - 1
  while (at > first && !(tokens.flags[at] & CAPITAL)) at--
  if (at <= first) return 0
  const inside = gluedAt(text, tokens.start[at], tokens.end[at])
  if (inside > 0) return inside
  let start = at
  while (start > first && tokens.start[start] === tokens.end[start - 1] && isQuote(text[tokens.start[start - 1]]))
    start--
  return tokens.end[start - 1]
}

/** Where inside a word a lower-case letter is followed by a capitalised beginning; 0 if nowhere. */
export function gluedAt(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 1; at++) {
    if (isLower(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1))) return at
  }
  return 0
}

function isLower(code: number): boolean {
  return code > 96 && code < 123
}

function isUpper(code: number): boolean {
  return code > 64 && code < 91
}

/** A full stop inside, with more after it. */
function hasSentenceEnd({ text, tokens }: HeadlineContext, first: number, line: PageLine): boolean {
  for (let at = first + 1; at + 1 < line.last; at++) {
    if (text[tokens.start[at]] !== '.' || !(tokens.flags[at + 1] & CAPITAL)) continue
    if (tokens.flags[at - 1] & LETTER && tokens.end[at - 1] - tokens.start[at - 1] > 3) return true
  }
  return false
}

function wideGap({ tokens }: HeadlineContext, first: number, line: PageLine): number {
  for (let at = first + FEWEST_WORDS; at < line.last; at++) {
    if (tokens.start[at] - tokens.end[at - 1] > 1) return tokens.end[at - 1]
  }
  return 0
}
