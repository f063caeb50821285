/** Stories as a timeline: a line from the first article to the last, a dot for each day with articles. */
import { scaleUtc } from 'd3-scale'
import { useMemo } from 'preact/hooks'
import type { Corpus } from '../corpus.ts'
import { toggled } from '../filters.ts'
import { usePage } from '../page.ts'
import { Card } from './card.tsx'
import { dateOf } from './days.ts'
import { More, useMore } from './more.tsx'

interface Story {
  number: number
  title: string
  members: readonly number[]
  /** How many articles on each day, in order. */
  days: [string, number][]
}

export function ByStory() {
  const { corpus, labels, format, filters, select, narrow } = usePage()
  const words = labels.byStory
  const stories = useMemo(() => storiesOf(corpus), [corpus])
  const passing = select('story').documents
  const counted = stories.map((story) => ({
    ...story,
    shown: story.members.reduce((sum, document) => sum + passing[document], 0),
  }))
  const list = useMore(
    counted
      .filter(({ shown, number }) => shown > 0 || filters.story.has(number))
      .sort((a, b) => b.shown - a.shown || b.members.length - a.members.length),
    10,
    30,
  )
  const dated = list.items.flatMap(({ days }) => days.map(([day]) => day)).sort()
  const from = dated[0] ?? ''
  const to = dated[dated.length - 1] ?? ''
  const scale = scaleUtc()
    .domain(from ? [dateOf(from), dateOf(to)] : [0, 1])
    .range(from === to ? [50, 50] : [2, 98])
  const when = ({ days }: Story) =>
    days.length === 0 ? labels.noDays : labels.days(format.day(days[0][0]), format.day(days[days.length - 1][0]))
  return (
    <Card name="story" title={words.title} hint={words.hint} empty={stories.length === 0 ? words.empty : null}>
      <ol class="timeline">
        {list.items.map((story) => (
          <li key={story.number} class="row">
            <button
              type="button"
              class="story"
              data-story={story.number}
              aria-pressed={filters.story.has(story.number)}
              data-tip={when(story)}
              onClick={() => narrow({ story: toggled(filters.story, story.number) })}
            >
              <span class="unseen">{words.bar(story.title, format.number(story.shown), when(story))}</span>
              <span class="name" aria-hidden="true">
                <bdi>{story.title}</bdi>
              </span>
              <span class="line">
                {story.days.length > 0 && (
                  <span
                    class="span"
                    style={{
                      left: `${scale(dateOf(story.days[0][0]))}%`,
                      right: `${100 - scale(dateOf(story.days[story.days.length - 1][0]))}%`,
                    }}
                  />
                )}
                {story.days.map(([day, n]) => (
                  <span
                    key={day}
                    class="dot"
                    style={{ left: `${scale(dateOf(day))}%`, width: `${dotSize(n)}px`, height: `${dotSize(n)}px` }}
                  />
                ))}
              </span>
              <span class="count" aria-hidden="true">
                {format.number(story.shown)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {from !== '' && (
        <div class="axis inset" aria-hidden="true">
          <span>{format.day(from)}</span>
          {from !== to && <span>{format.day(to)}</span>}
        </div>
      )}
      <More shown={list} more={words.more} fewer={words.fewer} number={format.number} />
    </Card>
  )
}

function dotSize(articles: number): number {
  return Math.min(20, 6 + 3 * Math.sqrt(articles))
}

function storiesOf({ stories, documents }: Corpus): Story[] {
  return [...stories].map(([number, members]) => {
    const days = new Map<string, number>()
    for (const document of members) {
      const day = documents.published[document]
      if (day !== null) days.set(day, (days.get(day) ?? 0) + 1)
    }
    const ordered = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
    const first = members.find((document) => documents.published[document] === ordered[0]?.[0]) ?? members[0]
    return { number, members, title: documents.title[first], days: ordered }
  })
}
