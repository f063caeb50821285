/** A growing set of pairs of small numbers, kept in typed arrays: a Map holds no more than 16.7 million entries. */

const ROOM = 1 << 12

/** Pairs (later, earlier), each once, in ascending order after `sorted`. Numbers are below 2^26. */
export class PairSet {
  private keys = new Float64Array(ROOM)
  private count = 0
  private unique = 0

  add(later: number, earlier: number): void {
    if (this.count === this.keys.length) this.makeRoom()
    this.keys[this.count++] = later * 2 ** 26 + earlier
  }

  /** Repeats are dropped before more room is taken. */
  private makeRoom(): void {
    if (this.count > this.unique * 2) this.settle()
    if (this.count * 4 < this.keys.length * 3) return
    const bigger = new Float64Array(this.keys.length * 2)
    bigger.set(this.keys)
    this.keys = bigger
  }

  private settle(): void {
    const keys = this.keys.subarray(0, this.count).sort()
    let kept = 0
    for (let at = 0; at < keys.length; at++) if (at === 0 || keys[at] !== keys[at - 1]) keys[kept++] = keys[at]
    this.count = kept
    this.unique = kept
  }

  /** Calls back with every pair once, in ascending order of the later number, then of the earlier. */
  forEach(see: (later: number, earlier: number) => void): void {
    this.settle()
    for (let at = 0; at < this.count; at++) {
      const later = Math.floor(this.keys[at] / 2 ** 26)
      see(later, this.keys[at] - later * 2 ** 26)
    }
  }

  get size(): number {
    this.settle()
    return this.count
  }
}
