/** Topics: the few words that tell most about each article, and the articles that share them at about the same time. */
import type { Corpus } from './corpus.ts'
import { MAX_DAY } from './corpus.ts'
import { sortedByKey } from './ranks.ts'
import { wordOf } from './terms.ts'
import type { WordWeights } from './weights.ts'

/** Words kept of an article. */
const KEPT = 16
const RANKS = 2 ** 26
/** Articles seen along one word. */
const SEEN = 24
/** Of undated articles along one word. */
const SEEN_UNDATED = 8
/** Least share of the cosine that the kept words alone must give, for a pair to be worth comparing. */
const PROMISE = 0.15

export class Topics {
  private readonly words: Uint32Array
  private readonly weights: Float32Array
  /** Length of each article's vector of weights. */
  readonly norms: Float32Array
  /** Slots (position * KEPT + n) in ascending order of word, then of day, then of position. */
  private readonly bySlot: Int32Array
  /** Where each slot stands in `bySlot`. */
  private readonly placeOf: Int32Array
  private readonly days: Int32Array
  private readonly window: number
  /** Of each article the share of the cosine with one that the kept words give; 0 for all but those that were met. */
  private readonly promises: Float32Array
  private readonly met: number[] = []

  constructor(corpus: Corpus, order: Int32Array, weights: WordWeights, window: number) {
    this.window = window
    this.words = new Uint32Array(order.length * KEPT)
    this.weights = new Float32Array(order.length * KEPT)
    this.norms = new Float32Array(order.length)
    this.promises = new Float32Array(order.length)
    this.days = order.map((document) => corpus.days[document])
    const positions = new Int32Array(corpus.count).fill(-1)
    order.forEach((document, position) => {
      positions[document] = position
    })
    corpus.store.each(({ terms }, document) => {
      if (positions[document] >= 0) this.keep(positions[document], terms, weights)
    })
    this.bySlot = this.sortSlots()
    this.placeOf = new Int32Array(this.words.length)
    for (let place = 0; place < this.bySlot.length; place++) this.placeOf[this.bySlot[place]] = place
  }

  /** Keeps the weightiest words that another article has too, the weightiest first. */
  private keep(position: number, terms: Uint32Array, weights: WordWeights): void {
    const first = position * KEPT
    let sum = 0
    for (let at = 0; at < terms.length; at++) {
      const weight = weights.of(terms[at])
      sum += weight * weight
      if (weight > this.weights[first + KEPT - 1] && weights.isShared(terms[at])) this.insert(first, terms[at], weight)
    }
    const norm = Math.sqrt(sum)
    this.norms[position] = norm
    for (let slot = first; slot < first + KEPT; slot++) this.weights[slot] /= norm
  }

  private insert(first: number, term: number, weight: number): void {
    let slot = first + KEPT - 1
    for (; slot > first && this.weights[slot - 1] < weight; slot--) {
      this.weights[slot] = this.weights[slot - 1]
      this.words[slot] = this.words[slot - 1]
    }
    this.weights[slot] = weight
    this.words[slot] = wordOf(term)
  }

  /** A key is 27 bits of the word, then 26 of the article's rank by day: it sorts, and leads back to the slot. */
  private sortSlots(): Int32Array {
    const byDay = this.byDay()
    const keys = new Float64Array(this.words.length)
    let count = 0
    byDay.forEach((position, rank) => {
      const first = position * KEPT
      for (let slot = first; slot < first + KEPT && this.weights[slot] > 0; slot++)
        keys[count++] = this.words[slot] * RANKS + rank
    })
    const sorted = new Int32Array(count)
    keys
      .subarray(0, count)
      .sort()
      .forEach((key, place) => {
        const word = Math.floor(key / RANKS)
        sorted[place] = this.slotOf(byDay[key - word * RANKS], word)
      })
    return sorted
  }

  /** Positions in ascending order of their days, which may lie before 1970. */
  private byDay(): Int32Array {
    const positions = this.days.map((_, position) => position)
    const first = this.days.reduce((earliest, day) => Math.min(earliest, day), 0)
    return sortedByKey(
      positions,
      Float64Array.from(this.days, (day) => day - first),
    )
  }

  private slotOf(position: number, word: number): number {
    let slot = position * KEPT
    while (this.words[slot] !== word) slot++
    return slot
  }

  /** Articles after this one along each of its words, within the window, that share enough of them. */
  neighbours(position: number): number[] {
    for (let slot = position * KEPT; slot < (position + 1) * KEPT && this.weights[slot] > 0; slot++) this.follow(slot)
    const found = this.met.filter((neighbour) => this.promises[neighbour] >= PROMISE)
    for (const neighbour of this.met) this.promises[neighbour] = 0
    this.met.length = 0
    return found
  }

  /** Adds what the articles along a word share with this one. */
  private follow(slot: number): void {
    const day = this.days[Math.floor(slot / KEPT)]
    let place = this.placeOf[slot] + 1
    for (let seen = 0; place < this.bySlot.length && seen < SEEN; seen++, place++) {
      const other = this.bySlot[place]
      if (this.words[other] !== this.words[slot] || this.days[Math.floor(other / KEPT)] - day > this.window) break
      this.meet(slot, other)
    }
    if (day !== MAX_DAY) this.followUndated(slot, place)
  }

  private meet(slot: number, other: number): void {
    const neighbour = Math.floor(other / KEPT)
    if (this.promises[neighbour] === 0) this.met.push(neighbour)
    this.promises[neighbour] += this.weights[slot] * this.weights[other]
  }

  /** Undated articles stand at the end of a word's slots. */
  private followUndated(slot: number, from: number): void {
    let low = from
    let high = this.bySlot.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.bySlot[middle]
      const before = this.words[other] === this.words[slot] && this.days[Math.floor(other / KEPT)] !== MAX_DAY
      if (before) low = middle + 1
      else high = middle
    }
    for (let n = 0; n < SEEN_UNDATED && low + n < this.bySlot.length; n++) {
      const other = this.bySlot[low + n]
      if (this.words[other] !== this.words[slot]) break
      this.meet(slot, other)
    }
  }
}
