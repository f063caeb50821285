/**
 * What the reader has narrowed the corpus to. Every figure shows the corpus under all filters but its own, so that
 * what else could be chosen stays in sight; what stands below the figures is under all of them.
 *
 * A row of a bit mask holds one bit for each filter that the document or quote fails.
 */
import type { Corpus } from './corpus.ts'

/** Filters that are sets of numbers: a document or quote passes with any of them. */
export const choices = ['publisher', 'kind', 'story', 'cluster', 'copy', 'speaker', 'type'] as const
export type Choice = (typeof choices)[number]
export type Dimension = Choice | 'day' | 'confidence' | 'words'

export interface Filters extends Record<Choice, ReadonlySet<number>> {
  from: string | null
  to: string | null
  /** Only documents without a date. */
  undated: boolean
  /** Least and greatest confidence, both included. */
  least: number
  most: number
  words: string
}

const none: ReadonlySet<number> = new Set()

export const noFilters: Filters = {
  publisher: none,
  kind: none,
  story: none,
  cluster: none,
  copy: none,
  speaker: none,
  type: none,
  from: null,
  to: null,
  undated: false,
  least: 0,
  most: 1,
  words: '',
}

export function toggled(set: ReadonlySet<number>, number: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(number)) next.add(number)
  return next
}

const bits: Record<Dimension, number> = {
  publisher: 1,
  kind: 2,
  story: 4,
  cluster: 8,
  copy: 16,
  day: 32,
  speaker: 64,
  type: 128,
  confidence: 256,
  words: 512,
}

/** The documents and quotes that pass: 1 for each, 0 for the others. */
export interface Selection {
  documents: Uint8Array
  quotes: Uint8Array
  documentCount: number
  quoteCount: number
}

/** Selects under all filters, or under all but one. */
export type Select = (except?: Dimension) => Selection

export function selector(corpus: Corpus, filters: Filters): Select {
  const documents = documentMask(corpus, filters)
  const quotes = quoteMask(corpus, filters)
  const made = new Map<Dimension | undefined, Selection>()
  return (except) => {
    const known = made.get(except)
    if (known) return known
    const selection = select(corpus, documents, quotes, quoteBits(filters), except ? bits[except] : 0)
    made.set(except, selection)
    return selection
  }
}

function select(
  corpus: Corpus,
  documentFails: Uint16Array,
  quoteFails: Uint16Array,
  quoteFilters: number,
  except: number,
): Selection {
  const documents = new Uint8Array(corpus.size)
  const quotes = new Uint8Array(corpus.quoteCount)
  const needsQuote = (quoteFilters & ~except) !== 0
  let documentCount = 0
  let quoteCount = 0
  for (let document = 0; document < corpus.size; document++) {
    if (documentFails[document] & ~except) continue
    let passing = 0
    for (let quote = corpus.firstQuote[document]; quote < corpus.firstQuote[document + 1]; quote++) {
      if (quoteFails[quote] & ~except) continue
      quotes[quote] = 1
      passing++
    }
    if (needsQuote && passing === 0) continue
    documents[document] = 1
    documentCount++
    quoteCount += passing
  }
  return { documents, quotes, documentCount, quoteCount }
}

/** Bits of the filters on quotes that are set: then a document without a passing quote fails. */
function quoteBits({ speaker, type, least, most, words }: Filters): number {
  return (
    (speaker.size > 0 ? bits.speaker : 0) |
    (type.size > 0 ? bits.type : 0) |
    (least > 0 || most < 1 ? bits.confidence : 0) |
    (words.trim() !== '' ? bits.words : 0)
  )
}

function documentMask(corpus: Corpus, filters: Filters): Uint16Array {
  const mask = new Uint16Array(corpus.size)
  const { documents } = corpus
  for (const choice of ['publisher', 'story', 'cluster', 'copy'] as const) {
    failWhere(mask, bits[choice], filters[choice], documents[choice])
  }
  failKinds(mask, corpus, filters.kind)
  failDays(mask, documents.published, filters)
  return mask
}

function failWhere(mask: Uint16Array, bit: number, chosen: ReadonlySet<number>, column: readonly number[]): void {
  if (chosen.size === 0) return
  column.forEach((value, row) => {
    if (!chosen.has(value)) mask[row] |= bit
  })
}

/** A document passes with one of the kinds cut from it. */
function failKinds(mask: Uint16Array, { removed, size }: Corpus, chosen: ReadonlySet<number>): void {
  if (chosen.size === 0) return
  const has = new Uint8Array(size)
  removed.document.forEach((document, row) => {
    if (chosen.has(removed.kind[row])) has[document] = 1
  })
  has.forEach((value, document) => {
    if (!value) mask[document] |= bits.kind
  })
}

function failDays(mask: Uint16Array, days: readonly (string | null)[], { from, to, undated }: Filters): void {
  if (from === null && to === null && !undated) return
  days.forEach((day, document) => {
    const passes = undated ? day === null : day !== null && (from === null || day >= from) && (to === null || day <= to)
    if (!passes) mask[document] |= bits.day
  })
}

function quoteMask(corpus: Corpus, filters: Filters): Uint16Array {
  const mask = new Uint16Array(corpus.quoteCount)
  failWhere(mask, bits.speaker, filters.speaker, corpus.quotes.speaker)
  failWhere(mask, bits.type, filters.type, corpus.quotes.type)
  failConfidence(mask, corpus.quotes.confidence, filters)
  failWords(mask, corpus, filters.words)
  return mask
}

function failConfidence(mask: Uint16Array, confidence: readonly number[], { least, most }: Filters): void {
  if (least <= 0 && most >= 1) return
  confidence.forEach((value, quote) => {
    if (value < least || value > most) mask[quote] |= bits.confidence
  })
}

/** Every word must stand in the quote, the speaker's name or the headline. */
function failWords(mask: Uint16Array, corpus: Corpus, words: string): void {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return
  searchable(corpus).forEach((text, quote) => {
    if (!wanted.every((word) => text.includes(word))) mask[quote] |= bits.words
  })
}

const made = new WeakMap<Corpus, string[]>()

/** What can be searched of each quote, in lower case; made when somebody first searches. */
function searchable(corpus: Corpus): string[] {
  const known = made.get(corpus)
  if (known) return known
  const { quotes, speakers, documents } = corpus
  const texts = quotes.text.map((text, quote) => {
    const speaker = speakers[quotes.speaker[quote]] ?? ''
    return `${text}\n${speaker}\n${documents.title[quotes.document[quote]]}`.toLowerCase()
  })
  made.set(corpus, texts)
  return texts
}
