/** The article with what every word of it does where people are spoken of, looked up once. */
import { HONORIFIC, type PeopleLanguage, ROLE, TITLE_START } from '../../lang/parts/people.ts'
import type { PhraseMatch } from '../../text/phrases.ts'
import type { Sentences } from '../../text/sentences.ts'
import { CAPITAL, DIGIT, LETTER, type Tokens } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'
import type { Article } from '../article.ts'
import { Halves } from './glue/halves.ts'
import { seamsOf } from './glue/seams.ts'
import { cutAt } from './glue/unglue.ts'

export interface Reading {
  article: Article
  /** The article's tokens, with glued words apart. */
  tokens: Tokens
  sentences: Sentences
  people: PeopleLanguage
  abbreviations: WordTable
  /** The bits and odds of each token's word. */
  kinds: Int32Array
}

export const COMMA = 44
export const STOP = 46
export const HYPHEN = 45
export const OPEN = 40
export const CLOSE = 41
export const AT = 64
export const APOSTROPHES: ReadonlySet<number> = new Set([39, 0x2019, 96])

/** Kept from article to article; a longer text gets its own. */
const kept = new Int32Array(1 << 15)

function column(length: number): Int32Array {
  return length <= kept.length ? kept.subarray(0, length) : new Int32Array(length)
}

/** The reading of an article; it holds until the next one is read. */
export function readPeople(article: Article): Reading {
  const { tokens, sentences, language } = article
  const { people, writing } = language
  const words = { tokens, sentences, kinds: kindsOf(tokens, people) }
  const seams = seamsOf(tokens, words.kinds, new Halves(tokens, language))
  const apart = seams.length === 0 ? words : cutAt(words, seams, people.words)
  return {
    article,
    tokens: apart.tokens,
    sentences: apart.sentences,
    people,
    abbreviations: writing.abbreviations,
    kinds: apart.kinds,
  }
}

function kindsOf(tokens: Tokens, { words }: PeopleLanguage): Int32Array {
  const { count, flags } = tokens
  const kinds = column(count)
  for (let at = 0; at < count; at++) kinds[at] = flags[at] & LETTER ? words.of(tokens, at) : 0
  return kinds
}

/** The title or form of address that starts at the token, or null. */
export function addressAt({ tokens, people, kinds }: Reading, at: number): PhraseMatch<number> | null {
  return kinds[at] & TITLE_START ? people.titles.match(tokens, at) : null
}

/** The title that starts at the token and opens a role, or null. */
export function titleAt(reading: Reading, at: number): PhraseMatch<number> | null {
  const match = addressAt(reading, at)
  return match !== null && match.value & ROLE ? match : null
}

/** The form of address or rank that starts at the token, or null. */
export function honorificAt(reading: Reading, at: number): PhraseMatch<number> | null {
  const match = addressAt(reading, at)
  return match !== null && match.value & HONORIFIC ? match : null
}

export function isCapital({ flags, count }: Tokens, at: number): boolean {
  return at < count && (flags[at] & (CAPITAL | LETTER | DIGIT)) === (CAPITAL | LETTER)
}

/** The token is the mark with that code. */
export function isMark({ hash, flags, count }: Tokens, at: number, mark: number): boolean {
  return at >= 0 && at < count && hash[at] === mark && !(flags[at] & LETTER)
}

/** How many UTF-16 units a token is long. */
export function lengthOf({ start, end }: Tokens, at: number): number {
  return end[at] - start[at]
}
