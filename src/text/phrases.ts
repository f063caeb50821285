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

/** Finds phrases such as "Menteri Luar Negeri" or "s/d" in a text's tokens, whatever their case and spacing. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<number, Phrase<T>[]>()

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.put(phrase, value)
    for (const list of this.byFirst.values()) list.sort((a, b) => b.hashes.length - a.hashes.length)
  }

  private put(phrase: string, value: T): void {
    const tokens = tokenize(phrase)
    const hashes = [...tokens.hash.subarray(0, tokens.count)]
    const list = this.byFirst.get(hashes[0])
    if (list) list.push({ hashes, value })
    else this.byFirst.set(hashes[0], [{ hashes, value }])
  }

  /** The longest phrase that starts at the token, or null. */
  match(tokens: Tokens, index: number): PhraseMatch<T> | null {
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
