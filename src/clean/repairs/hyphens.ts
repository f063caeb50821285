/** Hyphens that came apart: "anak -anak", "1930 -an", "ke -80". */

import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'
import { type Cut, repair } from '../cut.ts'

const HYPHEN = 45
const STEM = 3

/** Spaces beside hyphens that certainly join two halves of a word. */
export function findHyphens(tokens: Tokens, prefixes: WordTable): Cut[] {
  const cuts: Cut[] = []
  const { hash } = tokens
  const last = tokens.count - 1
  for (let at = 1; at < last; at++) {
    if (hash[at] !== HYPHEN || tokens.end[at] - tokens.start[at] !== 1) continue
    const loose = Number(Boolean(tokens.flags[at] & SPACED)) + Number(Boolean(tokens.flags[at + 1] & SPACED))
    if (loose !== 1 || !belongTogether(tokens, at - 1, at + 1, prefixes)) continue
    cuts.push(repair(tokens.end[at - 1], tokens.start[at + 1], '-', 'hyphen'))
  }
  return cuts
}

function belongTogether(tokens: Tokens, left: number, right: number, prefixes: WordTable): boolean {
  const before = tokens.flags[left]
  const after = tokens.flags[right]
  if (!(before & (LETTER | DIGIT)) || !(after & (LETTER | DIGIT))) return false
  const length = tokens.end[right] - tokens.start[right]
  if (before & DIGIT) return !(before & LETTER) && length === 2 && tokens.text.startsWith('an', tokens.start[right])
  if (prefixes.has(tokens, left)) return true
  if (after & (DIGIT | CAPITAL)) return false
  return tokens.hash[left] === tokens.hash[right] || shareStem(tokens, left, right)
}

/** One is the other with affixes, or both end alike: "kekanak-kanakan", "sayur-mayur". */
function shareStem(tokens: Tokens, left: number, right: number): boolean {
  const one = tokens.text.slice(tokens.start[left], tokens.end[left]).toLowerCase()
  const two = tokens.text.slice(tokens.start[right], tokens.end[right])
  if (Math.min(one.length, two.length) < STEM) return false
  if (one.includes(two) || two.includes(one)) return true
  if (one.length === two.length && one.slice(1) === two.slice(1)) return true
  for (let length = Math.min(one.length, two.length) - 1; length > STEM; length--) {
    if (one.endsWith(two.slice(0, length))) return true
  }
  return false
}
