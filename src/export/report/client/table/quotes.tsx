/** The quotes that pass, in a table; each opens its place in its article. */
import { useMemo, useState } from 'preact/hooks'
import { types } from '../../data.ts'
import { usePage } from '../page.ts'
import { addressOf } from '../route.ts'
import { Controls } from './controls.tsx'
import { download, quotesCsv } from './download.ts'
import { type ColumnName, columns, type Order, orderedRows } from './order.ts'
import { Pager, usePaged } from './pager.tsx'

const PAGE = 25

export function Quotes() {
  const { corpus, labels, select } = usePage()
  const words = labels.table
  const [order, setOrder] = useState<Order | null>(null)
  const { quotes } = select()
  const rows = useMemo(() => orderedRows(corpus, quotes, order), [corpus, quotes, order])
  const paged = usePaged(rows.length, PAGE, rows)
  if (corpus.quoteCount === 0)
    return (
      <section id="quotes" aria-labelledby="quotes-title">
        <h2 id="quotes-title">{words.title}</h2>
        <p class="empty">{words.noQuotes}</p>
      </section>
    )
  return (
    <section id="quotes" aria-labelledby="quotes-title">
      <header class="section-head">
        <h2 id="quotes-title">{words.title}</h2>
        <button
          type="button"
          disabled={rows.length === 0}
          onClick={() => download('quotes.csv', quotesCsv(corpus, rows))}
        >
          {words.download}
        </button>
      </header>
      <Controls />
      {rows.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="scroller" aria-label={words.scroll} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <Heading key={column} column={column} order={order} onOrder={setOrder} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(paged.first, paged.last).map((row) => (
                <Row key={row} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Pager paged={paged} of={labels.quotes} />
    </section>
  )
}

interface HeadingProps {
  column: ColumnName
  order: Order | null
  onOrder(order: Order | null): void
}

function Heading({ column, order, onOrder }: HeadingProps) {
  const { table } = usePage().labels
  const sorted = order?.column === column
  const next = !sorted ? { column, down: false } : order.down ? null : { column, down: true }
  return (
    <th scope="col" class={`col-${column}`} aria-sort={!sorted ? 'none' : order.down ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => onOrder(next)} data-tip={table.sort(table[column])}>
        {table[column]} <span aria-hidden="true">{!sorted ? '' : order.down ? '↓' : '↑'}</span>
      </button>
    </th>
  )
}

function Row({ row }: { row: number }) {
  const { corpus, labels, format } = usePage()
  const { quotes, documents, speakers, publishers, roles } = corpus
  const document = quotes.document[row]
  const speaker = speakers[quotes.speaker[row]]
  const role = roles[quotes.role[row]]
  const type = types[quotes.type[row]]
  const published = documents.published[document]
  const href = addressOf({ document, quote: row - corpus.firstQuote[document], beside: null })
  return (
    <tr data-quote={row}>
      <td class="col-quote">
        <a href={href}>
          <bdi>{quotes.text[row]}</bdi>
        </a>
        <span class="under">
          <bdi>{documents.title[document]}</bdi>
        </span>
      </td>
      <td class="col-speaker">
        {speaker === undefined ? <span class="none">{labels.bySpeaker.unnamed}</span> : <bdi>{speaker}</bdi>}
        {role !== undefined && (
          <span class="under">
            <bdi>{role}</bdi>
          </span>
        )}
      </td>
      <td class="col-type">
        <span class={`swatch type-${type}`} /> {labels.types[type]}
      </td>
      <td class="col-publisher">
        <bdi>{publishers[documents.publisher[document]] ?? '–'}</bdi>
      </td>
      <td class="col-date">{published ? format.day(published) : '–'}</td>
      <td class="col-sure">
        <span class="meter" aria-hidden="true">
          <span style={{ width: `${100 * quotes.confidence[row]}%` }} />
        </span>
        {format.share(quotes.confidence[row])}
      </td>
    </tr>
  )
}
