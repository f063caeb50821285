/** What an acronym stands for, where the article says so: "Partai Amanat Nasional (PAN)". */
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import { nameText } from './names.ts'
import { CLOSE, isMark, lengthOf, OPEN } from './reading.ts'

const LONGEST = 8

/** The acronyms in brackets of a text, by hash: the token where each stands first. */
export function acronymsOf(tokens: Tokens): Map<number, number> {
  const acronyms = new Map<number, number>()
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (!isMark(tokens, at - 1, OPEN) || !(tokens.flags[at] & CAPITAL) || !isMark(tokens, at + 1, CLOSE)) continue
    if (!acronyms.has(tokens.hash[at]) && startOfLong(tokens, at - 1, at) >= 0) acronyms.set(tokens.hash[at], at)
  }
  return acronyms
}

/** The full form of an acronym that stands in brackets at the token. */
export function longForm(tokens: Tokens, acronym: number): string {
  return nameText(tokens, startOfLong(tokens, acronym - 1, acronym), acronym - 1)
}

/** The nearest word before the brackets from which on the capitalised words can make the acronym. */
function startOfLong(tokens: Tokens, open: number, acronym: number): number {
  const { text } = tokens
  const initial = text[tokens.start[acronym]].toLowerCase()
  const letters = lengthOf(tokens, acronym)
  let words = 0
  let found = -1
  for (let at = open - 1; at >= 0 && at >= open - LONGEST; at--) {
    if (!(tokens.flags[at] & LETTER)) break
    if (!(tokens.flags[at] & CAPITAL)) continue
    words++
    if (text[tokens.start[at]].toLowerCase() !== initial) continue
    found = at
    if (words >= Math.min(letters, 3)) break
  }
  return found
}
