/** What an acronym stands for, where the article says so: "Partai Amanat Nasional (PAN)". */
import { AND } from '../../lang/parts/people.ts'
import { CAPITAL, LETTER } from '../../text/tokens.ts'
import { nameText } from './names.ts'
import { CLOSE, COMMA, isMark, lengthOf, OPEN, type Reading } from './reading.ts'

const LONGEST = 8
/** The same, where the long form is a list ("Dinas Pertanian, Pangan, dan Perikanan"). */
const LONGEST_LIST = 16

/** The acronyms in brackets of a text, by hash: the token where each stands first. */
export function acronymsOf(reading: Reading): Map<number, number> {
  const { tokens } = reading
  const acronyms = new Map<number, number>()
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (!isMark(tokens, at - 1, OPEN) || !(tokens.flags[at] & CAPITAL) || !isMark(tokens, at + 1, CLOSE)) continue
    if (!acronyms.has(tokens.hash[at]) && startOfLong(reading, at - 1, at) >= 0) acronyms.set(tokens.hash[at], at)
  }
  return acronyms
}

/** The full form of an acronym that stands in brackets at the token. */
export function longForm(reading: Reading, acronym: number): string {
  return nameText(reading.tokens, startOfLong(reading, acronym - 1, acronym), acronym - 1)
}

/** The nearest word before the brackets from which on the capitalised words can make the acronym. */
function startOfLong({ tokens, kinds }: Reading, open: number, acronym: number): number {
  const { text } = tokens
  const initial = text[tokens.start[acronym]].toLowerCase()
  const letters = lengthOf(tokens, acronym)
  let words = 0
  let found = -1
  let listed = false
  for (let at = open - 1; at >= 0 && at >= open - (listed ? LONGEST_LIST : LONGEST); at--) {
    if (listed && isMark(tokens, at, COMMA)) continue
    if (!(tokens.flags[at] & LETTER)) break
    listed ||= (kinds[at] & AND) !== 0
    if (!(tokens.flags[at] & CAPITAL)) continue
    words++
    if (text[tokens.start[at]].toLowerCase() !== initial) continue
    found = at
    if (words >= Math.min(letters, 3)) break
  }
  return found
}
