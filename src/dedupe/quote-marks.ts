/** What is kept in memory of all quotes of a corpus, in their order, to find those that report the same words. */
import { chain } from './hash.ts'
import { sortedByKey } from './ranks.ts'
import { SPAN } from './said.ts'
import { COMPARED } from './shingles.ts'
import type { ProfileStore } from './store.ts'

/** Quotes are numbered below this. */
export const QUOTES = 2 ** 26

/** Words below which a quote may be said by anybody on any day. */
const FEWEST_WORDS = 5
/**
 * Hashes kept of a quote: the smallest of its shingles' hashes, by which quotes that share words are found (the bottom
 * sketch of Broder 1997).
 */
const MARKS = 6

export class QuoteMarks {
  /** Of each quote a hash of 53 bits of its words in their order; 0 for one that is too short to tell. */
  private words = new Float64Array(64)
  private lengths = new Uint32Array(64)
  private quotes = 0

  /** Adds a document's quotes, given its shingles and where each quote's words stand (see `Said`). */
  add(shingles: Uint32Array, spans: Uint32Array): void {
    for (let quote = 0; quote < spans.length / SPAN; quote++) {
      const length = spans[quote * SPAN + 1]
      if (this.quotes === this.words.length) this.grow()
      this.lengths[this.quotes] = length
      this.words[this.quotes] = length < FEWEST_WORDS ? 0 : sequenceKey(quoteShingles(shingles, spans, quote))
      this.quotes++
    }
  }

  private grow(): void {
    const room = Math.ceil(this.quotes * 1.3)
    const { words, lengths } = this
    this.words = new Float64Array(room)
    this.lengths = new Uint32Array(room)
    this.words.set(words)
    this.lengths.set(lengths)
  }

  /** Of two quotes the one with more words; of equally long ones always the same. */
  fuller(a: number, b: number): number {
    return (this.lengths[b] - this.lengths[a] || this.words[b] - this.words[a]) > 0 ? b : a
  }

  /** A name for a quote's words, wherever they stand. */
  idOf(quote: number): string {
    const hash = this.words[quote]
    const low = (hash >>> 0).toString(16).padStart(8, '0')
    return `${Math.floor(hash / 2 ** 32).toString(16)}${low}`.padStart(16, '0')
  }

  /** Of each quote the first that has the same words in the same order; itself where it is too short to tell. */
  firstEqual(): Int32Array {
    const first = Int32Array.from({ length: this.quotes }, (_, quote) => quote)
    const { words } = this
    const long = first.filter((quote) => words[quote] !== 0)
    const byWords = sortedByKey(long, (quote) => words[quote])
    for (let at = 1; at < byWords.length; at++) {
      if (words[byWords[at]] === words[byWords[at - 1]]) first[byWords[at]] = first[byWords[at - 1]]
    }
    return first
  }

  /** The marks of all quotes that are long enough, as keys in ascending order; of equal quotes only of the first. */
  sortedKeys(store: ProfileStore, firstEqual: Int32Array): Float64Array {
    const stands = (quote: number) => firstEqual[quote] === quote && this.words[quote] !== 0
    const keys = new Float64Array(MARKS * firstEqual.reduce((sum, _, quote) => sum + Number(stands(quote)), 0))
    let count = 0
    let quote = 0
    store.each(({ shingles, spans }) => {
      for (let own = 0; own < spans.length / SPAN; own++, quote++) {
        const found = stands(quote) ? smallest(quoteShingles(shingles, spans, own)) : 0
        for (let at = 0; at < found; at++) keys[count++] = keyOf(least[at], quote)
      }
    })
    return keys.subarray(0, count).sort()
  }
}

/** 27 bits of a mark, then 26 of the quote. */
function keyOf(mark: number, quote: number): number {
  return (mark >>> 5) * QUOTES + quote
}

/** The shingles of a document's quote, in order: those of its text that stand wholly within it. */
export function quoteShingles(shingles: Uint32Array, spans: Uint32Array, quote: number): Uint32Array {
  const first = spans[quote * SPAN]
  return shingles.subarray(first, Math.max(first, first + spans[quote * SPAN + 1] - COMPARED + 1))
}

const least = new Uint32Array(MARKS)

/** Puts the smallest of the shingles into `least`, in ascending order, and says how many. */
function smallest(shingles: Uint32Array): number {
  let count = 0
  for (let next = 0; next < shingles.length; next++) {
    const shingle = shingles[next]
    if (count === MARKS && shingle >= least[MARKS - 1]) continue
    let at = count < MARKS ? count++ : MARKS - 1
    for (; at > 0 && least[at - 1] > shingle; at--) least[at] = least[at - 1]
    least[at] = shingle
  }
  return count
}

/** A number of 53 bits for a sequence of shingles. */
function sequenceKey(shingles: Uint32Array): number {
  let first = 1
  let second = 2
  for (let at = 0; at < shingles.length; at++) {
    first = chain(first, shingles[at])
    second = chain(second, ~shingles[at])
  }
  return (first >>> 0) * 2 ** 21 + (second >>> 11) + 1
}
