/** Which language a text is in. */
import { francAll } from 'franc-min'
import { languages } from '../lang/index.ts'
import { LETTER, type Tokens, tokenize } from '../text/tokens.ts'
import { WordTable } from '../text/words.ts'
import { shortCodes } from './codes.ts'

/** Tokens of a sample; further ones change no verdict. */
const SAMPLE = 250
/** Units of the text that the detector is given. */
const DETECTOR_SAMPLE = 1500
const FEWEST_WORDS = 8
/** Running text in a pack's language has at least this share of its function words; other languages have under 0.05. */
const SHARE = 0.12
/** So many different words of a rival, and none or a quarter as many of our own, tell the two apart. */
const RIVAL_WORDS = 3
const LEAD = 4

const FUNCTION = 1
const OURS = 2
/** The rival's words have values from here on, each its own, so that different ones are counted. */
const THEIRS = 3

interface Evidence {
  code: string
  rival: string | null
  table: WordTable
}

const evidence: readonly Evidence[] = languages.map(({ code, writing }) => ({
  code,
  rival: writing.rival?.code ?? null,
  table: new WordTable([
    ...writing.functionWords.words().map((word) => [word, FUNCTION] as const),
    ...(writing.rival?.ours ?? []).map((word) => [word, OURS] as const),
    ...(writing.rival?.theirs ?? []).map((word, index) => [word, THEIRS + index] as const),
  ]),
}))

/**
 * ISO 639-1 code (639-3 where there is none), or null where the text is too short to tell.
 *
 * A text with the function words of a pack's language is in that language, or in a rival that shares them: a
 * detector takes a millisecond for what this tells in microseconds, and confuses Indonesian with Malay in every
 * fifth article. What no pack claims is left to the detector.
 */
export function detectLanguage(text: string): string | null {
  const tokens = tokenize(text)
  let wordy = false
  for (const sample of samplesOf(tokens.count)) {
    const words = countWords(tokens, sample)
    if (words < FEWEST_WORDS) continue
    wordy = true
    for (const language of evidence) {
      const claimed = claim(tokens, sample, words, language)
      if (claimed !== null) return claimed
    }
  }
  if (!wordy) return null
  return guess(text.slice(0, DETECTOR_SAMPLE))
}

/** Languages that the detector gives at least this share of the best one's score are not told apart by it. */
const CLOSE = 0.97

/** What the detector says: of languages that it can hardly tell apart a pack's own, else none. */
function guess(sample: string): string | null {
  const close = francAll(sample)
    .filter(([code, score]) => code !== 'und' && score >= CLOSE)
    .map(([code]) => shortCodes[code] ?? code)
  if (close.length === 1) return close[0]
  return evidence.find(({ code }) => close.includes(code))?.code ?? null
}

/** Tokens from `first` up to, not including, `last`. */
interface Sample {
  first: number
  last: number
}

/** The text's start, and further parts of a long one: what stands first may be a block of keywords in no language. */
function* samplesOf(count: number): Generator<Sample> {
  yield { first: 0, last: Math.min(count, SAMPLE) }
  const middle = count >> 1
  if (count > 2 * SAMPLE) yield { first: middle, last: middle + SAMPLE }
  if (count > SAMPLE) yield { first: count - SAMPLE, last: count }
}

function claim(
  tokens: Tokens,
  { first, last }: Sample,
  words: number,
  { code, rival, table }: Evidence,
): string | null {
  let common = 0
  let ours = 0
  const theirs: number[] = []
  for (let at = first; at < last; at++) {
    const value = tokens.flags[at] & LETTER ? table.of(tokens, at) : 0
    if (value === 0) continue
    if (value === FUNCTION) common++
    else if (value === OURS) ours++
    else if (!theirs.includes(value)) theirs.push(value)
  }
  if ((common + ours) / words < SHARE) return null
  return theirs.length >= RIVAL_WORDS && theirs.length >= LEAD * ours ? rival : code
}

function countWords(tokens: Tokens, { first, last }: Sample): number {
  let words = 0
  for (let at = first; at < last; at++) if (tokens.flags[at] & LETTER) words++
  return words
}
