/** Copies: every document is compared with documents that are kept, and joins the one it resembles most. */
import type { Duplicate } from '../document.ts'
import { findCandidates } from './candidates.ts'
import { type Corpus, rankedOrder } from './corpus.ts'
import { PairSet } from './pairs.ts'
import { sortedByKey } from './ranks.ts'
import { RELATED, type Verdict, verify } from './verify.ts'

/** Which document each document is a copy of. */
export interface Copies {
  /** Documents with words, the best to keep first. */
  order: Int32Array
  /** Candidate pairs of positions in `order`; none holds an exact copy. */
  pairs: PairSet
  /** Of each document the one that is kept for it: itself, unless it is a copy. */
  keptFor: Int32Array
  /** Of each document 0, or 1 plus the place of its kind in `KINDS`. */
  kind: Uint8Array
  similarity: Float32Array
  /** Pairs of documents, kept when they were compared, that share much and are not copies. */
  related: PairSet
}

export const KINDS: readonly Duplicate['kind'][] = ['exact', 'near', 'contained']

/** Two documents that were compared in full and are copies; `a` is the fuller. */
export interface CopyPair {
  a: { id: string; path: string; record: number | null }
  b: { id: string; path: string; record: number | null }
  kind: Duplicate['kind']
  similarity: number
}

type SeePair = (kept: number, copy: number, verdict: { kind: Duplicate['kind']; similarity: number }) => void

/** `see` is told of every pair that is found to be copies, also where another survivor resembles the copy more. */
export function findCopies(corpus: Corpus, threshold: number, see?: SeePair): Copies {
  const ranked = rankedOrder(corpus)
  const copies: Copies = {
    order: ranked,
    pairs: new PairSet(),
    keptFor: Int32Array.from({ length: corpus.count }, (_, document) => document),
    kind: new Uint8Array(corpus.count),
    similarity: new Float32Array(corpus.count),
    related: new PairSet(),
  }
  const exact = joinExact(corpus, ranked)
  copies.order = ranked.filter((document) => exact[document] === document)
  const known = copies.order.findIndex((document) => document >= corpus.known)
  const { sketches, words: sizes } = corpus
  findCandidates({ sketches, sizes }, copies.order, known < 0 ? copies.order.length : known, copies.pairs)
  joinNear(corpus, copies, threshold, see)
  copies.pairs = new PairSet()
  for (const document of ranked) {
    if (exact[document] === document) continue
    joinThrough(copies, document, exact[document])
    see?.(exact[document], document, { kind: 'exact', similarity: 1 })
  }
  return copies
}

/** Of each document the best ranked one with the same words in the same order. */
function joinExact(corpus: Corpus, ranked: Int32Array): Int32Array {
  const first = Int32Array.from({ length: corpus.count }, (_, document) => document)
  const { same } = corpus
  const byText = sortedByKey(ranked, (document) => same[document])
  for (let at = 1; at < byText.length; at++) {
    const before = byText[at - 1]
    const document = byText[at]
    if (same[document] === same[before] && corpus.words[document] === corpus.words[before])
      first[document] = first[before]
  }
  return first
}

/** Takes the documents from the best ranked on, so that whatever one is compared with is already settled. */
function joinNear(corpus: Corpus, copies: Copies, threshold: number, see?: SeePair): void {
  let current = -1
  let tried = new Set<number>()
  let best: (Verdict & { kept: number }) | null = null
  const settle = () => {
    if (current < 0 || best === null) return
    const document = copies.order[current]
    copies.keptFor[document] = best.kept
    copies.kind[document] = 1 + KINDS.indexOf(best.kind)
    copies.similarity[document] = best.similarity
  }
  copies.pairs.forEach((later, earlier) => {
    if (later !== current) {
      settle()
      current = later
      tried = new Set()
      best = null
    }
    const kept = copies.keptFor[copies.order[earlier]]
    if (tried.has(kept)) return
    tried.add(kept)
    const verdict = verify(corpus.store.get(kept), corpus.store.get(copies.order[later]), threshold)
    if (verdict === RELATED) copies.related.add(copies.order[later], kept)
    else if (verdict) {
      see?.(kept, copies.order[later], verdict)
      if (best === null || verdict.similarity > best.similarity) best = { ...verdict, kept }
    }
  })
  settle()
}

/** An exact copy of a document is kept for by whatever is kept for that one. */
function joinThrough(copies: Copies, document: number, equal: number): void {
  const kept = copies.keptFor[equal]
  copies.keptFor[document] = kept
  copies.kind[document] = kept === equal ? 1 : copies.kind[equal]
  copies.similarity[document] = kept === equal ? 1 : copies.similarity[equal]
}
