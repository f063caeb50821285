/** What a document says that people said, as far as comparing needs it. */
import type { Document } from '../document.ts'
import { tokenize } from '../text/tokens.ts'
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
export const MARKS = 6

/**
 * The smallest hashes of the quote's shingles, by which quotes that share words are found (the bottom sketch of
 * Broder 1997); none for one that is too short to tell. The next call overwrites them.
 */
export function quoteMarks(text: string): Uint32Array {
  const words = wordsOf(tokenize(text), wordScratch)
  return words.length < FEWEST_WORDS ? NONE : runsOf(words, SIZE, runScratch).sort().subarray(0, MARKS)
}

const NONE = new Uint32Array(0)
const wordScratch = int32Scratch()
const runScratch = uint32Scratch()
