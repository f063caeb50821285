/** What a document says that people said, as far as comparing needs it. */
import type { Document } from '../document.ts'
import { tokenize } from '../text/tokens.ts'
import { chain } from './hash.ts'
import { wordsOf } from './profile-words.ts'
import { int32Scratch, uint32Scratch } from './scratch.ts'
import { runsOf } from './shingles.ts'

export interface Said {
  /** Texts of the quotes, in the document's order. */
  quotes: Utterance[]
  /** Names of the speakers, in the document's order. */
  speakers: string[]
}

export interface Utterance {
  text: string
  speaker: string | null
}

export function saidIn({ quotes = [], speakers = [] }: Document): Said {
  return { quotes: quotes.map(({ text, speaker }) => ({ text, speaker })), speakers: speakers.map(({ name }) => name) }
}

/** Words below which a quote may be said by anybody on any day. */
const FEWEST_WORDS = 5
/** Words of a shingle. */
const SIZE = 3
/** Hashes kept of a quote. */
const MARKS = 6

export interface QuoteMark {
  /** Equal for quotes of the same words in the same order; 0 for one that is too short to tell. */
  same: number
  /** How many words it has. */
  length: number
  /**
   * The smallest hashes of the quote's shingles, by which quotes that share words are found (the bottom sketch of
   * Broder 1997). The next call overwrites them.
   */
  marks: Uint32Array
}

export function markQuote(text: string): QuoteMark {
  const words = wordsOf(tokenize(text), wordScratch)
  if (words.length < FEWEST_WORDS) return { same: 0, length: words.length, marks: NONE }
  const marks = runsOf(words, SIZE, runScratch).sort().subarray(0, MARKS)
  return { same: sequenceKey(words), length: words.length, marks }
}

/** A number of 53 bits for a sequence of words. */
function sequenceKey(words: Int32Array): number {
  let first = 1
  let second = 2
  for (let at = 0; at < words.length; at++) {
    first = chain(first, words[at])
    second = chain(second, ~words[at])
  }
  return (first >>> 0) * 2 ** 21 + (second >>> 11) + 1
}

const NONE = new Uint32Array(0)
const wordScratch = int32Scratch()
const runScratch = uint32Scratch()
