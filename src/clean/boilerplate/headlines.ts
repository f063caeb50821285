/** Where the headline ends that a teaser's label announces: on the label's line, with it, or on the lines after it. */
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens, tokenAt } from '../../text/tokens.ts'
import { lineAt, type PageLine } from '../page.ts'
import { FEWEST_WORDS, type HeadlineContext } from './headline-context.ts'
import { endsSentence, isQuote, titleRun } from './title-run.ts'

const LONGEST = 200

/** End of the headline that starts after `from`, on the line or, where the line ends there, on the next one; 0 if it cannot be told. */
export function headlineEnd(context: HeadlineContext, line: number, from: number, label: number): number {
  const { tokens, lines } = context
  const whole = lines[line]
  if (
    label <= whole.first + 2 &&
    whole.end > from + 1 &&
    whole.end - whole.start <= LONGEST &&
    !hasSentenceEnd(context, label, whole)
  ) {
    if (!hasWideGap(tokens, label, whole)) return whole.end
  }
  let first = Math.max(lines[line].first, tokenAt(tokens, from - 1))
  while (first < lines[line].last && (tokens.end[first] <= from || isLabelMark(context, first))) first++
  if (first < lines[line].last) return endOnLine(context, first, lines[line])
  const next = lines[line + 1]
  const labelled = context.text[lines[line].end - 1] === ':'
  if (!next || !isHeadlineLine(context, next)) return lines[line].end
  const titled = !isQuote(context.text[next.start]) && titleShare(context, next) > 0.7
  if (!labelled && !titled) return lines[line].end
  return bulletsEnd(context, line + 2, next.end)
}

const LONGEST_LIST = 8

/** Past the headlines behind bullets from the line on. */
function bulletsEnd(context: HeadlineContext, from: number, end: number): number {
  const { text, lines } = context
  let at = from
  const last = Math.min(lines.length, from + LONGEST_LIST)
  while (at < last && '•*-–»'.includes(text[lines[at].start]) && isHeadlineLine(context, lines[at])) at++
  return at > from ? lines[at - 1].end : end
}

/** Past the lines after `from` that are written as headlines are. */
export function listEnd(context: HeadlineContext, from: number): number {
  const { lines } = context
  let end = from
  let at = lineAt(lines, from)
  if (lines[at]?.start < from) at++
  for (let count = 0; at < lines.length && count < LONGEST_LIST; at++, count++) {
    if (!isHeadlineLine(context, lines[at]) || titleShare(context, lines[at]) < 0.7) break
    end = lines[at].end
  }
  return end
}

function hasWideGap(tokens: Tokens, first: number, line: PageLine): boolean {
  for (let at = first + 2; at < line.last; at++) if (tokens.start[at] - tokens.end[at - 1] > 1) return true
  return false
}

function isLabelMark({ text, tokens }: HeadlineContext, at: number): boolean {
  return ':-–—|•'.includes(text[tokens.start[at]])
}

/** A short line that does not end as a sentence does, or is written as headlines are. */
function isHeadlineLine(context: HeadlineContext, line: PageLine): boolean {
  if (line.end - line.start > LONGEST || line.last - line.first < FEWEST_WORDS || isNumbered(context, line))
    return false
  const last = context.text[line.end - 1]
  if (last === '.' && context.text[line.end - 2] === '.') return true
  return !'."”;,:'.includes(last) || titleShare(context, line) > 0.7
}

/** "2. ...": an item of the article's own list. */
function isNumbered({ text, tokens }: HeadlineContext, { first }: PageLine): boolean {
  const stop = first + 1
  return Boolean(
    (tokens.flags[first] & (DIGIT | LETTER)) === DIGIT &&
      text[tokens.start[stop]] === '.' &&
      tokens.flags[stop + 1] & SPACED,
  )
}

/** Share of the words that are capitalised, numbers, or such as headlines leave small. */
function titleShare({ tokens, language }: HeadlineContext, line: PageLine): number {
  let words = 0
  let titled = 0
  for (let at = line.first; at < line.last; at++) {
    if (!(tokens.flags[at] & (LETTER | DIGIT))) continue
    words++
    if (tokens.flags[at] & (CAPITAL | DIGIT) || language.small.has(tokens, at)) titled++
  }
  return words === 0 ? 0 : titled / words
}

function endOnLine(context: HeadlineContext, first: number, line: PageLine): number {
  const run = titleRun(context, first, line)
  if (run.words >= FEWEST_WORDS && run.edge > 0) return run.edge
  const short = line.end - context.tokens.start[first] <= LONGEST
  if (short && !hasSentenceEnd(context, first, line)) return line.end
  if (run.words <= FEWEST_WORDS) return 0
  return run.end || run.least
}

/** A full stop inside, with more after it. */
function hasSentenceEnd({ text, tokens }: HeadlineContext, first: number, line: PageLine): boolean {
  for (let at = first + 1; at + 1 < line.last; at++) {
    if (text[tokens.start[at]] === '.' && endsSentence(tokens, at)) return true
  }
  return false
}
