/**
 * One-permutation MinHash with optimal densification: a sketch of fixed length whose bins agree in as large a share
 * as two shingle sets are alike (Jaccard).
 *
 * P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", NIPS 2012: one hash of each shingle chooses a bin, and
 * each bin keeps its smallest. A. Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", ICML
 * 2017: an empty bin borrows from a bin that a hash of its own number and of the attempt chooses.
 */
import { mix } from './hash.ts'

/** Bins of a sketch; a power of two. */
export const BINS = 64

// Hashes of 31 bits: larger numbers would not be small integers to the engine.
const SHIFT = 31 - Math.log2(BINS)
const EMPTY = 0x7fffffff

/** Writes the sketch of some shingles (32-bit hashes, in any order, repeats allowed). */
export function sketchInto(sketch: Uint32Array, shingles: Uint32Array): void {
  sketch.fill(EMPTY)
  for (let next = 0; next < shingles.length; next++) {
    const hash = Math.min(mix(shingles[next]) >>> 1, EMPTY - 1)
    const bin = hash >>> SHIFT
    if (hash < sketch[bin]) sketch[bin] = hash
  }
  if (shingles.length > 0) densify(sketch)
}

const filled = new Uint8Array(BINS)

function densify(sketch: Uint32Array): void {
  for (let bin = 0; bin < BINS; bin++) filled[bin] = sketch[bin] === EMPTY ? 0 : 1
  for (let bin = 0; bin < BINS; bin++) if (!filled[bin]) sketch[bin] = sketch[lender(filled, bin)]
}

/** The filled bin from which an empty one borrows: the first that its own sequence of hashes meets. */
function lender(filled: Uint8Array, bin: number): number {
  for (let attempt = 1; ; attempt++) {
    const chosen = mix(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> (SHIFT + 1)
    if (filled[chosen]) return chosen
  }
}
