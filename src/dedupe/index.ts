/** Dedupe: which documents are copies, and which tell the same story. */
import type { ExtractedDocument } from '../document.ts'
import { type CopyPair, findCopies } from './copies.ts'
import { Corpus } from './corpus.ts'
import { Marks, rounded, withMarks } from './marks.ts'
import { type DedupeOptions, thresholdsOf } from './options.ts'
import { type Origin, profileOf } from './profile.ts'
import { findSpeakers } from './speakers.ts'
import { MemoryStore } from './store.ts'
import { findStories } from './stories.ts'
import { findUtterances } from './utterances.ts'

export type { DedupeOptions } from './options.ts'

/** The documents, in their order, each with `duplicate` and `story`; with `drop`, without the copies. */
export function dedupe(documents: readonly ExtractedDocument[], options: DedupeOptions = {}): ExtractedDocument[] {
  const corpus = new Corpus(new MemoryStore())
  for (const document of documents) corpus.add(profileOf(document))
  const marks = markAll(corpus, options)
  const marked = documents.map((document, index) => withMarks(document, marks.of(index), options))
  return options.drop ? marked.filter((_, index) => !marks.isCopy(index)) : marked
}

/** The marks of every document of the corpus. */
export function markAll(corpus: Corpus, options: DedupeOptions): Marks {
  const thresholds = thresholdsOf(options)
  const copies = findCopies(corpus, thresholds.threshold)
  corpus.sketches.clear()
  const stories = findStories(corpus, copies, thresholds)
  return new Marks(corpus, {
    copies,
    stories,
    utterances: findUtterances(corpus),
    speakers: findSpeakers(corpus, stories),
  })
}

/** The pairs of documents that were compared in full and found to be copies. */
export function pairsOf(corpus: Corpus, options: DedupeOptions): CopyPair[] {
  const pairs: CopyPair[] = []
  findCopies(corpus, thresholdsOf(options).threshold, (kept, copy, { kind, similarity }) => {
    const [a, b] = [kept, copy].map((document) => reference(corpus.store.get(document).origin))
    pairs.push({ a, b, kind, similarity: rounded(similarity) })
  })
  return pairs
}

function reference({ id, path, record }: Origin): CopyPair['a'] {
  return { id, path, record }
}
