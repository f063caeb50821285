/** The capitalised words of a text, by hash. */
import { CAPITAL, type Tokens } from '../../../text/tokens.ts'

const BITS = 12
const LOW = (1 << BITS) - 1
/** Kept from text to text: 1 where the low bits of some capitalised word's hash lead. */
const filter = new Uint8Array(1 << BITS)

export class Capitals {
  private readonly tokens: Tokens
  private filtered = false

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  /** Done when the first word is asked for: most texts have nothing glued. */
  private fillFilter(): void {
    const { count, flags, hash } = this.tokens
    filter.fill(0)
    for (let at = 0; at < count; at++) if (flags[at] & CAPITAL) filter[hash[at] & LOW] = 1
    this.filtered = true
  }

  /** How many capitalised words of the text are that one; no more than two are counted. */
  count(word: number): number {
    if (!this.filtered) this.fillFilter()
    if (filter[word & LOW] === 0) return 0
    const { count, flags, hash } = this.tokens
    let found = 0
    for (let at = 0; at < count && found < 2; at++) if (hash[at] === word && flags[at] & CAPITAL) found++
    return found
  }

  has(word: number): boolean {
    return this.count(word) > 0
  }
}
