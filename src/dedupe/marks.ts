/** What dedupe writes on each document. */
import type { Document, Duplicate, ExtractedDocument, Quote, Speaker } from '../document.ts'
import { version } from '../version.ts'
import { type Copies, KINDS } from './copies.ts'
import type { Corpus } from './corpus.ts'
import type { DedupeOptions } from './options.ts'
import type { SpeakerIds } from './speakers.ts'
import type { UtteranceIds } from './utterances.ts'

/** What was found in a corpus. */
export interface Findings {
  copies: Copies
  /** Of each document the one that names its story, or itself. */
  stories: Int32Array
  utterances: UtteranceIds
  speakers: SpeakerIds
}

/** The marks of each document by its number. */
export class Marks {
  private readonly corpus: Corpus
  private readonly copies: Copies
  private readonly hasCopies: Uint8Array
  private readonly stories: Int32Array
  private readonly inStory: Uint8Array
  private readonly utterances: UtteranceIds
  private readonly speakerIds: SpeakerIds

  constructor(corpus: Corpus, { copies, stories, utterances, speakers }: Findings) {
    this.corpus = corpus
    this.copies = copies
    this.stories = stories
    this.utterances = utterances
    this.speakerIds = speakers
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

  private quotes(quotes: Quote[], index: number): Quote[] {
    const ids = this.utterances.get(index)
    return quotes.map(({ sameAs: _sameAs, ...quote }, place) => {
      const sameAs = ids?.get(place)
      return sameAs === undefined ? quote : { ...quote, sameAs }
    })
  }

  private speakers(speakers: Speaker[], index: number): Speaker[] {
    return speakers.map(({ id: _id, ...speaker }) => {
      const id = this.speakerIds.of(index, speaker.name)
      return id === null ? speaker : { ...speaker, id }
    })
  }

  apply(document: Document, index: number, options: DedupeOptions): ExtractedDocument {
    const { warnings, extra, stages, quotes, speakers, ...rest } = document as ExtractedDocument
    return {
      ...rest,
      stages: [...stages.filter(({ name }) => name !== 'dedupe'), { name: 'dedupe', version, options: { ...options } }],
      quotes: this.quotes(quotes, index),
      speakers: this.speakers(speakers, index),
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
