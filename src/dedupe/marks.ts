/** What dedupe writes on each document. */
import type { Document, Duplicate, ExtractedDocument, Quote, Speaker } from '../document.ts'
import { version } from '../version.ts'
import { type Copies, KINDS } from './copies.ts'
import type { Corpus } from './corpus.ts'
import { type DedupeOptions, type RecordedOptions, recordedOptions } from './options.ts'
import type { Origin } from './profile.ts'
import { Recent } from './recent.ts'
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

/** Documents whose origins are kept at hand: copies and stories mostly stand near one another. */
const CACHED = 1 << 13

/** The marks of each document by its number. */
export class Marks {
  private readonly corpus: Corpus
  private readonly copies: Copies
  private readonly hasCopies: Uint8Array
  private readonly stories: Int32Array
  private readonly inStory: Uint8Array
  private readonly utterances: UtteranceIds
  private readonly speakerIds: SpeakerIds
  private readonly recent = new Recent<Origin>(CACHED)

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
    const cluster = this.origin(kept)
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
    const { id, story } = this.origin(this.stories[index])
    return story ?? id
  }

  private origin(index: number): Origin {
    return this.recent.get(index, this.readOrigin)
  }

  private readonly readOrigin = (index: number): Origin => this.corpus.store.get(index).origin

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
  fullerId: ((speaker: Speaker) => string | null) | null
}

/** A document cut where its marks go in; what an earlier run marked is left out, and its speakers stand for themselves. */
export interface Parts {
  /** All keys before the quotes. */
  front: Partial<Document>
  quotes: Quote[]
  speakers: Speaker[]
  /** All keys after the marks. */
  back: Pick<Document, 'warnings' | 'extra'>
}

export function partsOf(document: Document, options: RecordedOptions): Parts {
  const { stages, quotes = [], speakers = [], warnings, extra } = document
  const done = { name: 'dedupe', version, options: recordedOptions(options) }
  return {
    front: frontOf(document, [...stages.filter(({ name }) => name !== 'dedupe'), done]),
    quotes: quotes.some(({ sameAs }) => sameAs !== undefined) ? quotes.map((quote) => withUtterance(quote)) : quotes,
    speakers: speakers.map((speaker) => withId(speaker, speakerId(speaker.name))),
    back: { warnings, extra },
  }
}

/** Field by field: to copy all but some takes ten times as long. */
function frontOf(document: Document, stages: Document['stages']): Parts['front'] {
  return {
    id: document.id,
    source: document.source,
    stages,
    language: document.language,
    text: document.text,
    edits: document.edits,
    headline: document.headline,
    publisher: document.publisher,
    dateline: document.dateline,
    published: document.published,
    publishedAt: document.publishedAt,
    byline: document.byline,
    editor: document.editor,
    inferred: document.inferred,
    dates: document.dates,
  }
}

/** The document with its marks, those of an earlier run replaced. */
export function withMarks(document: Document, marks: DocumentMarks, options: DedupeOptions): ExtractedDocument {
  const { front, quotes, speakers, back } = partsOf(document, options)
  const { utterances, fullerId, duplicate, story } = marks
  return {
    ...front,
    quotes: utterances ? quotes.map((quote, place) => withUtterance(quote, utterances.get(place))) : quotes,
    speakers: fullerId ? speakers.map((speaker) => withId(speaker, fullerId(speaker))) : speakers,
    duplicate,
    story,
    ...back,
  } as ExtractedDocument
}

function withUtterance({ sameAs: _sameAs, ...quote }: Quote, id?: string): Quote {
  return id === undefined ? quote : { ...quote, sameAs: id }
}

export function withId({ name, role, affiliation, mentions }: Speaker, id: string | null): Speaker {
  return id === null ? { name, role, affiliation, mentions } : { name, role, affiliation, mentions, id }
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
