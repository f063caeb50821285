/** Examples: each sentence of news and of spam as columns of words and as traits, read in an article as cleaning reads it. */
import { Context } from '../../dist/clean/spam/context.js'
import { Evidence } from '../../dist/clean/spam/evidence.js'
import { segmentsOf } from '../../dist/clean/spam/segments.js'
import { writing } from '../../dist/lang/id/writing.js'
import { tokenize } from '../../dist/text/tokens.js'

const NO_CONTEXT = [0, 0, 0, 0]
/** Share of the articles that are read as if nothing stood around a sentence, and of spam that stands alone. */
const ALONE = 0.1
const SPAM_ALONE = 0.12
/** Three words of small talk are spam only beside other spam: nothing is learnt from them. */
const TELLING = ['links', 'mixed', 'disguised', 'spaced', 'pictures', 'phones', 'lookAlikes', 'uppers']

export class Reader {
  constructor(bareWeights, columnsByHash, random) {
    Object.assign(this, { weights: bareWeights, byHash: columnsByHash, random, evidence: new Evidence(bareWeights) })
  }

  /** The sentences of texts without spam. */
  *news(texts) {
    for (const text of texts) {
      const { segments, context } = this.open(text)
      for (let i = 0; i < segments.count; i++) context.add(segments.first[i], segments.last[i])
      const alone = this.random() < ALONE
      for (let i = 0; i < segments.count; i++) {
        context.read(segments.first[i], segments.last[i], 1)
        yield this.example(segments, i, alone ? NO_CONTEXT : context.traits, 0)
      }
    }
  }

  /** The sentences of pieces of spam, each behind one of the articles. */
  *spam(pieces, articles) {
    for (const piece of pieces) {
      const around = this.random() < SPAM_ALONE ? '' : articles[Math.floor(this.random() * articles.length)]
      const { tokens, segments, context } = this.open(`${around}\n${piece.text}`)
      for (let i = 0; i < segments.count; i++) {
        if (tokens.start[segments.first[i]] < around.length) {
          context.add(segments.first[i], segments.last[i])
          continue
        }
        context.read(segments.first[i], segments.last[i])
        const example = this.example(segments, i, context.traits, 1)
        if (example.telling) yield example
      }
    }
  }

  open(text) {
    this.tokens = tokenize(text)
    this.evidence.open(this.tokens)
    const segments = segmentsOf(this.tokens, writing.abbreviations)
    return { tokens: this.tokens, segments, context: new Context(this.tokens, this.weights) }
  }

  example(segments, index, context, label) {
    const { evidence, tokens } = this
    const [first, last] = [segments.first[index], segments.last[index]]
    evidence.read(first, last)
    const words = Array.from(evidence.hashes.subarray(0, evidence.count), (hash) => this.byHash.get(hash))
    return {
      words: Int32Array.from(words.filter((column) => column !== undefined)),
      norm: evidence.norm,
      traits: Float64Array.from([...evidence.traits, ...context]),
      label,
      telling: evidence.words > 4 || TELLING.some((trait) => evidence.trait(trait) > 0),
      text: tokens.text.slice(tokens.start[first], tokens.end[last - 1]),
    }
  }
}
