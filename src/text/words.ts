/**
 * Word tables: what a word is, looked up by the hash that its token carries, without building a string.
 */
import { type Tokens, wordHash } from './tokens.ts'

/** Maps lower-case words to small positive numbers; 0 means that the word is not in the table. */
export class WordTable {
  private readonly mask: number
  private readonly hashes: Int32Array
  /** 0 in a free slot. */
  private readonly values: Int32Array
  private readonly lengths: Uint8Array
  private readonly slots: string[]

  constructor(entries: Iterable<readonly [string, number]>) {
    const list = [...entries]
    let size = 8
    while (size < list.length * 3) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.values = new Int32Array(size)
    this.lengths = new Uint8Array(size)
    this.slots = new Array<string>(size).fill('')
    for (const [word, value] of list) this.put(word.toLowerCase(), value)
  }

  private put(word: string, value: number): void {
    const hash = wordHash(word)
    let slot = hash & this.mask
    while (this.slots[slot] !== '' && this.slots[slot] !== word) slot = (slot + 1) & this.mask
    this.slots[slot] = word
    this.hashes[slot] = hash
    this.values[slot] = value
    this.lengths[slot] = word.length
  }

  // The length decides nearly every collision of two 32-bit hashes; spelling it out again would cost more than it saves.
  /** Value of a token's word. */
  of(tokens: Tokens, index: number): number {
    const hash = tokens.hash[index]
    let slot = hash & this.mask
    let value = this.values[slot]
    while (value !== 0) {
      if (this.hashes[slot] === hash && this.lengths[slot] === tokens.end[index] - tokens.start[index]) return value
      slot = (slot + 1) & this.mask
      value = this.values[slot]
    }
    return 0
  }

  has(tokens: Tokens, index: number): boolean {
    return this.of(tokens, index) !== 0
  }

  /** Value of a word given as a string, in any case. */
  get(word: string): number {
    const lower = word.toLowerCase()
    let slot = wordHash(lower) & this.mask
    while (this.slots[slot] !== '') {
      if (this.slots[slot] === lower) return this.values[slot]
      slot = (slot + 1) & this.mask
    }
    return 0
  }

  /** All words of the table, in no particular order. */
  words(): string[] {
    return this.slots.filter((word) => word !== '')
  }
}

/** A table in which every word has the value 1. */
export function wordSet(words: Iterable<string>): WordTable {
  return new WordTable(Array.from(words, (word) => [word, 1] as const))
}
