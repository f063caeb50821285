/** The text as clean's finders read it: tokens and lines are made once and shared by all of them. */
import type { Language } from '../lang/language.ts'
import { BREAK, type Tokens, tokenize } from '../text/tokens.ts'

/** A line with something visible on it. */
export interface PageLine {
  /** Where its first visible character stands, and where its last one ends, in UTF-16 units. */
  start: number
  end: number
  /** Its first token, and the one after its last. */
  first: number
  last: number
}

export interface Page {
  text: string
  tokens: Tokens
  lines: PageLine[]
  /** Index of the first line that reads as a paragraph, and of the one after the last; 0 and 0 where none does. */
  bodyFirst: number
  bodyLast: number
  language: Language | null
}

export function readPage(text: string, language: Language | null): Page {
  const tokens = tokenize(text)
  const lines = visibleLines(tokens)
  let bodyFirst = 0
  while (bodyFirst < lines.length && !isParagraph(text, lines[bodyFirst])) bodyFirst++
  let bodyLast = lines.length
  while (bodyLast > bodyFirst && !isParagraph(text, lines[bodyLast - 1])) bodyLast--
  if (bodyFirst === lines.length) bodyFirst = bodyLast = 0
  return { text, tokens, lines, bodyFirst, bodyLast, language }
}

function visibleLines(tokens: Tokens): PageLine[] {
  const lines: PageLine[] = []
  let first = 0
  for (let at = 0; at <= tokens.count; at++) {
    if (at < tokens.count && !(tokens.flags[at] & BREAK)) continue
    if (at > first) lines.push({ start: tokens.start[first], end: tokens.end[at - 1], first, last: at })
    first = at + 1
  }
  return lines
}

/** Index of the first line that ends at or after the unit; their number if there is none. */
export function lineAt(lines: readonly PageLine[], unit: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle].end < unit) low = middle + 1
    else high = middle
  }
  return low
}

const LONG = 160
const SENTENCE = 80
const CLOSERS = '.!?…"”)\''

/** A long line, or one of middling length that ends as a sentence does. */
function isParagraph(text: string, line: PageLine): boolean {
  const length = line.end - line.start
  return length >= LONG || (length >= SENTENCE && CLOSERS.includes(text[line.end - 1]))
}

/** Which part of the page a line stands in: before the first paragraph, among them, or after the last. */
export type Zone = 'top' | 'body' | 'tail'

export function zoneOf(page: Page, line: number): Zone {
  if (line < page.bodyFirst) return 'top'
  return line >= page.bodyLast ? 'tail' : 'body'
}
