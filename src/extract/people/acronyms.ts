/** What an acronym stands for, where the article says so: "Partai Amanat Nasional (PAN)". */
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import type { Cast } from './cast.ts'
import { nameText } from './cast.ts'

const OPEN = 40
const CLOSE = 41
const LONGEST = 8

/** The full form of a phrase that is one word, if that word stands in brackets after words that it shortens. */
export function expandAcronym(cast: Cast, from: number, to: number): string | null {
  const { tokens, text } = cast.article
  if (to - from !== 1 || !(tokens.flags[from] & CAPITAL)) return null
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (tokens.hash[at] !== tokens.hash[from] || tokens.hash[at - 1] !== OPEN || tokens.hash[at + 1] !== CLOSE) continue
    const start = startOfLong(tokens, at - 1, at)
    if (start >= 0) return nameText(text, tokens, start, at - 1)
  }
  return null
}

/** The nearest word before the brackets from which on the capitalised words can make the acronym. */
function startOfLong(tokens: Tokens, open: number, acronym: number): number {
  const { text } = tokens
  const initial = text[tokens.start[acronym]].toLowerCase()
  const letters = tokens.end[acronym] - tokens.start[acronym]
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
