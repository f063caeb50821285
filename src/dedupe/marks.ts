/** What dedupe writes on each document. */
import type { Document, Duplicate, ExtractedDocument, Quote, Speaker } from '../document.ts'
import { version } from '../version.ts'
import { type Copies, KINDS } from './copies.ts'
import type { Corpus } from './corpus.ts'
import { type DedupeOptions, recordedOptions } from './options.ts'
import { type SpeakerIds, speakerId } from './speakers.ts'
import type { UtteranceIds } from './utterances.ts'

/** What was found in a corpus. */
export interface Findings {
  copies: Copies
  /** Of each document the one that gives its story its name, or itself. */
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
    return { cluster: id, of: { id, path, record }, kind, similarity: rounded(this.copies.similarity[index]) }
  }

  story(index: number): string | null {
    if (!this.inStory[index]) return null
    const { id, story } = this.corpus.store.get(this.stories[index]).origin
    return story ?? id
  }

  /** All that is to be written on a document. */
  of(index: number): DocumentMarks {
    return {
      duplicate: this.duplicate(index),
      story: this.story(index),
      utterances: this.utterances.of(index),
      fullerId: this.speakerIds.of(index),
    }
  }
}

export interface DocumentMarks {
  duplicate: Duplicate | null
  story: string | null
  /** Ids of the utterances that its quotes report, by their places; null where none is reported elsewhere. */
  utterances: ReadonlyMap<number, string> | null
  /** Ids of its speakers; null where each name stands for itself. */
  fullerId: ((name: string) => string | null) | null
}

/** The document as it is before it has marks, those of an earlier run among them; its speakers stand for themselves. */
export function unmarked(document: Document, options: DedupeOptions): ExtractedDocument {
  const { id, source, stages, quotes = [], speakers = [], warnings, extra, ...others } = document
  const { duplicate: _duplicate, story: _story, ...rest } = others
  const earlier = stages.filter(({ name }) => name !== 'dedupe')
  const done = { name: 'dedupe', version, options: recordedOptions(options) }
  return {
    id,
    source,
    stages: [...earlier, done],
    ...rest,
    quotes: quotes.map((quote) => (quote.sameAs === undefined ? quote : withUtterance(quote, undefined))),
    speakers: speakers.map((speaker) => withId(speaker, speakerId(speaker.name))),
    warnings,
    extra,
  } as ExtractedDocument
}

/** The document with its marks, those of an earlier run replaced. */
export function withMarks(document: Document, marks: DocumentMarks, options: DedupeOptions): ExtractedDocument {
  const { quotes, speakers, warnings, extra, ...front } = unmarked(document, options)
  const { utterances, fullerId, duplicate, story } = marks
  return {
    ...front,
    quotes: utterances ? quotes.map((quote, place) => withUtterance(quote, utterances.get(place))) : quotes,
    speakers: fullerId ? speakers.map((speaker) => withId(speaker, fullerId(speaker.name))) : speakers,
    duplicate,
    story,
    warnings,
    extra,
  }
}

function withUtterance({ sameAs: _sameAs, ...quote }: Quote, id: string | undefined): Quote {
  return id === undefined ? quote : { ...quote, sameAs: id }
}

export function withId({ id: _id, ...speaker }: Speaker, id: string | null): Speaker {
  return id === null ? speaker : { ...speaker, id }
}

export function rounded(similarity: number): number {
  return Math.round(similarity * 10_000) / 10_000
}

/** 1 for each member of a group of two or more; `groups` names each member's group by one of its members. */
function membersOfMany(groups: Int32Array): Uint8Array {
  const sizes = new Int32Array(groups.length)
  for (const group of groups) sizes[group]++
  return Uint8Array.from(groups, (group) => (sizes[group] > 1 ? 1 : 0))
}
