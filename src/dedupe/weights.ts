/**
 * What a word tells about the event: the rarer in the corpus, the more (inverse document frequency), with as much
 * prior belief as a small corpus needs. Names are believed to be rarer than other words.
 */
import { isName, type Terms, timesOf, wordOf } from './terms.ts'

/** Articles that the prior counts for. */
const PRIOR = 1000
const NAMES_SHARE = 0.003
const WORDS_SHARE = 0.02

/** What a count in the text makes of a word's weight. */
const BY_TIMES = Float64Array.from({ length: 8 }, (_, times) => 1 + Math.log(Math.max(1, times)))

const ROOM_PER_DOCUMENT = 64
const LEAST_ROOM = 16
const MOST_ROOM = 24

/**
 * Counts in how many documents each word stands. Words share counters in a table of fixed size, which can only make
 * a word look more common than it is.
 */
export class WordWeights {
  private readonly mask: number
  private readonly counts: Int32Array
  private readonly names: Int32Array
  private documents = 0

  constructor(expected: number) {
    const bits = Math.ceil(Math.log2(expected * ROOM_PER_DOCUMENT + 1))
    const room = 2 ** Math.min(MOST_ROOM, Math.max(LEAST_ROOM, bits))
    this.mask = room - 1
    this.counts = new Int32Array(room)
    this.names = new Int32Array(room)
  }

  add(terms: Terms): void {
    this.documents++
    for (let at = 0; at < terms.length; at++) {
      const slot = wordOf(terms[at]) & this.mask
      this.counts[slot]++
      if (isName(terms[at])) this.names[slot]++
    }
  }

  /** In how many documents a term's word stands, at most. */
  count(term: number): number {
    return this.counts[wordOf(term) & this.mask]
  }

  /** The weight of a term in a text where it stands so often: TF-IDF with the logarithm of the count. */
  of(term: number): number {
    const slot = wordOf(term) & this.mask
    const share = this.names[slot] * 2 > this.counts[slot] ? NAMES_SHARE : WORDS_SHARE
    const rarity = Math.log((this.documents + PRIOR) / (this.counts[slot] + PRIOR * share))
    return rarity > 0 ? rarity * BY_TIMES[timesOf(term)] : 0
  }

  /** Product of two texts' vectors of weights; terms in ascending order. */
  product(a: Terms, b: Terms): number {
    let dot = 0
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const left = wordOf(a[i])
      const right = wordOf(b[j])
      if (left === right) dot += this.of(a[i]) * this.of(b[j])
      if (left <= right) i++
      if (right <= left) j++
    }
    return dot
  }
}
