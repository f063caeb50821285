/**
 * The terms of a text: which words it uses and how often, function words left out.
 *
 * A term is one number: 27 bits of the word's hash, then what it is (plain, number or name), then how often it stands
 * there, up to seven times. So terms in ascending order are words in ascending order.
 */
import { DIGIT, LETTER, type Tokens } from '../text/tokens.ts'
import type { WordTable } from '../text/words.ts'
import { NAME, PLAIN, type Units } from './facts.ts'
import { mix } from './hash.ts'

export type Terms = Uint32Array

const MOST = 7
const SHORTEST = 3
/** The kind of a word that is counted for nothing; greater than those of units. */
const SKIPPED = 3

export const wordOf = (term: number): number => term >>> 5
export const isName = (term: number): boolean => kindOf(term) === NAME
const kindOf = (term: number): number => (term >>> 3) & 3
export const timesOf = (term: number): number => term & MOST

export interface Read {
  tokens: Tokens
  units: Units
}

/** The terms of several texts together, each word once; `skip` are the words that say nothing. */
export function termsOf(texts: readonly Read[], skip: WordTable | null, counter = new TermCounter()): Terms {
  counter.clear(texts.reduce((sum, { tokens }) => sum + tokens.count, 0))
  for (const text of texts) addWords(counter, text, skip)
  return counter.terms()
}

function addWords(counter: TermCounter, { tokens, units }: Read, skip: WordTable | null): void {
  const { flags, start, end, hash } = tokens
  for (let unit = 0; unit < units.count; unit++) {
    const kind = units.kind[unit]
    const last = units.last[unit]
    for (let at = units.first[unit]; at < last; at++) {
      if (!(flags[at] & (LETTER | DIGIT)) || end[at] - start[at] < SHORTEST) continue
      if (counter.count(mix(hash[at]), kind) && kind === PLAIN && skip?.has(tokens, at)) counter.skipLatest()
    }
  }
}

/** Counts words in a table of slots that is never full; may be used again, which overwrites what it gave. */
export class TermCounter {
  private mask = 1023
  private slots = new Uint32Array(1024)
  private filled = new Uint32Array(512)
  private list = new Uint32Array(512)
  private size = 0

  clear(most: number): void {
    for (let at = 0; at < this.size; at++) this.slots[this.filled[at]] = 0
    this.size = 0
    if (most <= this.filled.length) return
    const room = 2 ** Math.ceil(Math.log2(most * 2))
    this.mask = room - 1
    this.slots = new Uint32Array(room)
    this.filled = new Uint32Array(room / 2)
    this.list = new Uint32Array(room / 2)
  }

  /** Counts a word, and says whether it is new; one that is a name anywhere is one throughout. */
  count(hash: number, kind: number): boolean {
    const word = hash >>> 5
    let slot = word & this.mask
    for (; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const term = this.slots[slot]
      if (wordOf(term) !== word) continue
      this.slots[slot] = (hash & ~0x1f) | (Math.max(kindOf(term), kind) << 3) | Math.min((term & MOST) + 1, MOST)
      return false
    }
    this.slots[slot] = (hash & ~0x1f) | (kind << 3) | 1
    this.filled[this.size++] = slot
    return true
  }

  /** Counts the word that was new last for nothing. */
  skipLatest(): void {
    this.slots[this.filled[this.size - 1]] |= SKIPPED << 3
  }

  terms(): Terms {
    let kept = 0
    for (let at = 0; at < this.size; at++) {
      const term = this.slots[this.filled[at]]
      if (kindOf(term) !== SKIPPED) this.list[kept++] = term
    }
    return this.list.subarray(0, kept)
  }
}
