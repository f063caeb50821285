/** Who said what in one article: a card a quote, each leading to its place in the text. */
import type { Document } from '../../../../document.ts'
import { usePage } from '../page.ts'

interface Props {
  document: Document
  active: number | null
  onActive(quote: number | null): void
  onGo(quote: number): void
}

export function Said({ document, active, onActive, onGo }: Props) {
  const { labels, format } = usePage()
  const words = labels.view
  const { quotes = [], speakers = [] } = document
  if (quotes.length === 0) return <p class="empty">{words.none}</p>
  return (
    <ol class="said">
      {quotes.map((quote, number) => {
        const role = speakers.find(({ name }) => name === quote.speaker)?.role
        return (
          <li key={quote.id} class={active === number ? 'active' : ''}>
            <button
              type="button"
              onClick={() => onGo(number)}
              onFocus={() => onActive(number)}
              onMouseEnter={() => onActive(number)}
              onMouseLeave={() => onActive(null)}
            >
              <span class={`number type-${quote.type}`}>{number + 1}</span>
              <span class="who">
                <bdi>{quote.speaker ?? words.nobody}</bdi>
                {role && (
                  <span class="under">
                    <bdi>{role}</bdi>
                  </span>
                )}
              </span>
              <span class="what">
                <bdi>{quote.text}</bdi>
              </span>
              <span class="how">
                <span>{labels.types[quote.type]}</span>
                {quote.cue && (
                  <span>
                    {words.cue} <bdi>{quote.cue.text}</bdi>
                  </span>
                )}
                {quote.mention && (
                  <span>
                    {words.source} <bdi>{quote.mention.text}</bdi>
                  </span>
                )}
                {quote.medium && <bdi>{quote.medium}</bdi>}
                {quote.date && <span>{format.day(quote.date)}</span>}
                <span>{words.confidence(format.share(quote.confidence))}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
