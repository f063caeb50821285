/** The documents that pass; each opens as its reader saw it. */
import { useMemo, useState } from 'preact/hooks'
import type { Corpus } from '../corpus.ts'
import { usePage } from '../page.ts'
import { documentAddress } from '../route.ts'
import { Pager, usePaged } from './pager.tsx'

const PAGE = 25
const orders = ['corpus', 'newest', 'oldest', 'cut', 'quotes'] as const
type OrderName = (typeof orders)[number]

export function DocumentList() {
  const { corpus, labels, select } = usePage()
  const words = labels.list
  const [wanted, setWanted] = useState('')
  const [order, setOrder] = useState<OrderName>('corpus')
  const { documents } = select()
  const rows = useMemo(() => rowsOf(corpus, documents, wanted, order), [corpus, documents, wanted, order])
  const paged = usePaged(rows.length, PAGE, rows)
  return (
    <section id="documents" aria-labelledby="documents-title">
      <header class="section-head">
        <h2 id="documents-title">{words.title}</h2>
      </header>
      <search class="controls">
        <label class="field wide">
          <span>{words.search}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.order}</span>
          <select value={order} onChange={(event) => setOrder(event.currentTarget.value as OrderName)}>
            {orders.map((name) => (
              <option key={name} value={name}>
                {words.orders[name]}
              </option>
            ))}
          </select>
        </label>
      </search>
      {rows.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <ol class="documents">
          {rows.slice(paged.first, paged.last).map((document) => (
            <Item key={document} document={document} />
          ))}
        </ol>
      )}
      <Pager paged={paged} of={labels.documents} />
    </section>
  )
}

function Item({ document }: { document: number }) {
  const { corpus, labels, format } = usePage()
  const { title, publisher, published, characters, copy, path, record } = corpus.documents
  const quotes = corpus.firstQuote[document + 1] - corpus.firstQuote[document]
  const share = corpus.cut[document] / Math.max(1, characters[document])
  const day = published[document]
  const facts = [
    corpus.publishers[publisher[document]] ?? labels.noPublisher,
    day ? format.day(day) : labels.noDays,
    labels.list.quotes(quotes, format.number(quotes)),
    labels.list.cut(format.share(share)),
    copy[document] > 0 ? labels.copy[(['single', 'kept', 'exact', 'near', 'contained'] as const)[copy[document]]] : '',
  ].filter((fact) => fact !== '')
  return (
    <li data-document={document}>
      <a href={documentAddress(document)}>
        <bdi>{title[document] || labels.view.untitled}</bdi>
      </a>
      <span class="facts">
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
        <bdi class="path">
          {path[document]}
          {record[document] === null ? '' : `:${record[document]}`}
        </bdi>
      </span>
    </li>
  )
}

function rowsOf(corpus: Corpus, passing: Uint8Array, wanted: string, order: OrderName): number[] {
  const { title, path } = corpus.documents
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = (document: number) => {
    const text = `${title[document]}\n${path[document]}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const rows: number[] = []
  passing.forEach((passes, document) => {
    if (passes && (words.length === 0 || matches(document))) rows.push(document)
  })
  return order === 'corpus' ? rows : rows.sort(comparison(corpus, order))
}

function comparison(corpus: Corpus, order: OrderName): (a: number, b: number) => number {
  const { published, characters } = corpus.documents
  if (order === 'cut') return (a, b) => corpus.cut[b] / (characters[b] || 1) - corpus.cut[a] / (characters[a] || 1)
  if (order === 'quotes') {
    const count = (document: number) => corpus.firstQuote[document + 1] - corpus.firstQuote[document]
    return (a, b) => count(b) - count(a)
  }
  const sign = order === 'newest' ? -1 : 1
  // Documents without a date come last either way.
  const last = order === 'newest' ? '' : '\uFFFF'
  return (a, b) => {
    const [x, y] = [published[a] ?? last, published[b] ?? last]
    return x < y ? -sign : x > y ? sign : 0
  }
}
