/** Full stops glued to the next sentence: "... dunia.Sebelumnya". */

import { BREAK, CAPITAL, DIGIT, LETTER, SPACED, type Tokens, UPPER } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'
import { type Cut, repair } from '../cut.ts'

const STOP = 46
const QUESTION = 63
const EXCLAMATION = 33
const QUOTE = 34
const OPENING = 0x201c
const CLOSING = 0x201d
const BRACKET = 41

/** Where a space is missing after a stop. */
export function findGluedStops(tokens: Tokens, abbreviations: WordTable, domains: WordTable): Cut[] {
  const cuts: Cut[] = []
  const { hash, flags, start, end, count } = tokens
  let quotes = 0
  for (let at = 0; at + 1 < count; at++) {
    if (flags[at] & (LETTER | DIGIT)) continue
    const mark = hash[at]
    if (flags[at] & BREAK) quotes = 0
    else if (mark === QUOTE) quotes++
    if (at === 0) continue
    if (mark !== STOP && mark !== QUESTION && mark !== EXCLAMATION) continue
    if (flags[at + 1] & (SPACED | BREAK) || flags[at] & SPACED || !closes(tokens, at - 1, mark, abbreviations)) continue
    let next = at + 1
    let place = end[at]
    if (isQuoteMark(hash[next]) && !(flags[next] & (LETTER | DIGIT))) {
      if (next + 1 >= count || flags[next + 1] & (SPACED | BREAK)) continue
      const closing = hash[next] === CLOSING || (hash[next] === QUOTE && quotes % 2 === 1)
      if (closing) place = end[next]
      next++
    }
    if (opens(tokens, next, domains)) cuts.push(repair(place, place, ' ', 'glued-stop'))
  }
  return cuts

  function isQuoteMark(mark: number): boolean {
    return mark === QUOTE || mark === OPENING || mark === CLOSING
  }

  function opens(all: Tokens, next: number, ends: WordTable): boolean {
    const length = end[next] - start[next]
    if (!(flags[next] & CAPITAL) || length < 2 || ends.has(all, next)) return false
    return flags[next] & UPPER ? length > 2 : true
  }
}

/** What may stand before a stop that ends a sentence: a lower-case word, a year or other number, a bracket. */
function closes(tokens: Tokens, before: number, mark: number, abbreviations: WordTable): boolean {
  const flags = tokens.flags[before]
  const length = tokens.end[before] - tokens.start[before]
  if (flags & LETTER) {
    if (flags & (UPPER | DIGIT) || length < 2) return false
    return mark !== STOP || (!(flags & CAPITAL && length < 4) && !abbreviations.has(tokens, before))
  }
  if (flags & DIGIT) return length > 1
  return tokens.hash[before] === BRACKET
}
