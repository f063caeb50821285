/** What every finder of reports looks at: the article's tokens, their classes, sentences and quotation marks. */
import { type QuoteLanguage, VERB } from '../../lang/parts/quotes.ts'
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import { type MarkedSpan, pairMarks } from './marks.ts'

export interface Scene {
  text: string
  tokens: Tokens
  language: QuoteLanguage
  /** Class bits of each token, as named in the language part. */
  kind: Int32Array
  /** First token of each token's sentence, and the token after its last. */
  first: Int32Array
  last: Int32Array
  marked: MarkedSpan[]
}

export function readScene({ text, tokens, sentences, language }: Article): Scene {
  const kind = classify(tokens, language.quotes)
  const first = new Int32Array(tokens.count + 1)
  const last = new Int32Array(tokens.count + 1)
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    first.fill(sentences.first[sentence], sentences.first[sentence], sentences.last[sentence])
    last.fill(sentences.last[sentence], sentences.first[sentence], sentences.last[sentence])
  }
  first[tokens.count] = last[tokens.count] = tokens.count
  const marked = pairMarks(tokens, kind)
  return { text, tokens, language: language.quotes, kind, first, last, marked }
}

function classify(tokens: Tokens, language: QuoteLanguage): Int32Array {
  const kind = new Int32Array(tokens.count + 1)
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.flags[at] & LETTER)) continue
    kind[at] = language.words.of(tokens, at)
    if (!(tokens.flags[at] & CAPITAL) && looksLikeVerb(tokens, at, language)) kind[at] |= VERB
  }
  return kind
}

function looksLikeVerb(tokens: Tokens, at: number, language: QuoteLanguage): boolean {
  const start = tokens.start[at]
  if (tokens.end[at] - start < language.verbLength) return false
  for (const prefix of language.verbPrefixes) {
    if (tokens.text.startsWith(prefix, start)) return !language.notVerbs.has(tokens, at)
  }
  return false
}
