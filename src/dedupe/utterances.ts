/** Utterances: quotes in several articles that report the same words. */
import { similarity } from '../text/similarity.ts'
import type { Corpus } from './corpus.ts'
import { saysOther } from './formulas.ts'
import { groupByLinks, Links } from './links.ts'
import { sameName } from './names.ts'
import { PairSet } from './pairs.ts'
import { QUOTES, type QuoteMarks, quoteShingles } from './quote-marks.ts'
import { Recent } from './recent.ts'
import { SPAN, type Utterance } from './said.ts'
import { compareShingles } from './shingles.ts'

/** Ids of utterances, for the quotes that report one which another article reports too. */
export interface UtteranceIds {
  /** By the places of a document's quotes; null where none is reported elsewhere. */
  of(document: number): Map<number, string> | null
}

/** Quotes that share a mark and are compared: with more of them, the mark is a figure of speech. */
const MOST_SHARING = 24
const LEAST_SHARED = 3
/** Least share of the shorter quote's shingles. */
const LEAST_CONTAINED = 0.5
/** Share of the shingles from which it does not matter whom the articles name. */
const SURELY_CONTAINED = 0.8
/** Least likeness of letters: a quote may be cut, and its words set in another order. */
const LEAST_ALIKE = 0.45

/** Quotes of equal words are one utterance; others are compared. */
export function findUtterances(corpus: Corpus): UtteranceIds {
  const quotes = new QuoteList(corpus)
  const equal = corpus.quoteMarks.firstEqual()
  const links = new Links()
  quotes.candidates(equal).forEach((a, b) => {
    const weight = sameUtterance(quotes, a, b)
    if (weight > 0) links.add(a, b, weight)
  })
  const groups = groupByLinks(quotes.count, links)
  return new Utterances(
    quotes,
    equal.map((first) => groups[first]),
  )
}

interface ReadQuote {
  shingles: Uint32Array
  numbers: number
}

/** All quotes of the corpus, numbered. */
class QuoteList {
  private readonly corpus: Corpus
  /** Number of the first quote of each document, and of none after the last. */
  private readonly first: Int32Array
  private readonly recent = new Recent<ReadQuote>(CACHED)

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

  /** Numbers of a document's first quote and of the one after its last. */
  range(document: number): [number, number] {
    return [this.first[document], this.first[document + 1]]
  }

  each(see: (document: number, quote: number) => void): void {
    for (let document = 0; document < this.corpus.count; document++)
      for (let quote = this.first[document]; quote < this.first[document + 1]; quote++) see(document, quote)
  }

  get(quote: number): Utterance {
    const document = this.documentOf(quote)
    return this.corpus.store.get(document).quotes[quote - this.first[document]]
  }

  /** What quotes are compared by; those that were read last are kept. */
  read(quote: number): ReadQuote {
    return this.recent.get(quote, this.readQuote)
  }

  private readonly readQuote = (quote: number): ReadQuote => {
    const document = this.documentOf(quote)
    const { shingles, spans } = this.corpus.store.get(document)
    const own = quote - this.first[document]
    return { shingles: quoteShingles(shingles, spans, own).slice(), numbers: spans[own * SPAN + 2] }
  }

  /** Pairs of quotes of two documents that share a mark; of equal quotes the first stands for all. */
  candidates(equal: Int32Array): PairSet {
    const pairs = new PairSet()
    const keys = this.marks.sortedKeys(this.corpus.store, equal)
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

const CACHED = 1 << 14

/** How surely two quotes report one utterance; 0 for not. */
function sameUtterance(quotes: QuoteList, a: number, b: number): number {
  const [left, right] = [quotes.read(a), quotes.read(b)]
  const { containment, shared } = compareShingles(left.shingles, right.shingles)
  if (shared < LEAST_SHARED || containment < LEAST_CONTAINED || saysOther(left.numbers, right.numbers)) return 0
  return containment >= SURELY_CONTAINED || mayBeOne(quotes.get(a), quotes.get(b)) ? containment : 0
}

function mayBeOne(a: Utterance, b: Utterance): boolean {
  if (a.speaker !== null && b.speaker !== null && !sameName(a.speaker, b.speaker)) return false
  return similarity(a.text.toLowerCase(), b.text.toLowerCase()) >= LEAST_ALIKE
}

/** The groups that hold quotes of two documents; an utterance is named by its fullest report, wherever that stands. */
class Utterances implements UtteranceIds {
  private readonly quotes: QuoteList
  private readonly groups: Int32Array
  /** Of each group its fullest quote. */
  private readonly fullest: Int32Array
  /** Of each group the document of its first quote, or SEVERAL. */
  private readonly document: Int32Array

  constructor(quotes: QuoteList, groups: Int32Array) {
    this.quotes = quotes
    this.groups = groups
    this.fullest = new Int32Array(groups.length).fill(-1)
    this.document = new Int32Array(groups.length)
    quotes.each((document, quote) => {
      const group = groups[quote]
      if (this.fullest[group] < 0) this.document[group] = document
      else if (this.document[group] !== document) this.document[group] = SEVERAL
      this.fullest[group] = this.fullest[group] < 0 ? quote : quotes.marks.fuller(this.fullest[group], quote)
    })
  }

  of(document: number): Map<number, string> | null {
    const ids = new Map<number, string>()
    const [first, end] = this.quotes.range(document)
    for (let quote = first; quote < end; quote++) {
      const group = this.groups[quote]
      if (this.document[group] === SEVERAL) ids.set(quote - first, this.quotes.marks.idOf(this.fullest[group]))
    }
    return ids.size > 0 ? ids : null
  }
}

const SEVERAL = -1
