/** Quote types and confidence: a histogram of confidence, each bar made of the types. */
import { types } from '../../data.ts'
import { toggled } from '../filters.ts'
import { usePage } from '../page.ts'
import { rove } from '../rove.ts'
import { Card } from './card.tsx'

const BINS = 10

export function ByType() {
  const { corpus, labels, format, filters, select, narrow } = usePage()
  const words = labels.byType
  const { type, confidence } = corpus.quotes
  const byType = select('type').quotes
  const totals = types.map((_, number) => type.reduce((sum, t, row) => sum + (t === number && byType[row] ? 1 : 0), 0))
  const shown = binned(type, confidence, select('confidence').quotes)
  const sums = shown.map((counts) => counts.reduce((a, b) => a + b))
  const most = Math.max(1, ...sums)
  const band = (bin: number) => ({ least: bin / BINS, most: bin === BINS - 1 ? 1 : (bin + 1) / BINS - 0.0001 })
  const chosen = (bin: number) => (filters.least > 0 || filters.most < 1) && bandIn(band(bin), filters)
  const choose = (bin: number) => {
    const { least, most } = band(bin)
    const same = filters.least === least && filters.most === most
    narrow(same ? { least: 0, most: 1 } : { least, most })
  }
  const about = (bin: number) =>
    words.bar(format.share(bin / BINS), format.share((bin + 1) / BINS), format.number(sums[bin]))
  return (
    <Card
      name="type"
      title={words.title}
      hint={words.hint}
      empty={corpus.quoteCount === 0 ? labels.bySpeaker.noQuotes : null}
    >
      <ul class="legend">
        {types.map((name, number) => (
          <li key={name}>
            <button
              type="button"
              class="chip"
              data-type={name}
              aria-pressed={filters.type.has(number)}
              onClick={() => narrow({ type: toggled(filters.type, number) })}
            >
              <span class={`swatch type-${name}`} />
              {labels.types[name]} <span class="count">{format.number(totals[number])}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="histogram confidence">
        <div class="bars" role="toolbar" aria-label={words.title} onKeyDown={rove}>
          {shown.map((counts, bin) => (
            <button
              type="button"
              key={band(bin).least}
              data-bar={bin}
              tabIndex={bin === 0 ? 0 : -1}
              aria-pressed={chosen(bin)}
              aria-label={about(bin)}
              data-tip={about(bin)}
              onClick={() => choose(bin)}
            >
              <span class="stack" style={{ height: `${(100 * sums[bin]) / most}%` }}>
                {types.map((name, number) => (
                  <span
                    key={name}
                    class={`segment type-${name}`}
                    style={{ flexGrow: counts[number], display: counts[number] === 0 ? 'none' : 'block' }}
                  />
                ))}
              </span>
              <span class="over">{sums[bin] > 0 ? format.number(sums[bin]) : ''}</span>
            </button>
          ))}
        </div>
      </div>
      <div class="axis" aria-hidden="true">
        <span>{format.share(0)}</span>
        <span>{words.axis}</span>
        <span>{format.share(1)}</span>
      </div>
    </Card>
  )
}

function bandIn(band: { least: number; most: number }, filters: { least: number; most: number }): boolean {
  return band.least >= filters.least - 1e-9 && band.most <= filters.most + 1e-9
}

function binned(type: readonly number[], confidence: readonly number[], passing: Uint8Array): number[][] {
  const counts = Array.from({ length: BINS }, () => types.map(() => 0))
  confidence.forEach((value, quote) => {
    if (passing[quote]) counts[Math.min(BINS - 1, Math.floor(value * BINS + 1e-9))][type[quote]]++
  })
  return counts
}
