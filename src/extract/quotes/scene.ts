/** What every finder of reports looks at: the article's tokens, their classes, sentences and quotation marks. */
import { ADJECTIVE, NOT_VERB, type QuoteLanguage, VERB } from '../../lang/parts/quotes.ts'
import type { Sentences } from '../../text/sentences.ts'
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

/** Columns kept from article to article; a longer text gets its own. */
const ROOM = 1 << 15
const kept = { kind: new Int32Array(ROOM), first: new Int32Array(ROOM), last: new Int32Array(ROOM) }

function columns(length: number): typeof kept {
  if (length <= ROOM) return kept
  return { kind: new Int32Array(length), first: new Int32Array(length), last: new Int32Array(length) }
}

/** The scene of an article; it holds until the next one is read. */
export function readScene({ text, tokens, sentences, language }: Article): Scene {
  const { kind, first, last } = columns(tokens.count + 1)
  classify(tokens, language.quotes, kind)
  placeSentences(sentences, tokens.count, first, last)
  const marked = pairMarks(tokens, kind, first)
  return { text, tokens, language: language.quotes, kind, first, last, marked }
}

/** Tokens between sentences belong to the end of the text. */
function placeSentences(sentences: Sentences, count: number, first: Int32Array, last: Int32Array): void {
  let done = 0
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const end = sentences.last[sentence]
    for (let from = sentences.first[sentence]; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST)
      for (; done < from; done++) first[done] = last[done] = count
      for (; done < to; done++) {
        first[done] = from
        last[done] = to
      }
    }
  }
  for (; done <= count; done++) first[done] = last[done] = count
}

function classify(tokens: Tokens, language: QuoteLanguage, kind: Int32Array): void {
  const { text, count, flags, start, end } = tokens
  const { words, verbLength, verbInitials } = language
  for (let at = 0; at < count; at++) {
    let bits = 0
    if (flags[at] & LETTER) {
      bits = words.of(tokens, at)
      if (!(bits & NOT_VERB) && end[at] - start[at] >= verbLength && verbInitials.has(text.charCodeAt(start[at]))) {
        bits |= verbClass(tokens, at, language)
      }
    }
    kind[at] = bits
  }
  kind[count] = 0
}

/** VERB or ADJECTIVE for what looks like one by its prefix; otherwise 0. */
function verbClass(tokens: Tokens, at: number, language: QuoteLanguage): number {
  const { text } = tokens
  const verb = startsWith(text, tokens.start[at], language.verbPrefixes)
  if (!verb && !startsWith(text, tokens.start[at], language.statePrefixes)) return 0
  if (text.endsWith(language.suffix, tokens.end[at])) return 0
  return verb ? VERB : ADJECTIVE
}

function startsWith(text: string, start: number, prefixes: readonly string[]): boolean {
  for (let k = 0; k < prefixes.length; k++) if (text.startsWith(prefixes[k], start)) return true
  return false
}
