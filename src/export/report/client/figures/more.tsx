/** Shows the first of a list, and the rest when asked to. */
import { useState } from 'preact/hooks'

export interface Shown<T> {
  items: readonly T[]
  rest: number
  more(): void
  fewer: (() => void) | null
}

export function useMore<T>(all: readonly T[], first: number, step: number): Shown<T> {
  const [count, setCount] = useState(first)
  return {
    items: all.slice(0, count),
    rest: Math.max(0, Math.min(step, all.length - count)),
    more: () => setCount(count + step),
    fewer: count > first ? () => setCount(first) : null,
  }
}

interface Props {
  shown: Shown<unknown>
  more(count: string): string
  fewer: string
  number(count: number): string
}

export function More({ shown, more, fewer, number }: Props) {
  if (shown.rest === 0 && !shown.fewer) return null
  return (
    <p class="more">
      {shown.rest > 0 && (
        <button type="button" class="quiet" onClick={shown.more}>
          {more(number(shown.rest))}
        </button>
      )}
      {shown.fewer && (
        <button type="button" class="quiet" onClick={shown.fewer}>
          {fewer}
        </button>
      )}
    </p>
  )
}
