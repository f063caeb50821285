/** Gathers a report's index while documents come by. */
import type { Document, Duplicate, Edit, Quote } from '../../document.ts'
import { pointsOf } from '../../text/points.ts'
import { version } from '../../version.ts'
import { personKey } from '../tables/speakers.ts'
import { copies, kinds, type ReportIndex, types } from './data.ts'
import { Names, Persons } from './names.ts'

const TITLE = 200

export class Gathering {
  private readonly publishers = new Names()
  private readonly persons = new Persons()
  private readonly roles = new Names()
  private readonly cues = new Names()
  private readonly media = new Names()
  private readonly stories = new Names()
  private readonly clusters = new Names()
  private readonly blocks: number[] = []
  private readonly leftOut = { documents: 0, quotes: 0 }
  private readonly documents: ReportIndex['documents'] = {
    id: [],
    path: [],
    record: [],
    url: [],
    title: [],
    publisher: [],
    published: [],
    characters: [],
    story: [],
    cluster: [],
    copy: [],
    similarity: [],
  }
  private readonly quotes: ReportIndex['quotes'] = {
    document: [],
    start: [],
    end: [],
    text: [],
    type: [],
    speaker: [],
    role: [],
    cue: [],
    date: [],
    confidence: [],
    medium: [],
    sameAs: [],
  }
  private readonly removed: ReportIndex['removed'] = { document: [], kind: [], stretches: [], characters: [] }

  get count(): number {
    return this.documents.id.length
  }

  /** The documents that follow are in a new block. */
  startBlock(): void {
    this.blocks.push(this.count)
  }

  leaveOut({ quotes = [] }: Document): void {
    this.leftOut.documents++
    this.leftOut.quotes += quotes.length
  }

  add(document: Document): void {
    const number = this.count
    this.addRow(document)
    for (const quote of document.quotes ?? []) this.addQuote(number, quote, document)
    this.addRemoved(number, document.edits ?? [])
  }

  index(limit: number): ReportIndex {
    return {
      newsx: version,
      limit,
      leftOut: this.leftOut,
      blocks: this.blocks,
      publishers: this.publishers.list,
      speakers: this.persons.names(),
      roles: this.roles.list,
      cues: this.cues.list,
      media: this.media.list,
      documents: this.documents,
      quotes: this.quotes,
      removed: this.removed,
    }
  }

  private addRow(document: Document): void {
    const { documents: to } = this
    const { source, duplicate } = document
    to.id.push(document.id)
    to.path.push(source.path)
    to.record.push(source.record)
    to.url.push(source.url)
    to.title.push(document.headline ?? opening(document.text))
    to.publisher.push(this.publishers.numberOf(document.publisher))
    to.published.push(document.published ?? null)
    to.characters.push(rawLength(document))
    to.story.push(this.stories.numberOf(document.story))
    to.cluster.push(this.clusters.numberOf(duplicate?.cluster))
    to.copy.push(copyOf(duplicate))
    to.similarity.push(duplicate?.similarity ?? null)
  }

  private addQuote(document: number, quote: Quote, { speakers = [] }: Document): void {
    const { quotes: to } = this
    const speaker = speakers.find(({ name }) => name === quote.speaker)
    to.document.push(document)
    to.start.push(quote.start)
    to.end.push(quote.end)
    to.text.push(quote.text)
    to.type.push(types.indexOf(quote.type))
    to.speaker.push(this.personOf(quote.speaker, speaker?.id))
    to.role.push(this.roles.numberOf(speaker?.role))
    to.cue.push(this.cues.numberOf(quote.cue?.text))
    to.date.push(quote.date)
    to.confidence.push(Math.round(quote.confidence * 1000) / 1000)
    to.medium.push(this.media.numberOf(quote.medium))
    to.sameAs.push(quote.sameAs ?? null)
  }

  private personOf(name: string | null, id: string | undefined): number {
    if (name === null) return -1
    return this.persons.numberOf(personKey({ name, ...(id !== undefined && { id }) }), name)
  }

  private addRemoved(document: number, edits: readonly Edit[]): void {
    kinds.forEach((kind, number) => {
      const these = edits.filter((edit) => edit.kind === kind)
      if (these.length === 0) return
      this.removed.document.push(document)
      this.removed.kind.push(number)
      this.removed.stretches.push(these.length)
      this.removed.characters.push(these.reduce((sum, { start, end }) => sum + end - start, 0))
    })
  }
}

/** How a text without a headline begins: its first line. */
function opening(text: string): string {
  const [line = ''] = /\S[^\n]*/.exec(text.slice(0, 20 * TITLE)) ?? []
  return line.length > TITLE ? `${line.slice(0, TITLE).trimEnd()}…` : line
}

function rawLength({ text, edits = [] }: Document): number {
  const clean = pointsOf(text).toPoint(text.length)
  return edits.reduce((sum, edit) => sum + edit.end - edit.start - pointsOf(edit.with).toPoint(edit.with.length), clean)
}

function copyOf(duplicate: Duplicate | null | undefined): number {
  if (!duplicate) return copies.indexOf('single')
  return copies.indexOf(duplicate.of === null ? 'kept' : duplicate.kind)
}
