/** What every finder of reports looks at: the article's tokens, their classes, sentences and quotation marks. */
import { ADJECTIVE, type QuoteLanguage, VERB } from '../../lang/parts/quotes.ts'
import { LETTER, type Tokens } from '../../text/tokens.ts'
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

/** Longest sentence, in tokens: what runs on without a stop is read in pieces, so that no rule looks further. */
const LONGEST = 300

export function readScene({ text, tokens, sentences, language }: Article): Scene {
  const kind = classify(tokens, language.quotes)
  const first = new Int32Array(tokens.count + 1).fill(tokens.count)
  const last = new Int32Array(tokens.count + 1).fill(tokens.count)
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const end = sentences.last[sentence]
    for (let from = sentences.first[sentence]; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST)
      for (let at = from; at < to; at++) {
        first[at] = from
        last[at] = to
      }
    }
  }
  const marked = pairMarks(tokens, kind, first)
  return { text, tokens, language: language.quotes, kind, first, last, marked }
}

function classify(tokens: Tokens, language: QuoteLanguage): Int32Array {
  const kind = new Int32Array(tokens.count + 1)
  const initials = [...language.verbPrefixes, ...language.statePrefixes].map((prefix) => prefix.charCodeAt(0))
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.flags[at] & LETTER)) continue
    kind[at] = language.words.of(tokens, at)
    if (initials.includes(tokens.text.charCodeAt(tokens.start[at]))) kind[at] |= verbClass(tokens, at, language)
  }
  return kind
}

/** VERB or ADJECTIVE for what looks like one by its prefix; otherwise 0. */
function verbClass(tokens: Tokens, at: number, language: QuoteLanguage): number {
  const start = tokens.start[at]
  if (tokens.end[at] - start < language.verbLength) return 0
  const verb = startsWith(tokens.text, start, language.verbPrefixes)
  if (!verb && !startsWith(tokens.text, start, language.statePrefixes)) return 0
  if (tokens.text.endsWith(language.suffix, tokens.end[at]) || language.notVerbs.has(tokens, at)) return 0
  return verb ? VERB : ADJECTIVE
}

function startsWith(text: string, start: number, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (text.startsWith(prefix, start)) return true
  return false
}
