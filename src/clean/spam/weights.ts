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

const KNOWN = 1
const FUNCTION_WORD = 2
const COMMON_WORD = 4
const KIND_BITS = 3

/** What the table says of a hash, packed into one number, so that a look-up touches one place: 0 for unknown. */
export type Entry = number

/** The weight of an entry, in units of `Weights.scale`. */
export function weightOf(entry: Entry): number {
  return entry >> KIND_BITS
}

export function isFunctionWord(entry: Entry): boolean {
  return (entry & FUNCTION_WORD) !== 0
}

export function isCommonWord(entry: Entry): boolean {
  return (entry & COMMON_WORD) !== 0
}

export class Weights {
  /** Log-odds per unit of weight. */
  readonly scale: number
  readonly traits: Readonly<Record<string, number>>
  private readonly mask: number
  /** Hash and entry in turn. */
  private readonly table: Int32Array

  constructor(data: WeightData, functionWords: Iterable<string>) {
    const { words, pairs, beginnings } = data
    const letters = [words, pairs, beginnings].flat().reduce((sum, [, list]) => sum + list.length, 0)
    let size = 1024
    while (size < letters / 4) size *= 2
    this.mask = size - 1
    this.table = new Int32Array(size * 2)
    this.scale = data.scale
    this.traits = data.traits
    this.putAll(words, wordHash)
    this.putAll(pairs, hashOfPair)
    this.putAll(beginnings, (start) => beginningHash(wordHash(start)))
    for (const [digits, weight] of Object.entries(data.numbers)) {
      this.put(numberHash(Number(digits)), KNOWN | (weight << KIND_BITS))
    }
    for (const word of functionWords) this.put(wordHash(word), KNOWN | FUNCTION_WORD | COMMON_WORD)
    for (const word of data.common.split(' ')) this.put(wordHash(word), KNOWN | COMMON_WORD)
  }

  find(hash: number): Entry {
    return this.table[this.place(hash) + 1]
  }

  private putAll(lists: WeightLists, hashOf: (entry: string) => number): void {
    for (const [weight, entries] of lists) {
      for (const entry of entries.split(' ')) this.put(hashOf(entry), KNOWN | (weight << KIND_BITS))
    }
  }

  private put(hash: number, entry: Entry): void {
    const place = this.place(hash)
    this.table[place] = hash
    this.table[place + 1] |= entry
  }

  private place(hash: number): number {
    const { table, mask } = this
    let slot = (hash ^ (hash >>> 15)) & mask
    while (table[slot * 2] !== hash && table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
    return slot * 2
  }
}

function hashOfPair(pair: string): number {
  const [before, after] = pair.split('_')
  return pairHash(wordHash(before), wordHash(after))
}
