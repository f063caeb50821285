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

export type Terms = Uint32Array

const MOST = 7
const SHORTEST = 3

export const wordOf = (term: number): number => term >>> 5
export const isName = (term: number): boolean => ((term >>> 3) & 3) === NAME
export const timesOf = (term: number): number => term & MOST

export interface Read {
  tokens: Tokens
  units: Units
}

/** The terms of several texts together, ascending; `skip` are the words that say nothing. */
export function termsOf(texts: readonly Read[], skip: WordTable | null): Terms {
  const words = new Uint32Array(texts.reduce((sum, { tokens }) => sum + tokens.count, 0))
  let count = 0
  for (const text of texts) count = addWords(words, count, text, skip)
  return gather(words.subarray(0, count).sort())
}

/** Adds what a text's words are, and returns how many there are now. */
function addWords(words: Uint32Array, before: number, { tokens, units }: Read, skip: WordTable | null): number {
  let count = before
  for (let unit = 0; unit < units.count; unit++) {
    const kind = units.kind[unit] << 3
    for (let at = units.first[unit]; at < units.last[unit]; at++) {
      if (!(tokens.flags[at] & (LETTER | DIGIT)) || tokens.end[at] - tokens.start[at] < SHORTEST) continue
      if (kind === 0 && skip?.has(tokens, at)) continue
      words[count++] = (mix(tokens.hash[at]) & ~0x1f) | kind
    }
  }
  return count
}

/** Counts equal words, in place; a word that is a name anywhere is one throughout. */
function gather(sorted: Uint32Array): Terms {
  let kept = 0
  for (let at = 0, end = 0; at < sorted.length; at = end) {
    const word = wordOf(sorted[at])
    for (end = at + 1; end < sorted.length && wordOf(sorted[end]) === word; end++);
    sorted[kept++] = sorted[end - 1] | Math.min(end - at, MOST)
  }
  return sorted.slice(0, kept)
}
