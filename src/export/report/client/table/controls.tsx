/** The filters of the quotes table: the same that the figures set. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { types } from '../../data.ts'
import type { Choice } from '../filters.ts'
import { usePage } from '../page.ts'

export function Controls() {
  const { corpus, labels, format, filters, narrow } = usePage()
  const words = labels.table
  const speakers = useMemo(() => byName(corpus.speakers), [corpus])
  const publishers = useMemo(() => byName(corpus.publishers), [corpus])
  const typeOptions = types.map((type, number): Option => [number, labels.types[type]])
  const day = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null)
  return (
    <search class="controls">
      <Field label={words.search} wide>
        <input type="search" value={filters.words} onInput={(event) => narrow({ words: event.currentTarget.value })} />
      </Field>
      <Select label={words.speaker} choice="speaker" options={[...speakers, [-1, labels.bySpeaker.unnamed]]} />
      <Select label={words.type} choice="type" options={typeOptions} />
      <Select label={words.publisher} choice="publisher" options={[...publishers, [-1, labels.noPublisher]]} />
      <Field label={words.from}>
        <input
          type="date"
          value={filters.from ?? ''}
          onChange={(event) => narrow({ from: day(event.currentTarget.value), undated: false })}
        />
      </Field>
      <Field label={words.to}>
        <input
          type="date"
          value={filters.to ?? ''}
          onChange={(event) => narrow({ to: day(event.currentTarget.value), undated: false })}
        />
      </Field>
      <Field label={`${words.confidence} ${format.share(filters.least)}`}>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={filters.least}
          aria-valuetext={format.share(filters.least)}
          onInput={(event) => narrow({ least: Number(event.currentTarget.value), most: 1 })}
        />
      </Field>
    </search>
  )
}

function Field({ label, wide, children }: { label: string; wide?: boolean; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: its control is its child
    <label class={wide ? 'field wide' : 'field'}>
      <span>{label}</span>
      {children}
    </label>
  )
}

type Option = [number: number, name: string]

/** Chooses one; what the figures have chosen besides stands as "3 chosen". */
function Select({ label, choice, options }: { label: string; choice: Choice; options: Option[] }) {
  const { labels, filters, narrow } = usePage()
  const chosen = filters[choice]
  const value = chosen.size === 0 ? '' : chosen.size > 1 ? 'several' : String([...chosen][0])
  const choose = (value: string) => {
    if (value !== 'several') narrow({ [choice]: new Set(value === '' ? [] : [Number(value)]) })
  }
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{labels.table.any}</option>
        {chosen.size > 1 && <option value="several">{labels.table.several(chosen.size)}</option>}
        {options.map(([number, name]) => (
          <option key={number} value={number}>
            {name.length > 60 ? `${name.slice(0, 60)}…` : name}
          </option>
        ))}
      </select>
    </Field>
  )
}

function byName(names: readonly string[]): Option[] {
  const collator = new Intl.Collator('id')
  return names.map((name, number): Option => [number, name]).sort((a, b) => collator.compare(a[1], b[1]))
}
