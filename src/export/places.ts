/** Where a span of the clean text stands in the raw text, and in which sentence. */
import type { Document, Quote } from '../document.ts'
import { languageOf, languages } from '../lang/index.ts'
import { undoEdits } from '../text/edits.ts'
import { type Line, linesOf } from '../text/lines.ts'
import { type Points, pointsOf } from '../text/points.ts'
import { type Sentences, sentenceAt, sentencesOf } from '../text/sentences.ts'
import { type Tokens, tokenAt, tokenize } from '../text/tokens.ts'

/** A stretch of text in code points, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** Answers questions about places in one document; works out what it needs when it is first asked. */
export interface Places {
  /** The stretch of the raw text that a stretch of the clean text comes from. */
  raw(clean: Stretch): Stretch
  /** Line of the raw text, from 1, that holds a code point of the raw text. */
  line(rawPoint: number): number
  /** The sentences of the clean text that a stretch touches, from the first's start to the last's end. */
  around(clean: Stretch): Stretch
  /** Their text. */
  sentence(clean: Stretch): string
}

export function placesOf(document: Document): Places {
  const toRaw = once(() => rawPoints(document))
  const lines = once(() => rawLines(document))
  const read = once(() => sentencesIn(document))
  return {
    raw({ start, end }) {
      const at = toRaw()(start)
      return { start: at, end: end > start ? toRaw()(end - 1) + 1 : at }
    },
    line: (point) => lineAt(lines(), point),
    around(stretch) {
      const { points } = read()
      const { start, end } = sentenceAround(read(), stretch)
      return { start: points.toPoint(start), end: points.toPoint(end) }
    },
    sentence(stretch) {
      const { start, end } = sentenceAround(read(), stretch)
      return document.text.slice(start, end)
    },
  }
}

/** From a quote's first to last character, its cue and source included: their sentence says who spoke. */
export function withSource({ start, end, cue, mention }: Quote): Stretch {
  const parts = [{ start, end }, ...(cue ? [cue] : []), ...(mention ? [mention] : [])]
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Maps a code point of the clean text to the raw text; what a repair put in place stands where the repair starts. */
function rawPoints({ edits = [] }: Document): (clean: number) => number {
  const begins = new Int32Array(edits.length)
  const lengths = new Int32Array(edits.length)
  let shift = 0
  edits.forEach((edit, index) => {
    begins[index] = edit.start - shift
    lengths[index] = pointsOf(edit.with).toPoint(edit.with.length)
    shift += edit.end - edit.start - lengths[index]
  })
  return (clean) => {
    const last = countUpTo(begins, clean) - 1
    if (last < 0) return clean
    const beyond = clean - begins[last] - lengths[last]
    return beyond < 0 ? edits[last].start : edits[last].end + beyond
  }
}

/** How many of the sorted numbers are at most the limit. */
function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] <= limit) low = middle + 1
    else high = middle
  }
  return low
}

interface RawLines {
  points: Points
  starts: number[]
}

function rawLines({ text, edits = [] }: Document): RawLines {
  const raw = undoEdits(text, edits)
  return { points: pointsOf(raw), starts: linesOf(raw).map((line: Line) => line.start) }
}

function lineAt({ points, starts }: RawLines, point: number): number {
  return countUpTo(starts, points.toUnit(point))
}

interface Read {
  tokens: Tokens
  sentences: Sentences
  points: Points
}

function sentencesIn({ text, language }: Document): Read {
  const { writing } = languageOf(language) ?? languages[0]
  const tokens = tokenize(text)
  return { tokens, sentences: sentencesOf(tokens, writing), points: pointsOf(text) }
}

/** In UTF-16 units. */
function sentenceAround({ tokens, sentences, points }: Read, { start, end }: Stretch): Stretch {
  const first = sentenceAt(sentences, tokenAt(tokens, points.toUnit(start)))
  if (first >= sentences.count) return { start: 0, end: 0 }
  const lastToken = tokenAt(tokens, points.toUnit(Math.max(start, end - 1)))
  const last = Math.max(first, Math.min(sentenceAt(sentences, lastToken), sentences.count - 1))
  return { start: tokens.start[sentences.first[first]], end: tokens.end[sentences.last[last] - 1] }
}
