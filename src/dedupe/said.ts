/** What a document says that people said, as far as comparing needs it. */
import type { Document } from '../document.ts'
import { pointsOf } from '../text/points.ts'
import { numbersIn } from './formulas.ts'
import { uint32Scratch } from './scratch.ts'
import type { TextWords } from './text-words.ts'

/** Numbers of a quote's span. */
export const SPAN = 3

export interface Said {
  /** The quotes in the document's order. */
  quotes: Utterance[]
  /** Of each quote the number of its first word in the text, how many it has, and its numbers (see `numbersIn`). */
  spans: Uint32Array
  /** The speakers in the document's order. */
  speakers: Named[]
}

export interface Named {
  name: string
  role: string | null
}

export interface Utterance {
  text: string
  speaker: string | null
}

/** `words` are those of the document's text. The next call overwrites the spans. */
export function saidIn({ text, quotes = [], speakers = [] }: Document, words: TextWords): Said {
  const spans = scratch.take(quotes.length * SPAN).subarray(0, quotes.length * SPAN)
  const { toUnit } = pointsOf(text)
  quotes.forEach(({ start, end, text: said }, at) => {
    const first = firstFrom(words, toUnit(start))
    spans[at * SPAN] = first
    spans[at * SPAN + 1] = Math.max(0, firstFrom(words, toUnit(end)) - first)
    spans[at * SPAN + 2] = numbersIn(said)
  })
  return {
    quotes: quotes.map(({ text, speaker }) => ({ text, speaker })),
    spans,
    speakers: speakers.map(({ name, role }) => ({ name, role })),
  }
}

const scratch = uint32Scratch()

/** Number of the first word that begins at a unit or later. */
function firstFrom({ starts, hashes }: TextWords, unit: number): number {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle] < unit) low = middle + 1
    else high = middle
  }
  return low
}
