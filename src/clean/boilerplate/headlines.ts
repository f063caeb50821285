/**
 * Where a headline ends that scraping glued to the text around it.
 *
 * A headline in capitals leaves only small words in lower case, so the text after it shows by its first other
 * lower-case word: the sentence starts somewhere before that. It starts where the text is visibly glued (a wide space, a
 * capital inside a word, a quotation mark that touches a word), or after a question mark, or else at the name or
 * word in capitals that the lower-case one follows.
 */
import type { HeadlineLanguage } from '../../lang/parts/clean.ts'
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens, tokenAt } from '../../text/tokens.ts'
import { lineAt, type PageLine } from '../page.ts'

export interface HeadlineContext {
  text: string
  tokens: Tokens
  lines: readonly PageLine[]
  language: HeadlineLanguage
}

const LONGEST = 200
/** Several headlines may stand in a row. */
const LONGEST_RUN = 600
const FEWEST_WORDS = 3

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
  if (line.end - line.start > LONGEST || line.last - line.first < FEWEST_WORDS) return false
  const last = context.text[line.end - 1]
  if (last === '.' && context.text[line.end - 2] === '.') return true
  return !'."”;,:'.includes(last) || titleShare(context, line) > 0.7
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

export interface TitleRun {
  /** Where the headline ends. */
  end: number
  /** The same where something visible marks the place, else 0. */
  edge: number
  words: number
  /** Where it ends at the least, where it runs into a name. */
  least: number
  /** Capitalised words after the first that running text writes small. */
  plain: number
}

/** The headline in capitals that starts at the token. */
export function titleRun(context: HeadlineContext, first: number, line: PageLine): TitleRun {
  const { text, tokens, language } = context
  const run: TitleRun = { end: 0, edge: 0, least: 0, words: 0, plain: 0 }
  const limit = tokens.start[first] + LONGEST_RUN
  let quotes = 0
  let at = first
  for (; at < line.last && tokens.start[at] < limit; at++) {
    const flags = tokens.flags[at]
    const gap = at === first ? 1 : tokens.start[at] - tokens.end[at - 1]
    const mark = text[tokens.start[at]]
    if (
      run.words >= FEWEST_WORDS &&
      (gap > 1 || mark === '[' || closesArticle(context, at) || opensCredit(context, at))
    ) {
      run.end = run.edge = tokens.end[at - 1]
      if (gap <= 1) return run
    }
    if (!(flags & (LETTER | DIGIT))) {
      if (isQuote(mark)) {
        if (run.words >= FEWEST_WORDS && gap === 0 && quotes % 2 === 0 && opensProse(tokens, at))
          run.edge = tokens.end[at - 1]
        quotes++
      } else if ((mark === '?' || mark === '!') && run.words > FEWEST_WORDS && opensNext(tokens, at + 1))
        run.edge = tokens.end[at]
      else if (mark === '.' && run.words > 1 && breaksOff(tokens, at)) return { ...run, end: 0, edge: 0 }
      continue
    }
    run.words++
    if (flags & CAPITAL) {
      if (run.words > 1 && language.plain.has(tokens, at)) run.plain++
      if (run.words < FEWEST_WORDS) continue
      if (run.words > FEWEST_WORDS && language.openers.has(tokens, at)) run.edge = tokens.end[at - 1]
      const inside = language.brands.has(tokens, at) ? 0 : gluedAt(text, tokens.start[at], tokens.end[at])
      if (inside > 0) run.edge = inside
      continue
    }
    if (flags & DIGIT) {
      const inside = run.words >= FEWEST_WORDS ? gluedAt(text, tokens.start[at], tokens.end[at]) : 0
      if (inside > 0) run.edge = inside
      continue
    }
    if (language.small.has(tokens, at) || text[tokens.start[at] - 1] === '-') continue
    run.end = run.edge > 0 ? run.edge : sentenceStart(context, first, at)
    if (run.end === 0) run.least = nameStart(context, first, at)
    return run
  }
  run.end = run.edge > 0 && at < line.last ? run.edge : tokens.end[at - 1]
  if (run.edge === 0 && at === line.last) run.edge = run.end
  return run
}

