/** What a document says that people said, as far as comparing needs it. */
import type { Document } from '../document.ts'
import { pointsOf } from '../text/points.ts'
import { uint32Scratch } from './scratch.ts'
import type { TextWords } from './text-words.ts'

export interface Said {
  /** The quotes in the document's order. */
  quotes: Utterance[]
  /** Of each quote the number of its first word in the text, and how many it has. */
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
  const spans = scratch.take(quotes.length * 2).subarray(0, quotes.length * 2)
  const { toUnit } = pointsOf(text)
  quotes.forEach(({ start, end }, at) => {
    const first = firstFrom(words, toUnit(start))
    spans[at * 2] = first
    spans[at * 2 + 1] = Math.max(0, firstFrom(words, toUnit(end)) - first)
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
