/**
 * Which documents are worth comparing: those whose sketches fall into one bucket.
 *
 * Banded locality-sensitive hashing whose bands grow as long as they must: M. Bawa, T. Condie, P. Ganesan, "LSH
 * Forest", WWW 2005. Every bin starts a band of one row, which finds pairs that share a tenth of their shingles; a
 * bucket with more than a few documents (a phrase that everybody prints) is divided by the next bins, row by row.
 */
import { mix } from './hash.ts'
import { BINS } from './minhash.ts'
import type { PairSet } from './pairs.ts'
import { sortedByKey } from './ranks.ts'
import type { Sketches } from './sketches.ts'

const FULL = 16
const LONGEST_BAND = 16
/** In a bucket that no row divides, each document is compared with this many of the best ranked. */
const SAMPLE = 3
/** Bins that are read at a time. */
const TOGETHER = 8
/** Pairs that are remembered, so that those that agree in many bins are looked at but once. */
const REMEMBERED = 1 << 16
const PRIME = 0x9e3779b1

export interface Sketched {
  sketches: Sketches
  /** How many words each document has. */
  sizes: Int32Array
}

/**
 * Adds the pairs of positions in `order` that are worth comparing. `order` lists documents, the best ranked first;
 * the result depends on it alone, not on how the documents are numbered. Pairs whose later position is below `known`
 * are left out.
 */
export function findCandidates(sketched: Sketched, order: Int32Array, known: number, pairs: PairSet): void {
  const finder = new Finder(sketched, order, known, pairs)
  for (let bin = 0; bin < BINS; bin += TOGETHER) finder.addBands(bin)
}

class Finder {
  private readonly sketches: Sketches
  private readonly sizes: Int32Array
  private readonly order: Int32Array
  private readonly known: number
  private readonly pairs: PairSet
  private readonly sorter: BucketSorter
  /** The positions, as their documents are numbered: sketches are read from the front on. */
  private readonly positions: Int32Array
  /** The values of some bins, bin by bin. */
  private readonly columns: Uint32Array
  private readonly seen = new Float64Array(REMEMBERED).fill(-1)

  constructor({ sketches, sizes }: Sketched, order: Int32Array, known: number, pairs: PairSet) {
    this.sketches = sketches
    this.sizes = sizes
    this.order = order
    this.known = known
    this.pairs = pairs
    this.sorter = new BucketSorter(order.length)
    this.positions = sortedByKey(
      order.map((_, position) => position),
      (position) => order[position],
    )
    this.columns = new Uint32Array(order.length * TOGETHER)
  }

  /** The bands of some bins, whose values are read together: they stand side by side in a sketch. */
  addBands(from: number): void {
    const count = this.order.length
    for (let at = 0; at < count; at++) {
      const document = this.order[this.positions[at]]
      for (let bin = 0; bin < TOGETHER; bin++)
        this.columns[bin * count + at] = this.sketches.valueOf(document, from + bin)
    }
    for (let bin = 0; bin < TOGETHER; bin++)
      this.addBand(from + bin, this.columns.subarray(bin * count, (bin + 1) * count))
  }

  private addBand(bin: number, keys: Uint32Array): void {
    const places = this.sorter.sort(keys)
    for (let from = 0, to = 0; from < places.length; from = to) {
      const value = keys[places[from]]
      for (to = from + 1; to < places.length && keys[places[to]] === value; to++);
      if (to - from === 2) this.addPair(this.positions[places[from]], this.positions[places[from + 1]])
      else if (to - from > 2) this.addBucket(this.bucketOf(places.subarray(from, to)), bin, 1)
    }
  }

  /** Most buckets hold two. */
  private addPair(a: number, b: number): void {
    if (a > b) this.add(a, b)
    else this.add(b, a)
  }

  private bucketOf(places: Int32Array): Int32Array {
    return places.map((place) => this.positions[place]).sort()
  }

