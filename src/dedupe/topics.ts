/** Topics: the few words that tell most about each article, and the articles that share them at about the same time. */
import { type Corpus, MAX_DAY } from './corpus.ts'
import { sortedByKey } from './ranks.ts'
import { type Terms, wordOf } from './terms.ts'
import type { WordWeights } from './weights.ts'

/** Words kept of an article. */
const KEPT = 16
const RANKS = 2 ** 26
/** Articles seen along one word. */
const SEEN = 24
/** Of undated articles along one word. */
const SEEN_UNDATED = 8
/** Least share of the cosine that the kept words alone must give, for a pair to be worth comparing. */
const PROMISE = 0.1

/**
 * Articles are given by their positions in `order`. In here they go by their ranks, which are their places in order of
 * days: articles of the same days, which are asked for together, then stand together in memory.
 */
export class Topics {
  /** Length of each article's vector of weights, by position. */
  readonly norms: Float32Array
  private readonly positionOf: Int32Array
  /** Of each rank the first that is too late to tell its story. */
  private readonly tooLate: Int32Array
  /** The first rank without a day. */
  private readonly undated: number
  /** All words that are kept, in ascending order of the word, then of the rank: the rank, and ~rank at a word's first. */
  private readonly rankAt: Int32Array
  private readonly weightAt: Float32Array
  /** Where each word of each rank stands there (at rank * KEPT, the weightiest first); -1 for none. */
  private readonly places: Int32Array
  /** Of each rank the share of the cosine with one article that the kept words give; 0 for all but those that were met. */
  private readonly promises: Float32Array
  private readonly met: number[] = []

  constructor(corpus: Corpus, order: Int32Array, weights: WordWeights, window: number) {
    const dayOf = (position: number) => corpus.days[order[position]]
    this.positionOf = byDay(order.length, dayOf)
    this.tooLate = ends(this.positionOf.map(dayOf), window)
    this.undated = firstUndated(this.positionOf.map(dayOf))
    this.norms = new Float32Array(order.length)
    this.promises = new Float32Array(order.length)
    const heaviest = new Heaviest(order.length)
    const ranks = new Int32Array(corpus.count).fill(-1)
    this.positionOf.forEach((position, rank) => {
      ranks[order[position]] = rank
    })
    corpus.store.each(({ terms }, document) => {
      const rank = ranks[document]
      if (rank >= 0) this.norms[this.positionOf[rank]] = heaviest.keep(rank, terms, weights)
    })
    const keys = heaviest.sortedKeys()
    this.rankAt = new Int32Array(keys.length)
    this.weightAt = new Float32Array(keys.length)
    this.places = new Int32Array(order.length * KEPT).fill(-1)
    this.lay(keys, heaviest)
  }

  private lay(keys: Float64Array, heaviest: Heaviest): void {
    let before = -1
    for (let place = 0; place < keys.length; place++) {
      const word = Math.floor(keys[place] / RANKS)
      const rank = keys[place] - word * RANKS
      const slot = heaviest.slotOf(rank, word)
      this.places[slot] = place
      this.weightAt[place] = heaviest.weights[slot]
      this.rankAt[place] = word === before ? rank : ~rank
      before = word
    }
  }

  /** Calls back with the positions of every two articles that share enough of their words within the window. */
  eachPair(see: (position: number, other: number) => void): void {
    for (let rank = 0; rank < this.positionOf.length; rank++)
      for (const other of this.neighbours(rank)) see(this.positionOf[rank], this.positionOf[other])
  }

  /** Later ranks. */
  private neighbours(rank: number): number[] {
    for (let slot = rank * KEPT; slot < (rank + 1) * KEPT && this.places[slot] >= 0; slot++)
      this.follow(rank, this.places[slot])
    const found = this.met.filter((other) => this.promises[other] >= PROMISE)
    for (const other of this.met) this.promises[other] = 0
    this.met.length = 0
    return found
  }

  /** Adds what the articles along a word share with this one. */
  private follow(rank: number, from: number): void {
    const last = Math.min(this.rankAt.length, from + 1 + SEEN)
    const end = this.tooLate[rank]
    let place = from + 1
    for (; place < last; place++) {
      const other = this.rankAt[place]
      if (other < 0 || other >= end) break
      this.meet(from, place, other)
    }
    if (rank < this.undated) this.followUndated(from, place)
  }

  private meet(from: number, place: number, other: number): void {
    if (this.promises[other] === 0) this.met.push(other)
    this.promises[other] += this.weightAt[from] * this.weightAt[place]
  }

  /** Undated articles stand at the end of a word's places. */
  private followUndated(from: number, next: number): void {
    for (let place = this.firstUndatedFrom(next), seen = 0; seen < SEEN_UNDATED; place++, seen++) {
      const other = place < this.rankAt.length ? this.rankAt[place] : -1
      if (other < 0) break
      this.meet(from, place, other)
    }
  }

  /** The first place from one on at which the word's articles are undated, or the word ends. */
  private firstUndatedFrom(next: number): number {
    if (this.undated === this.positionOf.length) return this.rankAt.length
    let place = next
    while (place < this.rankAt.length && this.rankAt[place] >= 0 && this.rankAt[place] < this.undated) place++
    return place
  }
}

/** Positions in order of their days, which may lie before 1970. */
function byDay(count: number, dayOf: (position: number) => number): Int32Array {
  const positions = new Int32Array(count).map((_, position) => position)
  const first = positions.reduce((earliest, position) => Math.min(earliest, dayOf(position)), 0)
  return sortedByKey(positions, (position) => dayOf(position) - first)
}

/** Of each place in an ascending list of days the first whose day is beyond the window. */
function ends(days: Int32Array, window: number): Int32Array {
  let end = 0
  return days.map((day) => {
    while (end < days.length && days[end] - day <= window) end++
    return end
  })
}

function firstUndated(days: Int32Array): number {
  const first = days.indexOf(MAX_DAY)
  return first < 0 ? days.length : first
}

/** The heaviest words of each rank: at rank * KEPT, the heaviest first. */
class Heaviest {
  readonly weights: Float32Array
  private readonly words: Uint32Array
  private count = 0

  constructor(ranks: number) {
    this.words = new Uint32Array(ranks * KEPT)
    this.weights = new Float32Array(ranks * KEPT)
  }

  /** Keeps the heaviest words that another article has too, as shares of the length of the whole vector, which it gives. */
  keep(rank: number, terms: Terms, weights: WordWeights): number {
    const first = rank * KEPT
    let sum = 0
    for (let at = 0; at < terms.length; at++) {
      const weight = weights.signed(terms[at])
      sum += weight * weight
      if (weight > this.weights[first + KEPT - 1]) this.insert(first, terms[at], weight)
    }
    const norm = Math.sqrt(sum)
    for (let slot = first; slot < first + KEPT && this.weights[slot] > 0; slot++) {
      this.weights[slot] /= norm
      this.count++
    }
    return norm
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

  /** Of each word that is kept 27 bits of the word, then 26 of the rank, in ascending order. */
  sortedKeys(): Float64Array {
    const keys = new Float64Array(this.count)
    let next = 0
    for (let slot = 0; slot < this.weights.length; slot++) {
      if (this.weights[slot] > 0) keys[next++] = this.words[slot] * RANKS + Math.floor(slot / KEPT)
    }
    return keys.sort()
  }

  slotOf(rank: number, word: number): number {
    let slot = rank * KEPT
    while (this.words[slot] !== word) slot++
    return slot
  }
}
