/** Teasers that nothing announces: a headline in capitals glued between two sentences of a paragraph. */
import type { CleanLanguage } from '../../lang/parts/clean.ts'
import { CAPITAL, DIGIT, LETTER } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'
import { type Cut, removal } from '../cut.ts'
import type { Page, PageLine } from '../page.ts'
import { type HeadlineContext, titleRun } from './headlines.ts'

const SHORTEST_PARAGRAPH = 200
const FEWEST_WORDS = 5
/** Words in capitals that running text writes small: with fewer it may be a long name that opens a sentence. */
const FEWEST_PLAIN = 2
const LONGEST = 220

interface TeaserContext extends HeadlineContext {
  abbreviations: WordTable
}

export function findTeasers(page: Page, language: CleanLanguage): Cut[] {
  const abbreviations = page.language!.writing.abbreviations
  const context: TeaserContext = { ...page, language: language.headlines, abbreviations }
  const cuts: Cut[] = []
  for (const line of page.lines) if (line.end - line.start >= SHORTEST_PARAGRAPH) findOnLine(context, line, cuts)
  return cuts
}

function findOnLine(context: TeaserContext, line: PageLine, cuts: Cut[]): void {
  const { tokens } = context
  for (let at = line.first + 1; at < line.last; at++) {
    if (!(tokens.flags[at] & (CAPITAL | DIGIT)) || !followsSentence(context, at)) continue
    const run = titleRun(context, at, line)
    const start = tokens.start[at]
    if (
      run.words < FEWEST_WORDS ||
      run.plain < (run.edge > 0 ? 1 : FEWEST_PLAIN) ||
      run.end <= start ||
      run.end - start > LONGEST
    )
      continue
    if (countWords(context, at, run.end) < FEWEST_WORDS - 1) continue
    cuts.push(removal(start, run.end, 'related', 'glued-headline'))
    while (at < line.last && tokens.start[at] < run.end) at++
    at--
  }
}

/** A stop that ends a sentence stands right before the token, or a closing mark with such a stop inside. */
function followsSentence(context: TeaserContext, at: number): boolean {
  const { text, tokens } = context
  const before = text[tokens.start[at - 1]]
  if ('.!?'.includes(before)) return isFinalStop(context, at - 1)
  return '"”)'.includes(before) && at > 1 && '.!?'.includes(text[tokens.start[at - 2]]) && isFinalStop(context, at - 2)
}

/** No abbreviation's stop, no initial's, none inside a number and no ellipsis. */
function isFinalStop({ text, tokens, abbreviations }: TeaserContext, stop: number): boolean {
  if (stop === 0 || tokens.flags[stop] & (LETTER | DIGIT)) return false
  const before = tokens.flags[stop - 1]
  if (before & DIGIT) return !(tokens.flags[stop + 1] & DIGIT)
  if (!(before & LETTER)) return text[tokens.start[stop - 1]] !== '.'
  return tokens.end[stop - 1] - tokens.start[stop - 1] > 1 && !abbreviations.has(tokens, stop - 1)
}

function countWords({ tokens }: HeadlineContext, from: number, end: number): number {
  let words = 0
  for (let at = from; at < tokens.count && tokens.start[at] < end; at++)
    if (tokens.flags[at] & (LETTER | DIGIT)) words++
  return words
}
