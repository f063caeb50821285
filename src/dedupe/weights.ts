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

const ROOM_PER_DOCUMENT = 16
const LEAST_ROOM = 16
const MOST_ROOM = 22

/**
 * Counts in how many documents each word stands. Words share counters in a table of fixed size, which can only make
 * a word look more common than it is.
 */
export class WordWeights {
  private readonly mask: number
  /** Of each slot how many documents have its words, and in how many of them they are names; until `settle`. */
  private counts: Int32Array
  /** Of each slot what a word tells that stands once in a text; negative where no other text has it. */
  private rarities = new Float32Array(0)
  private documents = 0

  constructor(expected: number) {
    const bits = Math.ceil(Math.log2(expected * ROOM_PER_DOCUMENT + 1))
    const room = 2 ** Math.min(MOST_ROOM, Math.max(LEAST_ROOM, bits))
    this.mask = room - 1
    this.counts = new Int32Array(room * 2)
  }

  add(terms: Terms): void {
    this.documents++
    for (let at = 0; at < terms.length; at++) {
      const slot = (wordOf(terms[at]) & this.mask) * 2
      this.counts[slot]++
      if (isName(terms[at])) this.counts[slot + 1]++
    }
  }

  /** To be called when all documents are counted, before any word is weighed. */
  settle(): void {
    this.rarities = new Float32Array(this.mask + 1)
    for (let slot = 0; slot <= this.mask; slot++) {
      const count = this.counts[slot * 2]
      const share = this.counts[slot * 2 + 1] * 2 > count ? NAMES_SHARE : WORDS_SHARE
      const rarity = Math.max(0, Math.log((this.documents + PRIOR) / (count + PRIOR * share)))
      this.rarities[slot] = count > 1 ? rarity : -rarity
    }
    this.counts = new Int32Array(0)
  }

  /**
   * The weight of a term in a text where it stands so often: TF-IDF with the logarithm of the count. Negative where its
   * word stands in no other document.
   */
  signed(term: number): number {
    return this.rarities[wordOf(term) & this.mask] * BY_TIMES[timesOf(term)]
  }

  private of(term: number): number {
    return Math.abs(this.signed(term))
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
