/** Mixing 32-bit hashes. Every function takes and gives 32-bit integers. */

/** Spreads the bits of a hash (the finaliser of MurmurHash3, Austin Appleby, public domain). */
export function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The hash of a sequence whose hash so far is known and whose next element is given; order counts. */
export function chain(sequence: number, next: number): number {
  return Math.imul(sequence ^ mix(next), 0x01000193) ^ (sequence >>> 15)
}
