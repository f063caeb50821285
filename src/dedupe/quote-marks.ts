/** The marks by which quotes that share words are found, of all quotes of a corpus in their order. */
import { quoteMarks, type Utterance } from './said.ts'

/** Quotes are numbered below this. */
export const QUOTES = 2 ** 26

export class QuoteMarks {
  private keys = new Float64Array(64)
  private count = 0
  private quotes = 0

  /** Adds a document's quotes. */
  add(quotes: readonly Utterance[]): void {
    for (const { text } of quotes) {
      const marks = quoteMarks(text)
      if (this.count + marks.length > this.keys.length) this.grow()
      for (let at = 0; at < marks.length; at++) this.keys[this.count++] = (marks[at] >>> 5) * QUOTES + this.quotes
      this.quotes++
    }
  }

  private grow(): void {
    const larger = new Float64Array(this.keys.length * 1.5)
    larger.set(this.keys)
    this.keys = larger
  }

  /** Each mark with its quote, as 27 bits of the mark and then 26 of the quote, in ascending order. */
  sorted(): Float64Array {
    return this.keys.subarray(0, this.count).sort()
  }
}
