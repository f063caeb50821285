/** Moving among the bars of a figure by arrow keys: the figure is one stop of the Tab key. */
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export function rove(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement
  const bars = [...group.querySelectorAll<HTMLButtonElement>('button[data-bar]')]
  const at = bars.indexOf(document.activeElement as HTMLButtonElement)
  const to = targetOf(event.key, at, bars.length)
  if (at < 0 || to === null) return
  event.preventDefault()
  bars[at].tabIndex = -1
  bars[to].tabIndex = 0
  bars[to].focus()
}

function targetOf(key: string, at: number, length: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  const step = STEPS[key]
  return step === undefined ? null : Math.min(Math.max(at + step, 0), length - 1)
}