/** A capitalised word, or a quotation mark before one. */
function opensNext(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false
  const word = isQuote(tokens.text[tokens.start[at]]) ? at + 1 : at
  return Boolean(tokens.flags[word] & CAPITAL)
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}

/** Before the mark stands a word, right after it a capitalised one. */
function opensProse(tokens: Tokens, mark: number): boolean {
  return (
    Boolean(tokens.flags[mark - 1] & (LETTER | DIGIT) && tokens.flags[mark + 1] & CAPITAL) &&
    tokens.start[mark + 1] === tokens.end[mark]
  )
}

/** A stop with more after it, at which no headline goes on. */
function breaksOff(tokens: Tokens, stop: number): boolean {
  if (stop + 1 === tokens.count || !(tokens.flags[stop + 1] & (LETTER | DIGIT))) return false
  return Boolean(tokens.flags[stop + 1] & SPACED) || endsSentence(tokens, stop)
}

function endsSentence(tokens: Tokens, stop: number): boolean {
  return (
    Boolean(tokens.flags[stop + 1] & CAPITAL) &&
    Boolean(tokens.flags[stop - 1] & LETTER) &&
    tokens.end[stop - 1] - tokens.start[stop - 1] > 3
  )
}

/** "Foto/..." or "Foto: ..." after a headline. */
function opensCredit({ text, tokens, language }: HeadlineContext, at: number): boolean {
  return language.credits.has(tokens, at) && '/:'.includes(text[tokens.end[at]] ?? ' ')
}

const INITIALS = /\([a-z*]{1,6}(?:\/[a-z0-9*]{1,6}){0,3}\)/y

function closesArticle({ text, tokens }: HeadlineContext, at: number): boolean {
  if (text[tokens.start[at]] === '(') {
    INITIALS.lastIndex = tokens.start[at]
    return INITIALS.test(text)
  }
  return false
}

/** End of the headline before the sentence whose first lower-case word is at `prose`: it starts at a name, its titles included. */
function sentenceStart({ tokens, language }: HeadlineContext, first: number, prose: number): number {
  let at = prose - 1
  while (at > first && !(tokens.flags[at] & CAPITAL)) at--
  if (at <= first || (at < prose - 1 && isComma(tokens, prose - 1) && !language.plain.has(tokens, at))) return 0
  let start = at
  for (
    let back = at;
    back > first + FEWEST_WORDS && tokens.flags[back] & CAPITAL && !language.plain.has(tokens, back);
    back--
  ) {
    if (language.titles.has(tokens, back)) start = back
  }
  if (start === at && !language.plain.has(tokens, at) && isName(tokens, at - 1, language)) return 0
  while (start > first && !(tokens.flags[start] & SPACED) && !(tokens.flags[start - 1] & (LETTER | DIGIT))) start--
  return tokens.end[start - 1]
}

/** Before all the capitalised words that may be one name with the last one before the prose; 0 if nothing is left of the headline. */
function nameStart({ tokens, language }: HeadlineContext, first: number, prose: number): number {
  let at = prose - 1
  while (at > first && !(tokens.flags[at] & CAPITAL)) at--
  while (at > first && isName(tokens, at - 1, language)) at--
  return at > first + FEWEST_WORDS ? tokens.end[at - 1] : 0
}

/** A capitalised word that may be the first part of the name that follows it. */
function isName(tokens: Tokens, at: number, { plain }: HeadlineLanguage): boolean {
  return (tokens.flags[at] & (CAPITAL | DIGIT)) === CAPITAL && !plain.has(tokens, at)
}

function isComma(tokens: Tokens, at: number): boolean {
  return tokens.text[tokens.start[at]] === ','
}

/** Where inside a word a capitalised beginning stands after a small letter, a digit or an acronym; 0 if nowhere. */
function gluedAt(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 2; at++) {
    if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2)))
      continue
    const before = text.charCodeAt(at - 1)
    if (!isUpper(before) || (isUpper(text.charCodeAt(at - 2)) && isLower(text.charCodeAt(at + 3)))) return at
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
    if (text[tokens.start[at]] === '.' && endsSentence(tokens, at)) return true
  }
  return false
}
