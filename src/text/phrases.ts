/**
 * Phrase tables: sequences of words, matched against tokens from a given place, the longest first.
 */
import { type Tokens, tokenize } from './tokens.ts'

interface Phrase<T> {
  /** Hashes of the phrase's tokens, marks included. */
  hashes: number[]
  value: T
}

export interface PhraseMatch<T> {
  value: T
  /** Index of the first token after the phrase. */
  next: number
}

const FILTER_BITS = 10
const FILTER = (1 << FILTER_BITS) - 1

/** Finds phrases such as "Menteri Luar Negeri" or "s/d" in a text's tokens, whatever their case and spacing. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<number, Phrase<T>[]>()
  /** 1 where the low bits of some phrase's first hash lead: nearly every token that begins no phrase ends here. */
  private readonly begins = new Uint8Array(1 << FILTER_BITS)

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.put(phrase, value)
    for (const list of this.byFirst.values()) list.sort((a, b) => b.hashes.length - a.hashes.length)
  }

  private put(phrase: string, value: T): void {
    const tokens = tokenize(phrase)
    const hashes = [...tokens.hash.subarray(0, tokens.count)]
    this.begins[hashes[0] & FILTER] = 1
    const list = this.byFirst.get(hashes[0])
    if (list) list.push({ hashes, value })
    else this.byFirst.set(hashes[0], [{ hashes, value }])
  }

  /** The longest phrase that starts at the token, or null. */
  match(tokens: Tokens, index: number): PhraseMatch<T> | null {
    if (this.begins[tokens.hash[index] & FILTER] === 0) return null
    const list = this.byFirst.get(tokens.hash[index])
    if (list === undefined) return null
    for (const phrase of list) {
      if (startsWith(tokens, index, phrase.hashes)) return { value: phrase.value, next: index + phrase.hashes.length }
    }
    return null
  }
}

function startsWith(tokens: Tokens, index: number, hashes: readonly number[]): boolean {
  if (index + hashes.length > tokens.count) return false
  for (let k = 1; k < hashes.length; k++) if (tokens.hash[index + k] !== hashes[k]) return false
  return true
}

/** A table of phrases that only says whether one stands there. */
export function phraseSet(phrases: Iterable<string>): PhraseTable<true> {
  return new PhraseTable(Array.from(phrases, (phrase) => [phrase, true] as const))
}
