/** What dedupe writes on each document. */
import type { Document, Duplicate, ExtractedDocument } from '../document.ts'
import { version } from '../version.ts'
import { type Copies, KINDS } from './copies.ts'
import type { Corpus } from './corpus.ts'
import type { DedupeOptions } from './options.ts'

/** The marks of each document by its number. */
export class Marks {
  private readonly corpus: Corpus
  private readonly copies: Copies
  private readonly hasCopies: Uint8Array
  private readonly stories: Int32Array
  private readonly inStory: Uint8Array

  constructor(corpus: Corpus, copies: Copies, stories: Int32Array) {
    this.corpus = corpus
    this.copies = copies
    this.stories = stories
    this.hasCopies = new Uint8Array(corpus.count)
    copies.keptFor.forEach((kept, document) => {
      if (kept !== document) this.hasCopies[kept] = 1
    })
    this.inStory = membersOfMany(stories)
  }

  isCopy(index: number): boolean {
    return this.copies.keptFor[index] !== index
  }

  duplicate(index: number): Duplicate | null {
    const kept = this.copies.keptFor[index]
    const cluster = this.corpus.store.get(kept).origin
    if (kept === index) {
      if (!this.hasCopies[index]) return null
      return { cluster: cluster.id, of: null, kind: 'exact', similarity: 1 }
    }
    const { id, path, record } = cluster
    const kind = KINDS[this.copies.kind[index] - 1]
    return { cluster: id, of: { id, path, record }, kind, similarity: round(this.copies.similarity[index]) }
  }

  story(index: number): string | null {
    if (!this.inStory[index]) return null
    return this.corpus.store.get(this.stories[index]).origin.id
  }

  apply(document: Document, index: number, options: DedupeOptions): ExtractedDocument {
    const { warnings, extra, stages, ...rest } = document as ExtractedDocument
    return {
      ...rest,
      stages: [...stages.filter(({ name }) => name !== 'dedupe'), { name: 'dedupe', version, options: { ...options } }],
      duplicate: this.duplicate(index),
      story: this.story(index),
      warnings,
      extra,
    }
  }
}

function round(similarity: number): number {
  return Math.round(similarity * 10_000) / 10_000
}

/** 1 for each member of a group of two or more; `groups` names each member's group by one of its members. */
function membersOfMany(groups: Int32Array): Uint8Array {
  const sizes = new Int32Array(groups.length)
  for (const group of groups) sizes[group]++
  return Uint8Array.from(groups, (group) => (sizes[group] > 1 ? 1 : 0))
}
