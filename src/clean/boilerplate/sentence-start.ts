/** Where the sentence starts that scraping glued to a headline in capitals, told from its first lower-case word. */
import type { HeadlineLanguage } from '../../lang/parts/clean.ts'
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import { FEWEST_WORDS, type HeadlineContext } from './headline-context.ts'

/** End of the headline before the sentence whose first lower-case word is at `prose`: it starts at a name, its titles included. */
export function sentenceStart({ tokens, language }: HeadlineContext, first: number, prose: number): number {
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
export function nameStart({ tokens, language }: HeadlineContext, first: number, prose: number): number {
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
