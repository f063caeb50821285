/** Utterances: quotes in several articles that report the same words. */
import { similarity } from '../text/similarity.ts'
import { tokenize } from '../text/tokens.ts'
import type { Corpus } from './corpus.ts'
import { groupByLinks, type Link } from './links.ts'
import { sameName } from './names.ts'
import { PairSet } from './pairs.ts'
import { wordsOf } from './profile-words.ts'
import { QUOTES, type QuoteMarks } from './quote-marks.ts'
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

/** By document, then by the quote's place in it. Quotes of equal words are one utterance; others are compared. */
export function findUtterances(corpus: Corpus): UtteranceIds {
  const quotes = new QuoteList(corpus)
  const equal = corpus.quoteMarks.firstEqual()
  const links: Link[] = []
  quotes.candidates(equal).forEach((a, b) => {
    const weight = sameUtterance(quotes.get(a), quotes.get(b))
    if (weight > 0) links.push({ a: b, b: a, weight })
  })
  const groups = groupByLinks(quotes.count, links)
  return named(
    quotes,
    equal.map((first) => groups[first]),
  )
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

  get marks(): QuoteMarks {
    return this.corpus.quoteMarks
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

  /** Pairs of quotes of two documents that share a mark; of equal quotes the first stands for all. */
  candidates(equal: Int32Array): PairSet {
    const pairs = new PairSet()
    const keys = this.marks.sorted().filter((key) => {
      const quote = key % QUOTES
      return equal[quote] === quote
    })
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

/** The groups that hold quotes of two documents; an utterance is named by its fullest report, wherever that stands. */
function named(quotes: QuoteList, groups: Int32Array): UtteranceIds {
  const sizes = new Int32Array(groups.length)
  for (const group of groups) sizes[group]++
  const members = new Map<number, number[]>()
  groups.forEach((group, quote) => {
    if (sizes[group] > 1) members.set(group, [...(members.get(group) ?? []), quote])
  })
  const ids: UtteranceIds = new Map()
  for (const group of members.values()) {
    const documents = new Set(group.map((quote) => quotes.documentOf(quote)))
    if (documents.size < 2) continue
    const id = quotes.marks.fullest(group)
    for (const quote of group) setId(ids, quotes.documentOf(quote), quotes.placeOf(quote), id)
  }
  return ids
}

function setId(ids: UtteranceIds, document: number, place: number, id: string): void {
  const places = ids.get(document) ?? new Map<number, string>()
  ids.set(document, places.set(place, id))
}