  /** `bucket`: positions in ascending order whose sketches agree from the band's first bin on. */
  private addBucket(bucket: Int32Array, bin: number, rows: number): void {
    if (bucket.length <= FULL) this.addAll(bucket)
    else if (rows === LONGEST_BAND) this.addSample(bucket)
    else for (const part of this.divide(bucket, (bin + rows) % BINS)) this.addBucket(part, bin, rows + 1)
  }

  private divide(bucket: Int32Array, bin: number): Int32Array[] {
    const parts = new Map<number, number[]>()
    for (const position of bucket) {
      const value = this.sketches.valueOf(this.order[position], bin)
      const part = parts.get(value)
      if (part) part.push(position)
      else parts.set(value, [position])
    }
    return [...parts.values()].filter((part) => part.length > 1).map((part) => Int32Array.from(part))
  }

  private addAll(bucket: Int32Array): void {
    for (let later = 1; later < bucket.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) this.add(bucket[later], bucket[earlier])
    }
  }

  private addSample(bucket: Int32Array): void {
    for (let later = 1; later < bucket.length; later++) {
      const end = Math.min(SAMPLE, later)
      for (let earlier = 0; earlier < end; earlier++) this.add(bucket[later], bucket[earlier])
    }
  }

  private add(later: number, earlier: number): void {
    if (later < this.known) return
    if (this.hasSeen(later, earlier)) return
    const a = this.order[later]
    const b = this.order[earlier]
    if (this.sketches.agreeing(a, b) >= leastAgreeing(this.sizes[a], this.sizes[b])) this.pairs.add(later, earlier)
  }

  /** Whether the pair was asked for lately; each has one place in memory, which the last that was asked for takes. */
  private hasSeen(later: number, earlier: number): boolean {
    const place = mix(Math.imul(later, PRIME) + earlier) & (REMEMBERED - 1)
    const pair = later * 2 ** 26 + earlier
    if (this.seen[place] === pair) return true
    this.seen[place] = pair
    return false
  }
}

/** A third of the bins that agree, on average, when the larger text holds a third of the smaller; two at least. */
function leastAgreeing(a: number, b: number): number {
  const shared = Math.min(a, b) / 3
  return Math.max(2, Math.floor(((shared / (a + b - shared)) * BINS) / 3))
}

/** Sorts places by their keys, equal keys by place: two counting passes of 16 bits. */
class BucketSorter {
  private readonly ends = new Int32Array(65536)
  private readonly halfway: Int32Array
  private readonly sorted: Int32Array
  /** How many keys fall into each slot, up to two. */
  private readonly seen: Uint8Array

  constructor(count: number) {
    this.halfway = new Int32Array(count)
    this.sorted = new Int32Array(count)
    this.seen = new Uint8Array(2 ** Math.min(24, Math.ceil(Math.log2(count * 4 + 1024))))
  }

  /** Places whose keys are not alone, and some few that are. */
  sort(keys: Uint32Array): Int32Array {
    const count = this.collect(keys)
    this.pass(keys, this.sorted.subarray(0, count), this.halfway, 0)
    this.pass(keys, this.halfway.subarray(0, count), this.sorted, 16)
    return this.sorted.subarray(0, count)
  }

  /** Most keys are alone: they are left out before anything is sorted. */
  private collect(keys: Uint32Array): number {
    const { seen, sorted } = this
    const mask = seen.length - 1
    seen.fill(0)
    for (let at = 0; at < keys.length; at++) {
      const slot = keys[at] & mask
      if (seen[slot] < 2) seen[slot]++
    }
    let count = 0
    for (let at = 0; at < keys.length; at++) if (seen[keys[at] & mask] > 1) sorted[count++] = at
    return count
  }

  private pass(keys: Uint32Array, from: Int32Array, to: Int32Array, shift: number): void {
    const { ends } = this
    ends.fill(0)
    for (let at = 0; at < from.length; at++) ends[(keys[from[at]] >>> shift) & 0xffff]++
    for (let digit = 0, sum = 0; digit < 65536; digit++) {
      const count = ends[digit]
      ends[digit] = sum
      sum += count
    }
    for (let at = 0; at < from.length; at++) to[ends[(keys[from[at]] >>> shift) & 0xffff]++] = from[at]
  }
}
