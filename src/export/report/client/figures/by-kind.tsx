/** Removed text by kind and publisher. */
import { kinds } from '../../data.ts'
import { REPAIR } from '../corpus.ts'
import { toggled } from '../filters.ts'
import { usePage } from '../page.ts'
import { Card } from './card.tsx'
import { More, useMore } from './more.tsx'

/** Characters cut, by kind, from one publisher's documents. */
interface Row {
  publisher: number
  byKind: number[]
  sum: number
}

export function ByKind() {
  const { corpus, labels, format, filters, select, narrow } = usePage()
  const words = labels.byKind
  const { removed } = corpus
  const nothing = removed.document.length === 0
  const underOthers = rowsOf(corpus, select('kind').documents, () => true)
  const totals = kinds.map((_, kind) => underOthers.reduce((sum, row) => sum + row.byKind[kind], 0))
  const wanted = (kind: number) => filters.kind.size === 0 || filters.kind.has(kind)
  const rows = rowsOf(corpus, select('publisher').documents, (kind) => kind !== REPAIR && wanted(kind))
  const drawn = rows.filter(({ sum, publisher }) => sum > 0 || filters.publisher.has(publisher))
  const list = useMore(drawn, 10, 40)
  const most = Math.max(1, ...drawn.map(({ sum }) => sum))
  const repairs = removed.kind.reduce((sum, kind, row) => sum + (kind === REPAIR ? removed.stretches[row] : 0), 0)
  const nameOf = (publisher: number) => (publisher < 0 ? labels.noPublisher : corpus.publishers[publisher])
  return (
    <Card name="kind" title={words.title} hint={words.share} empty={nothing ? words.empty : null}>
      <ul class="legend">
        {kinds.map((kind, number) =>
          (number === REPAIR ? repairs : totals[number]) === 0 && !filters.kind.has(number) ? null : (
            <li key={kind}>
              <button
                type="button"
                class="chip"
                aria-pressed={filters.kind.has(number)}
                data-kind={kind}
                onClick={() => narrow({ kind: toggled(filters.kind, number) })}
              >
                <span class={`swatch kind-${kind}`} />
                {labels.kinds[kind]}{' '}
                <span class="count">{format.number(number === REPAIR ? repairs : totals[number])}</span>
              </button>
            </li>
          ),
        )}
      </ul>
      <ol class="stacks">
        {list.items.map((row) => (
          <li key={row.publisher} class="row">
            <button
              type="button"
              class="bar-row"
              data-publisher={row.publisher}
              aria-pressed={filters.publisher.has(row.publisher)}
              onClick={() => narrow({ publisher: toggled(filters.publisher, row.publisher) })}
            >
              <span class="unseen">{`${nameOf(row.publisher)}: ${words.characters(format.number(row.sum))}`}</span>
              <span class="name" aria-hidden="true">
                <bdi>{nameOf(row.publisher)}</bdi>
              </span>
              <span class="track stacked">
                {kinds.map((kind, number) =>
                  row.byKind[number] === 0 || number === REPAIR ? null : (
                    <span
                      key={kind}
                      class={`segment kind-${kind}`}
                      style={{ width: `${(100 * row.byKind[number]) / most}%` }}
                      data-tip={words.bar(nameOf(row.publisher), labels.kinds[kind], format.number(row.byKind[number]))}
                    />
                  ),
                )}
              </span>
              <span class="count" aria-hidden="true">
                {format.number(row.sum)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <More shown={list} more={words.more} fewer={words.fewer} number={format.number} />
    </Card>
  )
}

function rowsOf(
  { documents, removed, publishers }: ReturnType<typeof usePage>['corpus'],
  passing: Uint8Array,
  wanted: (kind: number) => boolean,
): Row[] {
  const rows = Array.from({ length: publishers.length + 1 }, (_, at) => ({
    publisher: at - 1,
    byKind: kinds.map(() => 0),
    sum: 0,
  }))
  removed.document.forEach((document, at) => {
    const kind = removed.kind[at]
    if (!passing[document] || !wanted(kind)) return
    const row = rows[documents.publisher[document] + 1]
    row.byKind[kind] += removed.characters[at]
    row.sum += removed.characters[at]
  })
  return rows.sort((a, b) => b.sum - a.sum)
}
