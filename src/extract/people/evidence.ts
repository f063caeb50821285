/** What an article says about its capitalised words, gathered before any run is cut. */
import { PLACING, SPEECH } from '../../lang/parts/people.ts'
import type { Sighting } from './person.ts'
import { CLOSE, isMark, OPEN, type Reading } from './reading.ts'

/** It stands alone somewhere. */
const ALONE = 1
/** It stands alone at a verb of speech. */
const SPOKE = 2
/** It stands after a preposition of place. */
const PLACED = 4
/** It stands alone in brackets. */
const BRACKETED = 8
/** With the word after it, it opens a run. */
const OPENS = 16
/** With the word after it, it opens more than one run. */
const REPEATED = 32

/** Kept from article to article; what a long text gathers gets its own. */
const ROOM = 1 << 12
const keptKeys = new Int32Array(ROOM)
const keptBits = new Uint8Array(ROOM)

/** Bits by hash, in one open-addressed table; it holds until the next article's is made. */
export class Evidence {
  private readonly keys: Int32Array
  private readonly bits: Uint8Array
  private readonly mask: number
  private readonly hash: Int32Array

  constructor(reading: Reading, runs: readonly Sighting[]) {
    let size = 64
    while (size < runs.length * 4) size *= 2
    this.keys = size <= ROOM ? keptKeys : new Int32Array(size)
    this.bits = size <= ROOM ? keptBits.fill(0, 0, size) : new Uint8Array(size)
    this.mask = size - 1
    this.hash = reading.tokens.hash
    for (const run of runs) this.note(reading, run)
  }

  private note({ tokens, kinds }: Reading, { from, to, headline }: Sighting): void {
    if (to - from > 1) this.add(this.pair(from), this.of(this.pair(from)) & OPENS ? REPEATED : OPENS)
    if (headline) return
    const before = from > 0 ? kinds[from - 1] : 0
    if (before & PLACING) this.add(this.hash[from], PLACED)
    if (to - from > 1) return
    const after = to < tokens.count ? kinds[to] : 0
    this.add(this.hash[from], (before | after) & SPEECH ? ALONE | SPOKE : ALONE)
    if (isMark(tokens, from - 1, OPEN) && isMark(tokens, to, CLOSE)) this.add(this.hash[from], BRACKETED)
  }

  private slot(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask
    while (this.bits[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask
    return slot
  }

  private add(key: number, bits: number): void {
    const slot = this.slot(key)
    this.keys[slot] = key
    this.bits[slot] |= bits
  }

  private of(key: number): number {
    return this.bits[this.slot(key)]
  }

  private pair(at: number): number {
    return Math.imul(this.hash[at], 31) ^ this.hash[at + 1]
  }

  /** The word with that hash stands alone somewhere. */
  isAlone(hash: number): boolean {
    return (this.of(hash) & ALONE) !== 0
  }

  /** It stands alone elsewhere, at a verb of speech. */
  isAnchor(at: number): boolean {
    return (this.of(this.hash[at]) & SPOKE) !== 0
  }

  /** It stands alone elsewhere, and nowhere at a verb of speech. */
  isQuiet(at: number): boolean {
    return (this.of(this.hash[at]) & (ALONE | SPOKE)) === ALONE
  }

  /** It stands after a preposition of place. */
  isPlaced(at: number): boolean {
    return (this.of(this.hash[at]) & PLACED) !== 0
  }

  /** It stands in brackets elsewhere, as a short form of what stands before them. */
  isShort(at: number): boolean {
    return (this.of(this.hash[at]) & BRACKETED) !== 0
  }

  /** With the word after it, it opens another run too. */
  isRepeated(at: number): boolean {
    return (this.of(this.pair(at)) & REPEATED) !== 0
  }
}
