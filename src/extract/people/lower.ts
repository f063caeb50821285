/** Words that an article writes small. */
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'

/** How often a word is looked for in the whole text before all its words are listed. */
const FEW_SCANS = 8

export class LowerWords {
  private readonly tokens: Tokens
  private words: Set<number> | null = null
  private asked = 0

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  /** The token's word stands in lower case somewhere in the article. */
  has(token: number): boolean {
    const { hash } = this.tokens
    if (this.words === null && this.asked++ < FEW_SCANS) return this.scanFor(hash[token])
    this.words ??= this.all()
    return this.words.has(hash[token])
  }

  private scanFor(word: number): boolean {
    const { count, hash } = this.tokens
    for (let at = 0; at < count; at++) if (hash[at] === word && this.isLower(at)) return true
    return false
  }

  private all(): Set<number> {
    const words = new Set<number>()
    for (let at = 0; at < this.tokens.count; at++) if (this.isLower(at)) words.add(this.tokens.hash[at])
    return words
  }

  private isLower(at: number): boolean {
    return (this.tokens.flags[at] & (LETTER | CAPITAL)) === LETTER
  }
}
