/** Documents by day of publication. */
import { scaleLinear } from 'd3-scale'
import { useMemo, useRef, useState } from 'preact/hooks'
import { usePage } from '../page.ts'
import { rove } from '../rove.ts'
import { Card } from './card.tsx'
import { type Bin, type Bins, binsOver, coreOf, rangeOf } from './days.ts'

export function ByDay() {
  const { corpus, labels, format, filters, narrow } = usePage()
  const days = corpus.documents.published
  const range = useMemo(() => rangeOf(days), [days])
  const core = useMemo(() => coreOf(days), [days])
  const [whole, setWhole] = useState(false)
  const [zoomed, setZoomed] = useState(false)
  const filtered = filters.from !== null && filters.to !== null
  const [first, last] =
    zoomed && filtered
      ? [filters.from as string, filters.to as string]
      : ((whole ? range : (core ?? range)) ?? ['', ''])
  const outside = core ? days.filter((day) => day !== null && (day < core[0] || day > core[1])).length : 0
  const undated = days.reduce((count, day) => count + (day === null ? 1 : 0), 0)
  const words = labels.byDay
  const choose = (from: Bin, to: Bin, bins: Bins) => {
    const same = filters.from === from.from && filters.to === to.to
    setZoomed(!same && bins.unit !== 'day')
    narrow(same ? { from: null, to: null, undated: false } : { from: from.from, to: to.to, undated: false })
  }
  const aside = (
    <span class="asides">
      {zoomed && filtered && (
        <button type="button" class="quiet" onClick={() => setZoomed(false)}>
          {words.whole}
        </button>
      )}
      {core && !(zoomed && filtered) && (
        <button type="button" class="chip" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {words.outside(format.number(outside))}
        </button>
      )}
      {undated > 0 && (
        <button
          type="button"
          class="chip"
          aria-pressed={filters.undated}
          onClick={() => narrow({ undated: !filters.undated, from: null, to: null })}
        >
          {words.undated(format.number(undated))}
        </button>
      )}
    </span>
  )
  return (
    <Card name="day" title={words.title} empty={range ? null : words.empty} aside={aside}>
      {range && <Histogram first={first} last={last} onChoose={choose} />}
    </Card>
  )
}

interface HistogramProps {
  first: string
  last: string
  onChoose(from: Bin, to: Bin, bins: Bins): void
}

function Histogram({ first, last, onChoose }: HistogramProps) {
  const { corpus, labels, format, filters, select } = usePage()
  const words = labels.byDay
  const binned = useMemo(() => binsOver(first, last), [first, last])
  const days = corpus.documents.published
  const all = useMemo(() => count(days, binned, null), [days, binned])
  const shown = count(days, binned, select('day').documents)
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...all)])
    .nice(4)
  const top = scale.domain()[1]
  const ticks = scale.ticks(4).filter((tick) => Number.isInteger(tick) && tick > 0)
  const drag = useDrag((from, to) => onChoose(binned.bins[Math.min(from, to)], binned.bins[Math.max(from, to)], binned))
  const chosen = ({ from, to }: Bin) =>
    (filters.from !== null || filters.to !== null) &&
    (filters.from === null || to >= filters.from) &&
    (filters.to === null || from <= filters.to)
  const when = ({ from, to }: Bin) =>
    binned.unit === 'month' ? format.month(from) : labels.days(format.day(from), format.day(to))
  return (
    <>
      <p class="hint">
        {words.units[binned.unit]} {words.hint}
      </p>
      <div class="histogram">
        <div class="grid" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} style={{ bottom: `${(100 * tick) / top}%` }}>
              {format.number(tick)}
            </span>
          ))}
        </div>
        <div class="bars" role="toolbar" aria-label={words.title} onKeyDown={rove} onPointerUp={drag.end}>
          {binned.bins.map((bin, at) => (
            <button
              type="button"
              key={bin.from}
              data-bar={at}
              tabIndex={at === 0 ? 0 : -1}
              class={drag.over(at) ? 'dragged' : ''}
              aria-pressed={chosen(bin)}
              aria-label={words.bar(when(bin), format.number(shown[at]), format.number(all[at]))}
              data-tip={words.bar(when(bin), format.number(shown[at]), format.number(all[at]))}
              onPointerDown={(event) => drag.start(event, at)}
              onPointerEnter={() => drag.move(at)}
              onClick={(event) => event.detail === 0 && onChoose(bin, bin, binned)}
            >
              <span class="whole" style={{ height: `${(100 * all[at]) / top}%` }} />
              <span class="part" style={{ height: `${(100 * shown[at]) / top}%` }} />
            </button>
          ))}
        </div>
      </div>
      <Axis bins={binned} />
    </>
  )
}

/** A press that begins on one bar and ends on another chooses all between; keys choose one by its click. */
function useDrag(onChoose: (from: number, to: number) => void) {
  const begun = useRef<number | null>(null)
  const [reach, setReach] = useState<[number, number] | null>(null)
  return {
    start(event: PointerEvent, at: number) {
      if (event.button !== 0) return
      begun.current = at
      setReach([at, at])
      ;(event.target as Element).releasePointerCapture?.(event.pointerId)
    },
    move(at: number) {
      if (begun.current !== null) setReach([begun.current, at])
    },
    end() {
      if (begun.current !== null && reach) onChoose(reach[0], reach[1])
      begun.current = null
      setReach(null)
    },
    over: (at: number) => reach !== null && at >= Math.min(...reach) && at <= Math.max(...reach),
  }
}

function count(days: readonly (string | null)[], { bins, binOf }: Bins, passing: Uint8Array | null): number[] {
  const counts = new Array<number>(bins.length).fill(0)
  const [first, last] = [bins[0].from, bins[bins.length - 1].to]
  const known = new Map<string, number>()
  days.forEach((day, document) => {
    if (day === null || day < first || day > last || (passing && !passing[document])) return
    const bin = known.get(day) ?? binOf(day)
    known.set(day, bin)
    counts[bin]++
  })
  return counts
}

function Axis({ bins: { bins, unit } }: { bins: Bins }) {
  const { format } = usePage()
  const marks = bins.length < 3 ? bins.map((_, at) => at) : [0, Math.floor((bins.length - 1) / 2), bins.length - 1]
  const name = ({ from }: Bin) =>
    unit === 'year' ? from.slice(0, 4) : unit === 'month' ? format.month(from) : format.day(from)
  return (
    <div class="axis" aria-hidden="true">
      {marks.map((at) => (
        <span key={at}>{name(bins[at])}</span>
      ))}
    </div>
  )
}
