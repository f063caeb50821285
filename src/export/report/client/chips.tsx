/** The filters that are set, each with a way to drop it, and how much passes them. */
import { copies, kinds, types } from '../data.ts'
import { type Choice, choices, type Filters, noFilters, toggled } from './filters.ts'
import { type Page, usePage } from './page.ts'

interface Chip {
  key: string
  name: string
  without: Partial<Filters>
}

export function Chips() {
  const page = usePage()
  const { corpus, labels, format, select, narrow } = page
  const chips = chipsOf(page)
  const { documentCount, quoteCount } = select()
  return (
    <section class="chips" aria-label={labels.filters}>
      <p class="showing" role="status">
        {labels.showing(
          format.number(documentCount),
          format.number(corpus.size),
          format.number(quoteCount),
          format.number(corpus.quoteCount),
        )}
      </p>
      {chips.length === 0 && <p class="hint">{labels.noFilter}</p>}
      {chips.map(({ key, name, without }) => (
        <button type="button" class="chip set" key={key} aria-label={labels.drop(name)} onClick={() => narrow(without)}>
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length > 0 && (
        <button type="button" class="quiet" onClick={() => narrow(noFilters)}>
          {labels.clear}
        </button>
      )}
    </section>
  )
}

function chipsOf(page: Page): Chip[] {
  const { filters, format, labels } = page
  const chips: Chip[] = choices.flatMap((choice) =>
    [...filters[choice]].map((number) => ({
      key: `${choice}${number}`,
      name: nameOf(page, choice, number),
      without: { [choice]: toggled(filters[choice], number) },
    })),
  )
  const { from, to, least, most, words } = filters
  if (from !== null || to !== null)
    chips.push({
      key: 'day',
      name: labels.days(from ? format.day(from) : '…', to ? format.day(to) : '…'),
      without: { from: null, to: null },
    })
  if (filters.undated) chips.push({ key: 'undated', name: labels.noDays, without: { undated: false } })
  if (least > 0 || most < 1)
    chips.push({
      key: 'confidence',
      name: `${labels.table.sure} ${format.share(least)}–${format.share(most)}`,
      without: { least: 0, most: 1 },
    })
  if (words.trim() !== '') chips.push({ key: 'words', name: `“${words.trim()}”`, without: { words: '' } })
  return chips
}

function nameOf({ corpus, labels }: Page, choice: Choice, number: number): string {
  if (choice === 'publisher') return corpus.publishers[number] ?? labels.noPublisher
  if (choice === 'speaker') return corpus.speakers[number] ?? labels.bySpeaker.unnamed
  if (choice === 'kind') return labels.kinds[kinds[number]]
  if (choice === 'type') return labels.types[types[number]]
  if (choice === 'copy') return labels.copy[copies[number]]
  const members = (choice === 'story' ? corpus.stories : corpus.clusters).get(number) ?? []
  const title = corpus.documents.title[members[0]] ?? ''
  return `${choice === 'story' ? labels.byStory.title : labels.byCopy.title}: ${title.length > 50 ? `${title.slice(0, 50)}…` : title}`
}
