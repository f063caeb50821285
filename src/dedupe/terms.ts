/**
 * The terms of a text: which words it uses and how often, function words left out.
 *
 * A term is one number: 27 bits of the word's hash, then what it is (plain, number or name), then how often it stands
 * there, up to seven times. So ascending terms are ascending words.
 */
import { DIGIT, LETTER, type Tokens } from '../text/tokens.ts'
import type { WordTable } from '../text/words.ts'
import { NAME, type Units } from './facts.ts'
import { mix } from './hash.ts'
import { distinct } from './shingles.ts'

export type Terms = Uint32Array

const MOST = 7
const SHORTEST = 3

export const wordOf = (term: number): number => term >>> 5
export const isName = (term: number): boolean => ((term >>> 3) & 3) === NAME
export const timesOf = (term: number): number => term & MOST

/** The terms of several texts together, ascending; `skip` are the words that say nothing. */
export function termsOf(texts: readonly { tokens: Tokens; units: Units }[], skip: WordTable | null): Terms {
  const words: number[] = []
  for (const { tokens, units } of texts) {
    for (let unit = 0; unit < units.count; unit++) addUnit(words, tokens, units, unit, skip)
  }
  return gather(Uint32Array.from(words).sort())
}

function addUnit(words: number[], tokens: Tokens, units: Units, unit: number, skip: WordTable | null): void {
  for (let at = units.first[unit]; at < units.last[unit]; at++) {
    if (!(tokens.flags[at] & (LETTER | DIGIT))) continue
    if (tokens.end[at] - tokens.start[at] < SHORTEST || skip?.has(tokens, at)) continue
    words.push(((mix(tokens.hash[at]) & ~0x1f) | (units.kind[unit] << 3)) >>> 0)
  }
}

/** Counts equal words; a word that is a name anywhere is one throughout. */
function gather(sorted: Uint32Array): Terms {
  const terms: number[] = []
  for (let at = 0; at < sorted.length; ) {
    let end = at + 1
    while (end < sorted.length && wordOf(sorted[end]) === wordOf(sorted[at])) end++
    terms.push((sorted[end - 1] | Math.min(end - at, MOST)) >>> 0)
    at = end
  }
  return distinct(Uint32Array.from(terms))
}
