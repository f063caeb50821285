/** The rows that pass as a CSV file, with the columns that `newsx export -t quotes` writes where the page has them. */
import { csv } from '../../../formats/csv.ts'
import type { Cell, CellType } from '../../../table.ts'
import { types } from '../../data.ts'
import type { Corpus } from '../corpus.ts'

type Value = (corpus: Corpus, quote: number, document: number) => Cell

const columns: readonly [name: string, type: CellType, value: Value][] = [
  ['path', 'text', ({ documents }, _, d) => documents.path[d]],
  ['record', 'integer', ({ documents }, _, d) => documents.record[d]],
  ['id', 'text', ({ documents }, _, d) => documents.id[d]],
  ['quote', 'text', ({ quotes }, q) => quotes.text[q]],
  ['type', 'text', ({ quotes }, q) => types[quotes.type[q]]],
  ['speaker', 'text', ({ quotes, speakers }, q) => speakers[quotes.speaker[q]] ?? null],
  ['role', 'text', ({ quotes, roles }, q) => roles[quotes.role[q]] ?? null],
  ['cue', 'text', ({ quotes, cues }, q) => cues[quotes.cue[q]] ?? null],
  ['date', 'text', ({ quotes }, q) => quotes.date[q]],
  ['published', 'text', ({ documents }, _, d) => documents.published[d]],
  ['headline', 'text', ({ documents }, _, d) => documents.title[d]],
  ['publisher', 'text', ({ documents, publishers }, _, d) => publishers[documents.publisher[d]] ?? null],
  ['start', 'integer', ({ quotes }, q) => quotes.start[q]],
  ['end', 'integer', ({ quotes }, q) => quotes.end[q]],
  ['confidence', 'number', ({ quotes }, q) => quotes.confidence[q]],
  ['medium', 'text', ({ quotes, media }, q) => media[quotes.medium[q]] ?? null],
  ['sameAs', 'text', ({ quotes }, q) => quotes.sameAs[q]],
  ['url', 'text', ({ documents }, _, d) => documents.url[d]],
]

export function quotesCsv(corpus: Corpus, rows: readonly number[]): string {
  const infos = columns.map(([name, type]) => ({ name, type, about: '', more: false }))
  const { head, rows: write } = csv(infos, { escapeFormulas: true, excel: false })
  const cells = rows.map((row) => columns.map(([, , value]) => value(corpus, row, corpus.quotes.document[row])))
  return `${head()}${write(cells)}`
}

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
