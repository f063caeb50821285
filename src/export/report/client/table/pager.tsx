/** A long list, one page at a time. */
import { useEffect, useState } from 'preact/hooks'
import { usePage } from '../page.ts'

export interface Paged {
  first: number
  last: number
  count: number
  go(first: number): void
  size: number
}

/** The stretch of `count` rows that is shown; it starts anew whenever `reset` changes. */
export function usePaged(count: number, size: number, reset: unknown): Paged {
  const [first, go] = useState(0)
  useEffect(() => go(0), [reset])
  const from = first < count ? first : 0
  return { first: from, last: Math.min(count, from + size), count, go, size }
}

export function Pager({ paged, of }: { paged: Paged; of: string }) {
  const { labels, format } = usePage()
  const { first, last, count, size, go } = paged
  if (count <= size) return null
  return (
    <nav class="pager" aria-label={labels.pages.label(of)}>
      <button type="button" disabled={first === 0} onClick={() => go(Math.max(0, first - size))}>
        {labels.pages.previous}
      </button>
      <span>{labels.pages.at(format.number(first + 1), format.number(last), format.number(count))}</span>
      <button type="button" disabled={last >= count} onClick={() => go(first + size)}>
        {labels.pages.next}
      </button>
    </nav>
  )
}
