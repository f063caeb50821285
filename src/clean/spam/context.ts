/**
 * Context: whether a segment shares words with the rest of its article. What is injected does not know the story; news
 * about gambling, loans or pills does.
 */
import { LETTER, type Tokens } from '../../text/tokens.ts'
import { isCommonWord, type Weights } from './weights.ts'

/** Traits that compare a segment with the news around it. */
export const contextTraitNames = ['context', 'shared', 'sharedUnknown', 'estranged'] as const

/** Fewer words than this around a segment say nothing about it. */
const LEAST_CONTEXT = 40
const SHORTEST = 4

export class Context {
  readonly traits = new Float64Array(contextTraitNames.length)
  private readonly tokens: Tokens
  private readonly weights: Weights
  private readonly mask: number
  private readonly hashes: Int32Array
  private readonly times: Uint8Array
  private size = 0

  constructor(tokens: Tokens, weights: Weights) {
    this.tokens = tokens
    this.weights = weights
    let slots = 256
    while (slots < tokens.count * 2) slots *= 2
    this.mask = slots - 1
    this.hashes = new Int32Array(slots)
    this.times = new Uint8Array(slots)
  }

  /** Adds the words of a segment that is news. */
  add(first: number, last: number): void {
    for (let at = first; at < last; at++) {
      if (!this.isContent(at)) continue
      const slot = this.slot(this.tokens.hash[at])
      this.hashes[slot] = this.tokens.hash[at]
      if (this.times[slot] < 255) this.times[slot]++
      this.size++
    }
  }

  /** Compares a segment with the news that was added; `own` is how often the segment itself is part of it (0 or 1). */
  read(first: number, last: number, own = 0): void {
    this.traits.fill(0)
    let content = 0
    let shared = 0
    let sharedUnknown = 0
    for (let at = first; at < last; at++) {
      if (!this.isContent(at)) continue
      content++
      const hash = this.tokens.hash[at]
      if (this.times[this.slot(hash)] <= own) continue
      shared++
      if (this.weights.find(hash) === 0) sharedUnknown++
    }
    if (this.size - own * content < LEAST_CONTEXT || content === 0) return
    this.traits[0] = 1
    this.traits[1] = shared / content
    this.traits[2] = Math.min(sharedUnknown, 3)
    this.traits[3] = shared === 0 && content > 3 ? 1 : 0
  }

  private isContent(at: number): boolean {
    const { flags, start, end, hash } = this.tokens
    if (!(flags[at] & LETTER) || end[at] - start[at] < SHORTEST) return false
    return !isCommonWord(this.weights.find(hash[at]))
  }

  private slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask
    while (this.times[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask
    return slot
  }
}
