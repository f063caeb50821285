/** An article as its reader saw it, with what newsx took out and found marked in place. */
import type { DatePhrase, Document, Edit } from '../../../../document.ts'
import type { Labels } from '../labels.ts'
import { usePage } from '../page.ts'
import type { Paragraph, Segment } from './marks.ts'

interface Props {
  document: Document
  paragraphs: readonly Paragraph[]
  active: number | null
  onActive(quote: number | null): void
}

export function Article({ document, paragraphs, active, onActive }: Props) {
  return (
    <div class="text" lang={document.language ?? undefined}>
      {paragraphs.map((segments, at) => (
        <p key={at} dir="auto" class={segments.every(({ removed }) => removed) ? 'all-removed' : undefined}>
          {segments.map((segment, number) => (
            <Part key={number} segment={segment} document={document} active={active} onActive={onActive} />
          ))}
        </p>
      ))}
    </div>
  )
}

interface PartProps extends Omit<Props, 'paragraphs'> {
  segment: Segment
}

function Part({ segment, document, active, onActive }: PartProps) {
  const { labels } = usePage()
  const { edit, removed, quotes, cues, sources, date, text } = segment
  if (edit && removed) return <Removed edit={edit} text={text} />
  const numbers = [...quotes, ...cues, ...sources]
  const inner = date === null ? text : <DateMark date={(document.dates ?? [])[date]} text={text} />
  if (numbers.length === 0) return edit ? <Put edit={edit} text={text} /> : date === null ? <span>{text}</span> : inner
  // Of quotes inside one another the innermost is the one that was meant.
  const number = numbers[numbers.length - 1]
  const type = document.quotes?.[number].type ?? 'direct'
  const classes = [
    quotes.length > 0 ? `quote type-${type}` : '',
    cues.length > 0 ? 'cue' : '',
    sources.length > 0 ? 'source' : '',
    active !== null && numbers.includes(active) ? 'active' : '',
  ].filter((name) => name !== '')
  const Tag = quotes.length > 0 ? 'mark' : 'span'
  return (
    <Tag
      class={classes.join(' ')}
      data-q={numbers.join(' ')}
      data-n={segment.begins.map((begin) => begin + 1).join(' ') || undefined}
      onMouseEnter={() => onActive(number)}
      onMouseLeave={() => onActive(null)}
      data-tip={
        quotes.length > 0
          ? labels.view.quoteMark(labels.types[type], document.quotes?.[number].speaker ?? labels.view.nobody)
          : undefined
      }
    >
      {inner}
    </Tag>
  )
}

function Removed({ edit, text }: { edit: Edit; text: string }) {
  const { labels } = usePage()
  const about = aboutEdit(edit, labels)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its rule is shown on focus as on hover
    <del class={`removed kind-${edit.kind}`} data-tip={about} tabIndex={0}>
      <span class="unseen">[{about}] </span>
      {text}
    </del>
  )
}

function Put({ edit, text }: { edit: Edit; text: string }) {
  const { labels } = usePage()
  return (
    <ins class="put" data-tip={aboutEdit(edit, labels)}>
      {text}
    </ins>
  )
}

function aboutEdit({ kind, rule, score, with: put }: Edit, { view, kinds }: Labels): string {
  const what = kind === 'repair' ? view.repairMark(rule) : view.removedMark(kinds[kind], rule)
  const parts = [what]
  if (put.trim() !== '') parts.push(view.repairTo(put))
  if (score !== undefined) parts.push(view.score(score.toFixed(2)))
  return parts.join(' · ')
}

function DateMark({ date, text }: { date: DatePhrase; text: string }) {
  const { labels } = usePage()
  return (
    <time class="date" dateTime={date.from ?? undefined} data-tip={aboutDate(date, labels)}>
      {text}
    </time>
  )
}

export function aboutDate({ value, mod, implied, conflict, from, to }: DatePhrase, { view }: Labels): string {
  if (value === null) return view.dateMark(view.unresolved)
  const parts = [view.dateMark(mod ? `${value} ${mod}` : value)]
  if (from !== null && to !== null && from !== to) parts.push(`${from} – ${to}`)
  if (implied && implied.length > 0) parts.push(view.implied(implied.join(', ')))
  if (conflict) parts.push(view.conflict)
  return parts.join(' · ')
}
