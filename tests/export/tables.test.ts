import { expect, test } from 'vitest'
import type { Document } from '../../src/document.ts'
import { columnsOf, exportTable, tableNames, UnknownColumn } from '../../src/export/index.ts'
import { edited, quoteIn, spanOf } from './documents.ts'

const raw = 'Baca juga: harga telur\n"Beras cukup," kata Yohana Benu, Selasa (2/9/2025).\n'
const base = edited(raw, [['Baca juga: harga telur\n', '', 'related']])
const quote = quoteIn(base.text, 'Beras cukup,', {
  cue: spanOf(base.text, 'kata'),
  mention: spanOf(base.text, 'Yohana Benu'),
  speaker: 'Yohana Benu',
  date: '2025-09-02',
})
const document: Document = {
  ...base,
  headline: 'Beras Cukup',
  publisher: 'KABAR',
  published: '2025-09-03',
  quotes: [quote],
  dates: [
    {
      ...spanOf(base.text, 'Selasa (2/9/2025)'),
      value: '2025-09-02',
      from: '2025-09-02',
      to: '2025-09-02',
      rule: 'day',
    },
  ],
  speakers: [{ name: 'Yohana Benu', role: 'kepala dinas', affiliation: null, mentions: [] }],
}

test('the fixed columns are those of the contract', () => {
  const fixed = Object.fromEntries(
    tableNames.map((name) => [
      name,
      columnsOf(name)
        .filter(({ more }) => !more)
        .map((column) => column.name)
        .join(' '),
    ]),
  )
  expect(fixed).toEqual({
    documents:
      'path record id headline publisher published dateline byline language chars removedChars spamChars quotes duplicateOf story url',
    quotes:
      'path record id quote type speaker role cue date published headline publisher sentence line rawStart rawEnd start end confidence medium sameAs url',
    dates: 'path record id text value from to mod conflict sentence line rawStart rawEnd',
    speakers: 'path record id name variants role quotes articles first last',
    edits: 'path record id kind rule score line start end text',
  })
})

test('a quote knows its speaker, its sentence and where it stands in the raw file', () => {
  const [row] = exportTable([document], 'quotes')
  expect(row).toMatchObject({
    quote: 'Beras cukup,',
    speaker: 'Yohana Benu',
    role: 'kepala dinas',
    cue: 'kata',
    date: '2025-09-02',
    published: '2025-09-03',
    sentence: '"Beras cukup," kata Yohana Benu, Selasa (2/9/2025).',
    line: 2,
  })
  expect([...raw].slice(row.rawStart as number, row.rawEnd as number).join('')).toBe('Beras cukup,')
  expect([...document.text].slice(row.start as number, row.end as number).join('')).toBe('Beras cukup,')
})

test('dates, edits and documents', () => {
  const [date] = exportTable([document], 'dates')
  expect(date).toMatchObject({ text: 'Selasa (2/9/2025)', value: '2025-09-02', conflict: false, line: 2 })
  const [edit] = exportTable([document], 'edits')
  expect(edit).toMatchObject({ kind: 'related', line: 1, start: 0, end: 23, text: 'Baca juga: harga telur\n' })
  const [row] = exportTable([document], 'documents')
  expect(row).toMatchObject({ removedChars: 23, spamChars: 0, quotes: 1, chars: [...document.text].length })
})

test('speakers are one row a person over the corpus', () => {
  const speaker = { role: null, affiliation: null, mentions: [], id: 'p1' }
  const other: Document = {
    ...document,
    source: { ...document.source, path: 'b.txt' },
    published: '2025-09-01',
    quotes: [{ ...quote, speaker: 'Yohana' }],
    speakers: [{ ...speaker, name: 'Yohana' }],
  }
  const first: Document = { ...document, speakers: [{ ...speaker, name: 'Yohana Benu', role: 'kepala dinas' }] }
  expect([...exportTable([first, other], 'speakers')]).toEqual([
    {
      path: 'a.txt',
      record: null,
      id: 'p1',
      name: 'Yohana Benu',
      variants: ['Yohana'],
      role: 'kepala dinas',
      quotes: 2,
      articles: 2,
      first: '2025-09-01',
      last: '2025-09-03',
    },
  ])
})

test('columns are chosen and ordered; an unknown one is an error', () => {
  expect([...exportTable([document], 'quotes', { columns: ['speaker', 'quoteId'] })]).toEqual([
    { speaker: 'Yohana Benu', quoteId: 'q1' },
  ])
  expect(() => [...exportTable([document], 'quotes', { columns: ['nobody'] })]).toThrow(UnknownColumn)
})

test('a document that has not been through the stages has a row of what is known', () => {
  const { edits: _edits, ...raw } = base
  expect([...exportTable([raw], 'documents')][0]).toMatchObject({ headline: null, removedChars: null, quotes: null })
  expect([...exportTable([raw], 'quotes')]).toEqual([])
})
