/**
 * Weights: how much each word, pair of words and word beginning speaks for spam, in one flat table keyed by hash.
 */
import { wordHash } from '../../text/tokens.ts'

/** By weight, the words that have it, space-separated. */
export type WeightLists = readonly (readonly [number, string])[]

/** The learnt weights as they are kept. */
export interface WeightData {
  /** Log-odds per unit of weight. */
  scale: number
  /** Words of the language and of its spam; a word that is not here is unknown. */
  words: WeightLists
  /** Adjacent words, joined by "_". */
  pairs: WeightLists
  /** First letters of words that are not in `words`. */
  beginnings: WeightLists
  /** Words so frequent that two texts that share them share nothing, space-separated. */
  common: string
  /** By number of digits, the weight of a number. */
  numbers: Record<string, number>
  /** By name of the trait, log-odds per unit of it. */
  traits: Record<string, number>
}

const PRIME = 0x01000193

export function pairHash(before: number, hash: number): number {
  return Math.imul(before ^ 0x5bd1e995, PRIME) ^ hash
}

export function numberHash(digits: number): number {
  return Math.imul(digits + 77, PRIME)
}

export function beginningHash(hash: number): number {
  return Math.imul(hash ^ 0x27d4eb2f, PRIME)
}

const FUNCTION_WORD = 1
const COMMON_WORD = 2
const USED = 4

export class Weights {
  readonly traits: Readonly<Record<string, number>>
  private readonly mask: number
  private readonly hashes: Int32Array
  private readonly values: Float32Array
  private readonly kinds: Uint8Array

  constructor(data: WeightData, functionWords: Iterable<string>) {
    const { words, pairs, beginnings } = data
    const letters = [words, pairs, beginnings].flat().reduce((sum, [, list]) => sum + list.length, 0)
    let size = 1024
    while (size < letters / 2) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.values = new Float32Array(size)
    this.kinds = new Uint8Array(size)
    this.traits = data.traits
    this.putAll(words, data.scale, wordHash)
    this.putAll(pairs, data.scale, hashOfPair)
    this.putAll(beginnings, data.scale, (start) => beginningHash(wordHash(start)))
    for (const [digits, weight] of Object.entries(data.numbers)) {
      this.put(numberHash(Number(digits)), weight * data.scale)
    }
    for (const word of functionWords) this.mark(wordHash(word), FUNCTION_WORD | COMMON_WORD)
    for (const word of data.common.split(' ')) this.mark(wordHash(word), COMMON_WORD)
  }

  /** Where the table keeps the hash, or -1. */
  find(hash: number): number {
    const slot = this.slot(hash)
    return this.kinds[slot] === 0 ? -1 : slot
  }

  /** Log-odds of what stands at a place that `find` gave. */
  valueAt(slot: number): number {
    return this.values[slot]
  }

  isFunctionAt(slot: number): boolean {
    return (this.kinds[slot] & FUNCTION_WORD) !== 0
  }

  isCommonAt(slot: number): boolean {
    return (this.kinds[slot] & COMMON_WORD) !== 0
  }

  private mark(hash: number, kind: number): void {
    const slot = this.slot(hash)
    this.hashes[slot] = hash
    this.kinds[slot] |= kind | USED
  }

  private putAll(lists: WeightLists, scale: number, hashOf: (entry: string) => number): void {
    for (const [weight, entries] of lists) {
      for (const entry of entries.split(' ')) this.put(hashOf(entry), weight * scale)
    }
  }

  private put(hash: number, value: number): void {
    const slot = this.slot(hash)
    this.hashes[slot] = hash
    this.values[slot] = value
    this.kinds[slot] |= USED
  }

  private slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask
    while (this.kinds[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask
    return slot
  }
}

function hashOfPair(pair: string): number {
  const [before, after] = pair.split('_')
  return pairHash(wordHash(before), wordHash(after))
}
