/** Quotes by speaker: the top thirty, and the rest on demand. */
import { useMemo, useState } from 'preact/hooks'
import { toggled } from '../filters.ts'
import { usePage } from '../page.ts'
import { BarRow } from './bar-row.tsx'
import { Card } from './card.tsx'
import { More, useMore } from './more.tsx'

const FIRST = 30
const STEP = 120

export function BySpeaker() {
  const { corpus, labels, format, filters, select, narrow } = usePage()
  const words = labels.bySpeaker
  const { speaker } = corpus.quotes
  const size = corpus.speakers.length
  const [wanted, setWanted] = useState('')
  const all = useMemo(() => tally(speaker, null, size), [speaker, size])
  const shown = tally(speaker, select('speaker').quotes, size)
  const matching = wanted.trim().toLowerCase()
  const order = corpus.speakers
    .map((_, number) => number)
    .filter((number) => corpus.speakers[number].toLowerCase().includes(matching))
    .sort((a, b) => shown[b] - shown[a] || all[b] - all[a] || a - b)
  const list = useMore(order, FIRST, STEP)
  const most = Math.max(1, ...order.map((number) => all[number]))
  const empty = corpus.quoteCount === 0 ? words.noQuotes : null
  const unnamed = all[size]
  const aside = unnamed > 0 && (
    <button
      type="button"
      class="chip"
      aria-pressed={filters.speaker.has(-1)}
      onClick={() => narrow({ speaker: toggled(filters.speaker, -1) })}
    >
      {words.unnamed}: {format.number(shown[size])}
    </button>
  )
  return (
    <Card name="speaker" title={words.title} empty={empty} aside={aside}>
      {size > FIRST && (
        <input
          type="search"
          class="find"
          placeholder={words.find}
          aria-label={words.find}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {size === 0 && <p class="empty">{words.empty}</p>}
      {size > 0 && order.length === 0 && <p class="empty">{words.none}</p>}
      <ol class="columns">
        {list.items.map((number) => (
          <BarRow
            key={number}
            name={corpus.speakers[number]}
            about={words.bar(corpus.speakers[number], format.number(shown[number]), format.number(all[number]))}
            shown={shown[number]}
            all={all[number]}
            most={most}
            chosen={filters.speaker.has(number)}
            onChoose={() => narrow({ speaker: toggled(filters.speaker, number) })}
          />
        ))}
      </ol>
      <More shown={list} more={words.more} fewer={words.fewer} number={format.number} />
    </Card>
  )
}

/** Counts by number; the last place counts -1. */
function tally(column: readonly number[], passing: Uint8Array | null, size: number): Int32Array {
  const counts = new Int32Array(size + 1)
  column.forEach((number, row) => {
    if (!passing || passing[row]) counts[number < 0 ? size : number]++
  })
  return counts
}
