/** The rows of the quotes table in the order asked for. */
import type { Corpus } from '../corpus.ts'

export const columns = ['quote', 'speaker', 'type', 'publisher', 'date', 'sure'] as const
export type ColumnName = (typeof columns)[number]

export interface Order {
  column: ColumnName
  down: boolean
}

export function orderedRows(corpus: Corpus, passing: Uint8Array, order: Order | null): number[] {
  const rows: number[] = []
  passing.forEach((passes, row) => {
    if (passes) rows.push(row)
  })
  if (!order) return rows
  const compare = comparison(corpus, order.column)
  const sign = order.down ? -1 : 1
  return rows.sort((a, b) => sign * compare(a, b) || a - b)
}

type Compare = (a: number, b: number) => number

function comparison({ quotes, documents, speakers, publishers }: Corpus, column: ColumnName): Compare {
  const by = (key: (row: number) => string | number): Compare => {
    return (a, b) => {
      const [x, y] = [key(a), key(b)]
      return x < y ? -1 : x > y ? 1 : 0
    }
  }
  if (column === 'quote') return by((row) => quotes.text[row])
  if (column === 'type') return by((row) => quotes.type[row])
  if (column === 'sure') return by((row) => quotes.confidence[row])
  if (column === 'date') return by((row) => documents.published[quotes.document[row]] ?? '')
  const ranks = ranksOf(column === 'speaker' ? speakers : publishers)
  if (column === 'speaker') return by((row) => ranks[quotes.speaker[row] + 1])
  return by((row) => ranks[documents.publisher[quotes.document[row]] + 1])
}

/** Where each name stands in the alphabet, one place on: no name comes last. */
function ranksOf(names: readonly string[]): number[] {
  const collator = new Intl.Collator('id')
  const ranks = new Array<number>(names.length + 1).fill(names.length)
  const sorted = names.map((_, number) => number).sort((a, b) => collator.compare(names[a], names[b]))
  sorted.forEach((number, rank) => {
    ranks[number + 1] = rank
  })
  return ranks
}
