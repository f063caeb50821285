/** Utterances: quotes in several articles that report the same words. */
import { createHash } from 'node:crypto'
import { similarity } from '../text/similarity.ts'
import { tokenize } from '../text/tokens.ts'
import type { Corpus } from './corpus.ts'
import { groupByLinks, type Link } from './links.ts'
import { sameName } from './names.ts'
import { PairSet } from './pairs.ts'
import { wordsOf } from './profile-words.ts'
import { QUOTES } from './quote-marks.ts'
import type { Utterance } from './said.ts'
import { compareShingles, shinglesOf } from './shingles.ts'

/** Ids of utterances, for the quotes that report one which another article reports too. */
export type UtteranceIds = Map<number, Map<number, string>>

/** Quotes that share a mark and are compared: with more of them, the mark is a figure of speech. */
const MOST_SHARING = 24
/** Least share of the shorter quote's shingles. */
const LEAST_CONTAINED = 0.5
/** Share of the shingles from which it does not matter whom the articles name. */
const SURELY_CONTAINED = 0.8
/** Least likeness of letters: a quote may be cut, and its words set in another order. */
const LEAST_ALIKE = 0.45

/** By document, then by the quote's place in it. */
export function findUtterances(corpus: Corpus): UtteranceIds {
  const quotes = new QuoteList(corpus)
  const links: Link[] = []
  quotes.candidates().forEach((a, b) => {
    const weight = sameUtterance(quotes.get(a), quotes.get(b))
    if (weight > 0) links.push({ a: b, b: a, weight })
  })
  return named(quotes, links)
}

/** All quotes of the corpus, numbered. */
class QuoteList {
  private readonly corpus: Corpus
  /** Number of the first quote of each document, and of none after the last. */
  private readonly first: Int32Array

  constructor(corpus: Corpus) {
    this.corpus = corpus
    this.first = new Int32Array(corpus.count + 1)
    for (let document = 0; document < corpus.count; document++)
      this.first[document + 1] = this.first[document] + corpus.quotes[document]
  }

  get count(): number {
    return this.first[this.corpus.count]
  }

  documentOf(quote: number): number {
    let low = 0
    let high = this.corpus.count
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if (this.first[middle] <= quote) low = middle
      else high = middle
    }
    return low
  }

  placeOf(quote: number): number {
    return quote - this.first[this.documentOf(quote)]
  }

  get(quote: number): Utterance {
    const document = this.documentOf(quote)
    return this.corpus.store.get(document).said.quotes[quote - this.first[document]]
  }

  /** Pairs of quotes of two documents that share a mark. */
  candidates(): PairSet {
    const pairs = new PairSet()
    const keys = this.corpus.quoteMarks.sorted()
    for (let from = 0, to = 0; from < keys.length; from = to) {
      const mark = Math.floor(keys[from] / QUOTES)
      for (to = from + 1; to < keys.length && Math.floor(keys[to] / QUOTES) === mark; to++);
      if (to - from > 1) this.addSharing(keys.subarray(from, to), mark, pairs)
    }
    return pairs
  }

  private addSharing(keys: Float64Array, mark: number, pairs: PairSet): void {
    for (let later = 1; later < keys.length; later++) {
      const end = keys.length > MOST_SHARING ? Math.min(later, 1) : later
      for (let earlier = 0; earlier < end; earlier++) {
        const a = keys[later] - mark * QUOTES
        const b = keys[earlier] - mark * QUOTES
        if (this.documentOf(a) !== this.documentOf(b)) pairs.add(a, b)
      }
    }
  }
}

/** How surely two quotes report one utterance; 0 for not. */
export function sameUtterance(a: Utterance, b: Utterance): number {
  const { containment, shared } = compareShingles(
    shinglesOf(wordsOf(tokenize(a.text)), 3),
    shinglesOf(wordsOf(tokenize(b.text)), 3),
  )
  if (shared < 3 || containment < LEAST_CONTAINED) return 0
  const surely = containment >= SURELY_CONTAINED
  if (!surely && a.speaker !== null && b.speaker !== null && !sameName(a.speaker, b.speaker)) return 0
  return surely || similarity(a.text.toLowerCase(), b.text.toLowerCase()) >= LEAST_ALIKE ? containment : 0
}

/** An utterance is named by its fullest report, wherever that stands. */
function named(quotes: QuoteList, links: readonly Link[]): UtteranceIds {
  const groups = groupByLinks(quotes.count, links)
  const members = new Map<number, number[]>()
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]))
  for (const quote of linked) members.set(groups[quote], [...(members.get(groups[quote]) ?? []), quote])
  const ids: UtteranceIds = new Map()
  for (const group of members.values()) {
    if (group.length < 2) continue
    const id = idOf(group.map((quote) => quotes.get(quote).text))
    for (const quote of group) setId(ids, quotes.documentOf(quote), quotes.placeOf(quote), id)
  }
  return ids
}

function setId(ids: UtteranceIds, document: number, place: number, id: string): void {
  const places = ids.get(document) ?? new Map<number, string>()
  ids.set(document, places.set(place, id))
}

function idOf(texts: string[]): string {
  texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return createHash('sha256').update(texts[0], 'utf8').digest('hex').slice(0, 16)
}
