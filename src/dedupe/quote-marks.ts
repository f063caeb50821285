/** What is kept in memory of all quotes of a corpus, in their order, to find those that report the same words. */
import { markQuote, type Utterance } from './said.ts'

/** Quotes are numbered below this. */
export const QUOTES = 2 ** 26

export class QuoteMarks {
  private keys = new Float64Array(64)
  private keyCount = 0
  private words = new Float64Array(64)
  private lengths = new Float64Array(64)
  private quotes = 0

  /** Adds a document's quotes. */
  add(quotes: readonly Utterance[]): void {
    for (const { text } of quotes) {
      const { same, length, marks } = markQuote(text)
      if (this.quotes === this.words.length) this.grow()
      this.words[this.quotes] = same
      this.lengths[this.quotes] = length
      if (this.keyCount + marks.length > this.keys.length) this.keys = larger(this.keys)
      for (let at = 0; at < marks.length; at++) this.keys[this.keyCount++] = (marks[at] >>> 5) * QUOTES + this.quotes
      this.quotes++
    }
  }

  private grow(): void {
    this.words = larger(this.words)
    this.lengths = larger(this.lengths)
  }

  /** Of two quotes the one with more words; of equally long ones always the same. */
  fuller(a: number, b: number): number {
    return (this.lengths[b] - this.lengths[a] || this.words[b] - this.words[a]) > 0 ? b : a
  }

  /** A name for a quote's words, wherever they stand. */
  idOf(quote: number): string {
    return this.words[quote].toString(16).padStart(16, '0')
  }

  /** Of each quote the first that has the same words in the same order; itself where it is too short to tell. */
  firstEqual(): Int32Array {
    const first = Int32Array.from({ length: this.quotes }, (_, quote) => quote)
    const { words } = this
    const byWords = first.filter((quote) => words[quote] !== 0)
    byWords.sort((a, b) => words[a] - words[b] || a - b)
    for (let at = 1; at < byWords.length; at++) {
      if (words[byWords[at]] === words[byWords[at - 1]]) first[byWords[at]] = first[byWords[at - 1]]
    }
    return first
  }

  /** Each mark with its quote, as 27 bits of the mark and then 26 of the quote, in ascending order. */
  sorted(): Float64Array {
    return this.keys.subarray(0, this.keyCount).sort()
  }
}

function larger(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(numbers.length * 1.5)
  more.set(numbers)
  return more
}
