/** Teasers that nothing announces: a headline in capitals glued between two sentences of a paragraph. */
import type { CleanLanguage } from '../../lang/parts/clean.ts'
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens, tokenAt, UPPER } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'
import { type Cut, removal } from '../cut.ts'
import type { Page, PageLine } from '../page.ts'
import { gluedAt } from './glue.ts'
import type { HeadlineContext } from './headline-context.ts'
import { type TitleRun, titleRun } from './title-run.ts'

/** Where scraping lost the line ends, paragraphs run on for so long; elsewhere a headline stands on a line of its own. */
export const SHORTEST_PARAGRAPH = 900
const FEWEST_WORDS = 6
/** Subheadings are shorter. */
const SURE_WORDS = 8
/** Words in capitals that running text writes small: with fewer it may be a long name that opens a sentence. */
const FEWEST_PLAIN = 2
const LONGEST = 220

interface TeaserContext extends HeadlineContext {
  abbreviations: WordTable
}

/** Glued headlines outside the stretches that rules have taken out already. */
export function findTeasers(page: Page, language: CleanLanguage, taken: readonly Cut[]): Cut[] {
  const abbreviations = page.language!.writing.abbreviations
  const context: TeaserContext = { ...page, language: language.headlines, abbreviations }
  const cuts: Cut[] = []
  for (const line of page.lines) if (line.end - line.start >= SHORTEST_PARAGRAPH) findOnLine(context, line, taken, cuts)
  return cuts
}

function findOnLine(context: TeaserContext, line: PageLine, taken: readonly Cut[], cuts: Cut[]): void {
  const { tokens } = context
  let next = 0
  for (let at = line.first + 1; at + 1 < line.last; at++) {
    if (!(tokens.flags[at] & (CAPITAL | DIGIT)) || tokens.flags[at - 1] & (LETTER | DIGIT)) continue
    if (goesOnAsProse(context, at + 1)) continue
    const start = tokens.start[at]
    while (next < taken.length && taken[next].end <= start) next++
    if (taken[next]?.start <= start) continue
    const touches = next > 0 && taken[next - 1].end >= tokens.end[at - 1]
    if (!touches && !followsSentence(context, at)) continue
    const run = withoutOpening(context, titleRun(context, at, until(tokens, line, taken[next]?.start ?? line.end)))
    if (run.words < FEWEST_WORDS || !isTeaser(context, at, run)) continue
    if (!touches && countWords(context, at, run.end) < SURE_WORDS && !mayBeInserted(context, at)) continue
    cuts.push(removal(start, run.end, 'related', 'glued-headline'))
    while (at < line.last && tokens.start[at] < run.end) at++
    at--
  }
}

/** No headline ends in a comma: what does is the opening of the sentence behind it ("Hari ini,"). */
function withoutOpening({ text, tokens }: TeaserContext, run: TitleRun): TitleRun {
  if (run.end === 0 || text[run.end - 1] !== ',') return run
  const glueIn = (at: number) => gluedAt(text, tokens.start[at], tokens.end[at])
  let at = tokenAt(tokens, run.end - 1) - 1
  while (at > 1 && !(tokens.flags[at] & CAPITAL) && glueIn(at) === 0) at--
  const end = glueIn(at) || (tokens.flags[at - 1] & (LETTER | DIGIT) ? tokens.end[at - 1] : 0)
  return { ...run, end }
}

/** Some sites put headlines of other articles there; on others what looks the same is a subheading, unless it has a label. */
function mayBeInserted({ text, tokens, language }: TeaserContext, at: number): boolean {
  return language.leads.has(tokens, at) || language.inserting.some((mark) => text.includes(mark))
}

/** Most sentences do: their second word is one that no headline writes small. */
function goesOnAsProse({ tokens, language }: TeaserContext, second: number): boolean {
  return (tokens.flags[second] & (LETTER | CAPITAL | DIGIT)) === LETTER && !language.small.has(tokens, second)
}

/** The line up to where something else is taken out. */
function until(tokens: Tokens, line: PageLine, limit: number): PageLine {
  if (limit >= line.end) return line
  const last = tokenAt(tokens, limit)
  return { ...line, last, end: tokens.end[last - 1] }
}

/** No item of a numbered list, no name that opens a sentence, and nothing that breaks off after a small word. */
function isTeaser(context: TeaserContext, first: number, run: TitleRun): boolean {
  const { text, tokens, language } = context
  const start = tokens.start[first]
  if (run.plain < (run.edge > 0 ? 1 : FEWEST_PLAIN) || run.end <= start || run.end - start > LONGEST) return false
  if (tokens.flags[first] & DIGIT && text[tokens.end[first]] === '.') return false
  if (language.openers.has(tokens, first) || text[run.end] === '.' || text[run.end - 1] === '.') return false
  const last = tokenAt(tokens, run.end - 1)
  if (!(tokens.flags[last] & (CAPITAL | DIGIT)) && language.small.has(tokens, last)) return false
  if (countWords(context, first, run.end) < FEWEST_WORDS) return false
  if (run.edge > 0) return !hasSemicolon(context, first, last)
  if (tokens.flags[first] & SPACED) return false
  for (let at = first; at < last; at++) if (text[tokens.start[at]] === '(') return false
  return !language.titles.has(tokens, first) || run.plain > FEWEST_PLAIN
}

/** Line-ups and other lists have them, headlines have none. */
function hasSemicolon({ text, tokens }: HeadlineContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (text[tokens.start[at]] === ';') return true
  return false
}

/** A stop that ends a sentence stands right before the token, or a closing mark with such a stop inside. */
function followsSentence(context: TeaserContext, at: number): boolean {
  const { text, tokens } = context
  const before = text[tokens.start[at - 1]]
  if ('.!?'.includes(before)) return isFinalStop(context, at - 1)
  return (
    '"”)'.includes(before) &&
    at > 1 &&
    '.!?'.includes(text[tokens.start[at - 2]]) &&
    !(tokens.flags[at - 1] & SPACED) &&
    isFinalStop(context, at - 2)
  )
}

/** No abbreviation's stop, no initial's, none inside a number and no ellipsis. */
function isFinalStop({ text, tokens, abbreviations }: TeaserContext, stop: number): boolean {
  if (stop === 0 || tokens.flags[stop] & (LETTER | DIGIT)) return false
  const before = tokens.flags[stop - 1]
  const glued = !(tokens.flags[stop + 1] & SPACED)
  if (glued && before & UPPER) return false
  if (before & DIGIT) return !(tokens.flags[stop + 1] & DIGIT) && tokens.end[stop - 1] - tokens.start[stop - 1] > 2
  if (!(before & LETTER)) return text[tokens.start[stop - 1]] !== '.'
  return tokens.end[stop - 1] - tokens.start[stop - 1] > 1 && !abbreviations.has(tokens, stop - 1)
}

function countWords({ tokens }: HeadlineContext, from: number, end: number): number {
  let words = 0
  for (let at = from; at < tokens.count && tokens.start[at] < end; at++)
    if (tokens.flags[at] & (LETTER | DIGIT)) words++
  return words
}
