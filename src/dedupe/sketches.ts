/** The sketches of a corpus, in blocks: growing one array would hold what is in it twice while it is copied. */
import { BINS } from './minhash.ts'

const BLOCK_BITS = 12
const IN_BLOCK = (1 << BLOCK_BITS) - 1
const BIN_BITS = Math.log2(BINS)

export class Sketches {
  private blocks: Uint32Array[] = []
  private count = 0

  add(sketch: Uint32Array): void {
    if (this.count >>> BLOCK_BITS === this.blocks.length) this.blocks.push(new Uint32Array(BINS << BLOCK_BITS))
    this.blocks[this.count >>> BLOCK_BITS].set(sketch, (this.count & IN_BLOCK) << BIN_BITS)
    this.count++
  }

  valueOf(document: number, bin: number): number {
    return this.blocks[document >>> BLOCK_BITS][((document & IN_BLOCK) << BIN_BITS) + bin]
  }

  /** In how many bins the sketches of two documents agree. */
  agreeing(a: number, b: number): number {
    const left = this.blocks[a >>> BLOCK_BITS]
    const right = this.blocks[b >>> BLOCK_BITS]
    const shift = ((b & IN_BLOCK) - (a & IN_BLOCK)) << BIN_BITS
    const first = (a & IN_BLOCK) << BIN_BITS
    let equal = 0
    for (let at = first; at < first + BINS; at++) if (left[at] === right[at + shift]) equal++
    return equal
  }

  /** Frees the memory, when no more candidates are looked for. */
  clear(): void {
    this.blocks = []
  }
}
