/** Columns that several tables share. */
import type { Document, Span } from '../../document.ts'
import type { Places, Stretch } from '../places.ts'
import type { Column } from '../table.ts'

/** What a row is about: something in a document. */
export interface InDocument {
  document: Document
}

/** What a row is about: a stretch of a document's clean text. */
export interface InText extends InDocument {
  places: Places
  span: Span
  /** The stretch whose sentence is shown: the span, or more. */
  around: Stretch
}

/** The columns that open every table: which document a row comes from. */
export const origin: readonly Column<InDocument>[] = [
  { name: 'path', type: 'text', about: 'file, as given; "-" for standard input', value: (s) => s.document.source.path },
  {
    name: 'record',
    type: 'integer',
    about: 'number of the record in a file of many, from 0; empty for a file that is one article',
    value: (s) => s.document.source.record,
  },
  { name: 'id', type: 'text', about: 'id of the document', value: (s) => s.document.id },
]

/** Facts of the article, for tables about something in it. */
export const article = {
  published: {
    name: 'published',
    type: 'text',
    about: 'day of publication',
    value: (s) => s.document.published ?? null,
  },
  headline: {
    name: 'headline',
    type: 'text',
    about: "the article's headline",
    value: (s) => s.document.headline ?? null,
  },
  publisher: { name: 'publisher', type: 'text', about: 'who published it', value: (s) => s.document.publisher ?? null },
  url: { name: 'url', type: 'text', about: 'address, where the record gives one', value: (s) => s.document.source.url },
} satisfies Record<string, Column<InDocument>>

/** Where a stretch of the text stands. */
export const place = {
  sentence: {
    name: 'sentence',
    type: 'text',
    about: 'the sentence around it, in the clean text',
    value: (s) => s.places.sentence(s.around),
  },
  line: {
    name: 'line',
    type: 'integer',
    about: "line of the file (of the record's text) on which it starts, from 1",
    value: (s) => s.places.line(s.places.raw(s.span).start),
  },
  rawStart: {
    name: 'rawStart',
    type: 'integer',
    about: 'where it starts in the raw text, in code points',
    value: (s) => s.places.raw(s.span).start,
  },
  rawEnd: {
    name: 'rawEnd',
    type: 'integer',
    about: 'where it ends in the raw text, in code points',
    value: (s) => s.places.raw(s.span).end,
  },
  start: {
    name: 'start',
    type: 'integer',
    about: 'where it starts in the clean text, in code points',
    value: (s) => s.span.start,
  },
  end: {
    name: 'end',
    type: 'integer',
    about: 'where it ends in the clean text, in code points',
    value: (s) => s.span.end,
  },
} satisfies Record<string, Column<InText>>

/** The same column, written only when asked for. */
export function more<S>(column: Column<S>): Column<S> {
  return { ...column, more: true }
}
