/**
 * Shingles: runs of consecutive words, hashed, by which two texts are compared.
 *
 * A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997: resemblance is the share of the
 * shingles of either that both have (Jaccard), containment the share of one's shingles that the other has.
 */
import { mix } from './hash.ts'
import type { Scratch } from './scratch.ts'

/** Words of a shingle by which two texts are compared: short, so that a changed word costs few of them. */
export const COMPARED = 3

const SEED = 0x9e3779b9 | 0
const PRIME = 0x85ebca6b

/**
 * Hash of each run of `size` words, in order; a shorter text is one run. `words` are well mixed
 * hashes of the words. In the scratch, if one is given.
 */
export function runsOf(words: Int32Array, size: number, scratch?: Scratch<Uint32Array>): Uint32Array {
  if (words.length === 0) return new Uint32Array(0)
  const count = Math.max(1, words.length - size + 1)
  const runs = scratch ? scratch.take(count).subarray(0, count) : new Uint32Array(count)
  const last = Math.min(size, words.length)
  for (let at = 0; at < count; at++) {
    let hash = SEED
    for (let word = at; word < at + last; word++) hash = (Math.imul(hash, PRIME) + words[word]) | 0
    runs[at] = mix(hash)
  }
  return runs
}

/** How alike two shingle sets are; each measure is between 0 and 1. */
export interface Likeness {
  shared: number
  /** Share of the shingles of either that both have. */
  jaccard: number
  /** Share of the smaller set that the larger one has. */
  containment: number
  /** How many times as large the larger set is. */
  ratio: number
}

/** `a` and `b` in any order, repeats allowed; `latestShares` then knows what both have. */
export function compareShingles(a: Uint32Array, b: Uint32Array): Likeness {
  table.clear(a.length + b.length)
  let ofA = 0
  let ofB = 0
  let shared = 0
  for (let at = 0; at < a.length; at++) if (table.mark(a[at], IN_A) === 0) ofA++
  for (let at = 0; at < b.length; at++) {
    const before = table.mark(b[at], IN_B)
    if ((before & IN_B) === 0) ofB++
    if (before === IN_A) shared++
  }
  const smaller = Math.min(ofA, ofB)
  const either = ofA + ofB - shared
  return {
    shared,
    jaccard: either === 0 ? 0 : shared / either,
    containment: smaller === 0 ? 0 : shared / smaller,
    ratio: smaller === 0 ? 1 : Math.max(ofA, ofB) / smaller,
  }
}

/** Whether both sets that were compared last have a shingle, which is of either. */
export function latestShares(shingle: number): boolean {
  return table.marksOf(shingle) === (IN_A | IN_B)
}

const IN_A = 1
const IN_B = 2

/** A hash table of numbers with some bits each, which is used again. */
class MarkTable {
  private mask = 0
  private numbers = new Uint32Array(2048)
  private marks = new Uint8Array(2048)

  /** Forgets what it held, and has room for so many. */
  clear(most: number): void {
    const room = 2 ** Math.ceil(Math.log2(most * 2 + 2))
    if (room > this.marks.length) {
      this.numbers = new Uint32Array(room)
      this.marks = new Uint8Array(room)
    }
    this.marks.fill(0, 0, room)
    this.mask = room - 1
  }

  private slotOf(number: number): number {
    let slot = number & this.mask
    while (this.marks[slot] !== 0 && this.numbers[slot] !== number) slot = (slot + 1) & this.mask
    return slot
  }

  marksOf(number: number): number {
    return this.marks[this.slotOf(number)]
  }

  /** Adds a bit to a number's; gives those that it had before. */
  mark(number: number, bit: number): number {
    const slot = this.slotOf(number)
    const before = this.marks[slot]
    this.numbers[slot] = number
    this.marks[slot] = before | bit
    return before
  }
}

const table = new MarkTable()
