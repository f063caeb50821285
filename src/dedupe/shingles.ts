/**
 * Shingles: runs of consecutive words, hashed, by which two texts are compared.
 *
 * A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997: resemblance is the share of the
 * shingles of either that both have (Jaccard), containment the share of one's shingles that the other has.
 */
import { mix } from './hash.ts'
import type { Scratch } from './scratch.ts'

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

/** The distinct numbers in ascending order; sorts its argument. */
export function distinct(numbers: Uint32Array): Uint32Array {
  numbers.sort()
  let kept = 0
  for (let at = 0; at < numbers.length; at++) {
    if (at === 0 || numbers[at] !== numbers[at - 1]) numbers[kept++] = numbers[at]
  }
  return numbers.subarray(0, kept)
}

/** The set of a text's shingles as ascending hashes. */
export function shinglesOf(words: Int32Array, size: number): Uint32Array {
  return distinct(runsOf(words, size))
}

/** How many numbers two ascending lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i]
    const right = b[j]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}

/** How alike two shingle sets are; each measure is between 0 and 1. */
export interface Likeness {
  shared: number
  /** Share of the shingles of either that both have. */
  jaccard: number
  /** Share of the smaller set that the larger one has. */
  containment: number
}

export function compareShingles(a: Uint32Array, b: Uint32Array): Likeness {
  const shared = sharedCount(a, b)
  const smaller = Math.min(a.length, b.length)
  const either = a.length + b.length - shared
  return {
    shared,
    jaccard: either === 0 ? 0 : shared / either,
    containment: smaller === 0 ? 0 : shared / smaller,
  }
}
