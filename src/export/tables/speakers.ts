/** speakers: one row a person over the whole corpus. */
import type { Document, Speaker } from '../../document.ts'
import type { Column, Gatherer, Table } from '../table.ts'

/** A person as the corpus knows them; path and record are those of the first article that quotes them. */
interface SpeakerRow {
  path: string
  record: number | null
  id: string
  names: Map<string, number>
  roles: Map<string, number>
  affiliations: Map<string, number>
  quotes: number
  articles: number
  first: string | null
  last: string | null
}

const columns: readonly Column<SpeakerRow>[] = [
  { name: 'path', type: 'text', about: 'file of the first article that quotes them', value: (s) => s.path },
  { name: 'record', type: 'integer', about: 'its record in that file', value: (s) => s.record },
  { name: 'id', type: 'text', about: 'id of the person', value: (s) => s.id },
  {
    name: 'name',
    type: 'text',
    about: 'the commonest name, the longest among equals',
    value: (s) => ranked(s.names)[0],
  },
  { name: 'variants', type: 'list', about: 'their other names', value: (s) => ranked(s.names).slice(1) },
  { name: 'role', type: 'text', about: 'the role given most often', value: (s) => ranked(s.roles)[0] ?? null },
  { name: 'quotes', type: 'integer', about: 'how many quotes', value: (s) => s.quotes },
  { name: 'articles', type: 'integer', about: 'in how many articles', value: (s) => s.articles },
  { name: 'first', type: 'text', about: 'first day of publication', value: (s) => s.first },
  { name: 'last', type: 'text', about: 'last day of publication', value: (s) => s.last },
  { name: 'roles', type: 'list', about: 'every role given', more: true, value: (s) => ranked(s.roles) },
  {
    name: 'affiliation',
    type: 'text',
    about: 'the organisation given most often',
    more: true,
    value: (s) => ranked(s.affiliations)[0] ?? null,
  },
]

/** The keys, the commonest first; among equals the longer, then the one that sorts first. */
function ranked(counts: ReadonlyMap<string, number>): string[] {
  const order = (a: [string, number], b: [string, number]) =>
    b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1)
  return [...counts].sort(order).map(([key]) => key)
}

/** Persons without an id of their own are told apart by their names' letters and digits. */
export function personKey({ id, name }: Pick<Speaker, 'id' | 'name'>): string {
  return (
    id ??
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
  )
}

class Speakers implements Gatherer<SpeakerRow> {
  private readonly byId = new Map<string, SpeakerRow>()

  add(document: Document): readonly SpeakerRow[] {
    const seen = new Set<string>()
    for (const speaker of document.speakers ?? []) {
      const row = this.rowOf(speaker, document)
      if (!seen.has(row.id)) addArticle(row, document)
      seen.add(row.id)
      addSpeaker(row, speaker, document)
    }
    return []
  }

  end(): readonly SpeakerRow[] {
    return [...this.byId.values()]
  }

  private rowOf(speaker: Speaker, { source: { path, record } }: Document): SpeakerRow {
    const id = personKey(speaker)
    const known = this.byId.get(id)
    if (known) return known
    const counts = { names: new Map(), roles: new Map(), affiliations: new Map() }
    const row = { path, record, id, ...counts, quotes: 0, articles: 0, first: null, last: null }
    this.byId.set(id, row)
    return row
  }
}

function addArticle(row: SpeakerRow, { published }: Document): void {
  row.articles++
  if (!published) return
  if (row.first === null || published < row.first) row.first = published
  if (row.last === null || published > row.last) row.last = published
}

function addSpeaker(row: SpeakerRow, { name, role, affiliation }: Speaker, { quotes = [] }: Document): void {
  const count = (counts: Map<string, number>, key: string | null) => {
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  count(row.names, name)
  count(row.roles, role)
  count(row.affiliations, affiliation)
  row.quotes += quotes.filter((quote) => quote.speaker === name).length
}

export const speakers: Table<SpeakerRow> = {
  name: 'speakers',
  about: 'one row a person over the whole corpus',
  columns,
  gather: () => new Speakers(),
}
