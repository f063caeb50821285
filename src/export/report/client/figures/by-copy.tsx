/** Duplicates: what each document is among its copies, and the largest groups of copies. */
import { useMemo } from 'preact/hooks'
import { copies } from '../../data.ts'
import { toggled } from '../filters.ts'
import { usePage } from '../page.ts'
import { addressOf } from '../route.ts'
import { BarRow } from './bar-row.tsx'
import { Card } from './card.tsx'
import { More, useMore } from './more.tsx'

export function ByCopy() {
  const { corpus, labels, format, filters, select, narrow } = usePage()
  const words = labels.byCopy
  const { copy, title } = corpus.documents
  const all = useMemo(() => tally(copy, null), [copy])
  const shown = tally(copy, select('copy').documents)
  const most = Math.max(1, ...all)
  const passing = select('cluster').documents
  const clusters = [...corpus.clusters]
    .map(([number, members]) => ({
      number,
      kept: members.find((document) => copy[document] === 1) ?? members[0],
      members,
      shown: members.reduce((sum, document) => sum + passing[document], 0),
    }))
    .filter(({ shown, number }) => shown > 0 || filters.cluster.has(number))
    .sort((a, b) => b.shown - a.shown || b.members.length - a.members.length)
  const list = useMore(clusters, 5, 25)
  const beside = (kept: number, members: readonly number[]) => members.find((member) => member !== kept) ?? kept
  return (
    <Card name="copy" title={words.title} empty={corpus.clusters.size === 0 ? words.empty : null}>
      <div class="halves">
        <div>
          {' '}
          <ol>
            {copies.map((name, number) => (
              <BarRow
                key={name}
                name={labels.copy[name]}
                about={words.bar(labels.copy[name], format.number(shown[number]), format.number(all[number]))}
                shown={shown[number]}
                all={all[number]}
                most={most}
                chosen={filters.copy.has(number)}
                onChoose={() => narrow({ copy: toggled(filters.copy, number) })}
              />
            ))}
          </ol>
        </div>
        <div>
          <h4>{words.clusters}</h4>
          <ol class="clusters">
            {list.items.map(({ number, kept, members, shown }) => (
              <li key={number}>
                <button
                  type="button"
                  class="cluster"
                  data-cluster={number}
                  aria-pressed={filters.cluster.has(number)}
                  onClick={() => narrow({ cluster: toggled(filters.cluster, number) })}
                >
                  <span class="unseen">{words.cluster(title[kept], format.number(shown))}</span>
                  <span aria-hidden="true">
                    <span class="count">{format.number(shown)}×</span> <bdi>{title[kept]}</bdi>
                  </span>
                </button>
                <a
                  class="quiet"
                  href={addressOf({ document: kept, quote: null, beside: beside(kept, members) })}
                  aria-label={`${words.compare}: ${title[kept]}`}
                >
                  {words.compare}
                </a>
              </li>
            ))}
          </ol>
          <More shown={list} more={words.more} fewer={words.fewer} number={format.number} />
        </div>
      </div>{' '}
    </Card>
  )
}

function tally(column: readonly number[], passing: Uint8Array | null): number[] {
  const counts = copies.map(() => 0)
  column.forEach((number, row) => {
    if (!passing || passing[row]) counts[number]++
  })
  return counts
}
