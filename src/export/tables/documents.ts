/** documents: one row an article. */
import type { Document, Edit } from '../../document.ts'
import { pointsOf } from '../../text/points.ts'
import { type Column, perDocument, type Table } from '../table.ts'
import { article, type InDocument, more, origin } from './common.ts'

const columns: readonly Column<InDocument>[] = [
  ...origin,
  article.headline,
  article.publisher,
  article.published,
  { name: 'dateline', type: 'text', about: 'place that opens the story', value: (s) => s.document.dateline ?? null },
  { name: 'byline', type: 'list', about: 'who wrote it', value: (s) => s.document.byline ?? [] },
  { name: 'language', type: 'text', about: 'language code', value: (s) => s.document.language },
  { name: 'chars', type: 'integer', about: 'code points of the clean text', value: (s) => length(s.document.text) },
  {
    name: 'removedChars',
    type: 'integer',
    about: 'code points taken out of the raw text, spam and all else',
    value: (s) => removed(s.document, (edit) => edit.kind !== 'repair'),
  },
  {
    name: 'spamChars',
    type: 'integer',
    about: 'code points taken out as spam',
    value: (s) => removed(s.document, (edit) => edit.kind === 'spam'),
  },
  { name: 'quotes', type: 'integer', about: 'how many quotes', value: (s) => s.document.quotes?.length ?? null },
  {
    name: 'duplicateOf',
    type: 'text',
    about: 'id of the document that this is a copy of',
    value: (s) => s.document.duplicate?.of?.id ?? null,
  },
  { name: 'story', type: 'text', about: 'articles on one event share it', value: (s) => s.document.story ?? null },
  article.url,
  ...extraColumns(),
]

function extraColumns(): Column<InDocument>[] {
  const text = (name: string, about: string, value: (document: Document) => string | null) =>
    more<InDocument>({ name, type: 'text', about, value: (s) => value(s.document) })
  const count = (name: string, about: string, value: (document: Document) => number | null) =>
    more<InDocument>({ name, type: 'integer', about, value: (s) => value(s.document) })
  const list = (name: string, about: string, value: (document: Document) => string[]) =>
    more<InDocument>({ name, type: 'list', about, value: (s) => value(s.document) })
  return [
    text('text', 'the clean text', (d) => d.text),
    text('publishedAt', 'time of publication with its zone', (d) => d.publishedAt ?? null),
    list('editor', 'who edited it', (d) => d.editor ?? []),
    list('inferred', 'which facts were concluded rather than read', (d) => d.inferred ?? []),
    count('dates', 'how many date phrases', (d) => d.dates?.length ?? null),
    count('speakers', 'how many speakers', (d) => d.speakers?.length ?? null),
    text('duplicateKind', 'exact, near or contained', (d) => d.duplicate?.kind ?? null),
    text('cluster', 'copies of one article share it', (d) => d.duplicate?.cluster ?? null),
    count('bytes', 'size of the file or record', (d) => d.source.bytes),
    text('encoding', 'encoding of the file', (d) => d.source.encoding),
    text('sha256', 'checksum of the file or record', (d) => d.source.sha256),
    list('warnings', 'what is odd about it', (d) => d.warnings.map((warning) => warning.code)),
  ]
}

function removed({ edits }: Document, counts: (edit: Edit) => boolean): number | null {
  if (edits === undefined) return null
  return edits.filter(counts).reduce((sum, edit) => sum + edit.end - edit.start, 0)
}

function length(text: string): number {
  return pointsOf(text).toPoint(text.length)
}

export const documents: Table<InDocument> = {
  name: 'documents',
  about: 'one row an article',
  columns,
  gather: perDocument((document) => [{ document }]),
}
