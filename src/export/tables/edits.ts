/** edits: one row a stretch that clean took out or repaired. */
import type { Document, Edit } from '../../document.ts'
import { type Places, placesOf } from '../places.ts'
import { type Column, perDocument, type Table } from '../table.ts'
import { article, type InDocument, more, origin } from './common.ts'

interface EditRow extends InDocument {
  places: Places
  edit: Edit
}

const columns: readonly Column<EditRow>[] = [
  ...origin,
  {
    name: 'kind',
    type: 'text',
    about: 'spam, related, credit, caption, legal, widget or repair',
    value: (s) => s.edit.kind,
  },
  { name: 'rule', type: 'text', about: 'rule that took it out', value: (s) => s.edit.rule },
  { name: 'score', type: 'number', about: 'how sure the rule was', value: (s) => s.edit.score ?? null },
  { name: 'line', type: 'integer', about: 'line of the file, from 1', value: (s) => s.places.line(s.edit.start) },
  {
    name: 'start',
    type: 'integer',
    about: 'where it starts in the raw text, in code points',
    value: (s) => s.edit.start,
  },
  { name: 'end', type: 'integer', about: 'where it ends in the raw text, in code points', value: (s) => s.edit.end },
  { name: 'text', type: 'text', about: 'what stood there', value: (s) => s.edit.text },
  more({ name: 'with', type: 'text', about: 'what stands there now', value: (s: EditRow) => s.edit.with }),
  more<EditRow>(article.headline),
  more<EditRow>(article.publisher),
  more<EditRow>(article.url),
]

function rowsOf(document: Document): EditRow[] {
  const places = placesOf(document)
  return (document.edits ?? []).map((edit) => ({ document, places, edit }))
}

export const edits: Table<EditRow> = {
  name: 'edits',
  about: 'one row a stretch of the raw text that was taken out or repaired, and why',
  columns,
  gather: perDocument(rowsOf),
}
