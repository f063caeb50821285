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
  const { words, verbLength, suffix } = language
  const prefixes = prefixesOf(language)
  for (let at = 0; at < count; at++) {
    let bits = 0
    if (flags[at] & LETTER) {
      bits = words.of(tokens, at)
      if (end[at] - start[at] >= verbLength && !(bits & NOT_VERB)) {
        const likely = prefixes[text.charCodeAt(start[at]) & INITIAL]
        if (likely !== undefined) bits |= verbClass(text, start[at], end[at], likely, suffix)
      }
    }
    kind[at] = bits
  }
  kind[count] = 0
}

/** A verb's prefix, and what a word that begins with it is taken for. */
interface Prefix {
  piece: string
  bits: number
}

/** The bits of an ASCII letter in either case. */
const INITIAL = 31
const known = new WeakMap<QuoteLanguage, readonly (readonly Prefix[] | undefined)[]>()

/** The prefixes by `INITIAL` bits of their first letter. */
function prefixesOf(language: QuoteLanguage): readonly (readonly Prefix[] | undefined)[] {
  let byInitial = known.get(language)
  if (byInitial === undefined) {
    const all = [
      ...language.verbPrefixes.map((piece) => ({ piece, bits: VERB })),
      ...language.statePrefixes.map((piece) => ({ piece, bits: ADJECTIVE })),
    ]
    byInitial = Array.from({ length: INITIAL + 1 }, (_, initial) => {
      const list = all.filter(({ piece }) => (piece.charCodeAt(0) & INITIAL) === initial)
      return list.length > 0 ? list : undefined
    })
    known.set(language, byInitial)
  }
  return byInitial
}

/** VERB or ADJECTIVE for what looks like one by its prefix; otherwise 0. */
function verbClass(text: string, start: number, end: number, likely: readonly Prefix[], suffix: string): number {
  for (let k = 0; k < likely.length; k++)
    if (standsAt(text, start, likely[k].piece)) return standsAt(text, end - suffix.length, suffix) ? 0 : likely[k].bits
  return 0
}

/** The lower-case ASCII piece stands in the text, in either case. */
function standsAt(text: string, start: number, piece: string): boolean {
  for (let k = 0; k < piece.length; k++) if ((text.charCodeAt(start + k) | 32) !== piece.charCodeAt(k)) return false
  return true
}
