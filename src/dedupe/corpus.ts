/**
 * The corpus as dedupe sees it: of each document a few numbers in typed arrays, and its profile wherever the store
 * keeps it. Some 300 bytes a document are held here.
 */
import { LoneNames } from './lone-names.ts'
import type { Origin, Profile } from './profile.ts'
import { QuoteMarks } from './quote-marks.ts'
import { sortedByKey } from './ranks.ts'
import { SPAN } from './said.ts'
import { Sketches } from './sketches.ts'
import type { ProfileStore } from './store.ts'

export class Corpus {
  count = 0
  /** How many documents at the start were kept by an earlier run. */
  known = 0
  readonly store: ProfileStore
  readonly sketches = new Sketches()
  words = new Int32Array(64)
  /** Publication as days since 1970, or MAX_DAY where it is not known. */
  days = new Int32Array(64)
  same = new Float64Array(64)
  /** How many quotes each has. */
  quotes = new Int32Array(64)
  readonly quoteMarks = new QuoteMarks()
  readonly loneNames = new LoneNames()
  /** 1 for each that names a speaker by one word. */
  hasLoneName = new Uint8Array(64)

  constructor(store: ProfileStore) {
    this.store = store
  }

  add(profile: Profile): void {
    if (this.count === this.words.length) this.grow()
    this.sketches.add(profile.sketch)
    this.words[this.count] = profile.words
    this.days[this.count] = dayOf(profile.origin.published)
    this.same[this.count] = profile.same[0] * 2 ** 21 + (profile.same[1] >>> 11)
    this.quotes[this.count] = profile.spans.length / SPAN
    this.quoteMarks.add(profile.shingles, profile.spans)
    this.hasLoneName[this.count] = Number(this.loneNames.add(profile.speakers))
    this.store.add(profile)
    this.count++
  }

  private grow(): void {
    const room = Math.ceil(this.words.length * GROWTH)
    this.words = larger(this.words, room)
    this.days = larger(this.days, room)
    this.same = larger(this.same, room)
    this.quotes = larger(this.quotes, room)
    this.hasLoneName = larger(this.hasLoneName, room)
  }
}

/** Doubling would hold three times what is needed while it copies. */
const GROWTH = 1.3

function larger<T extends Int32Array | Float64Array | Uint8Array>(array: T, room: number): T {
  const bigger = new (array.constructor as new (length: number) => T)(room)
  bigger.set(array as never)
  return bigger
}

export const MAX_DAY = 0x7fffffff

export function dayOf(published: string | null): number {
  return published === null ? MAX_DAY : Math.floor(Date.parse(published) / 86_400_000)
}

/**
 * Documents with words, the one to keep first: those an earlier run kept, then the fullest, then the earliest, then by
 * what they say; of equal texts by path, record and id. It does not depend on the order in which they came.
 */
export function rankedOrder(corpus: Corpus): Int32Array {
  const { words, same } = corpus
  const documents = Int32Array.from({ length: corpus.count }, (_, document) => document)
  const worded = documents.filter((document) => words[document] > 0)
  const byText = sortedByKey(worded, (document) => same[document])
  const rank = (document: number) => rankOf(corpus, document)
  const ranked = sortedByKey(byText, rank)
  const tie = (a: number, b: number) => same[a] === same[b] && rank(a) === rank(b)
  for (let from = 0, to = 0; from < ranked.length; from = to) {
    for (to = from + 1; to < ranked.length && tie(ranked[from], ranked[to]); to++);
    if (to - from > 1) sortByOrigin(corpus, ranked.subarray(from, to))
  }
  return ranked
}

const MOST_WORDS = 2 ** 28 - 1
const DAYS = 2 ** 24
/** More than there are days from the year 0 to 1970. */
const BEFORE_1970 = 2 ** 20

/** The lower, the better to keep. */
function rankOf({ known, words, days }: Corpus, document: number): number {
  const fewer = MOST_WORDS - Math.min(words[document], MOST_WORDS)
  const day = days[document] === MAX_DAY ? DAYS - 1 : days[document] + BEFORE_1970
  return (Number(document >= known) * (MOST_WORDS + 1) + fewer) * DAYS + day
}

/** Reads each origin once: a sort that asked for them would read them a dozen times. */
function sortByOrigin(corpus: Corpus, tied: Int32Array): void {
  const origins = Array.from(tied, (document) => ({ document, origin: corpus.store.get(document).origin }))
  origins.sort((a, b) => compareOrigins(a.origin, b.origin))
  origins.forEach(({ document }, at) => {
    tied[at] = document
  })
}

function compareOrigins(a: Origin, b: Origin): number {
  return compare(a.path, b.path) || (a.record ?? -1) - (b.record ?? -1) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
