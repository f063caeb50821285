/**
 * Where a headline ends that scraping glued to the text around it.
 *
 * A headline in capitals leaves only small words in lower case, so the text after it shows by its first other
 * lower-case word: the sentence starts somewhere before that. It starts where the text is visibly glued (a wide space, a
 * capital inside a word, a quotation mark that touches a word), or after a question mark, or else at the name or
 * word in capitals that the lower-case one follows.
 */
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import type { PageLine } from '../page.ts'
import { gluedAt } from './glue.ts'
import { FEWEST_WORDS, type HeadlineContext } from './headline-context.ts'
import { nameStart, sentenceStart } from './sentence-start.ts'

/** Several headlines may stand in a row. */
const LONGEST_RUN = 600

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

export function isQuote(mark: string): boolean {
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

export function endsSentence(tokens: Tokens, stop: number): boolean {
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
