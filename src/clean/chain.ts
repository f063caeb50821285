/** Two rounds of cuts as one. */
import type { Cut } from './cut.ts'

/** The cuts of a second round, made in the text that the first one left, joined to the first as cuts of its own text. */
export function chain(first: readonly Cut[], second: readonly Cut[]): Cut[] {
  const out: Cut[] = []
  let next = 0
  let shift = 0
  let blocked = 0
  const pass = (cut: Cut) => {
    shift += cut.end - cut.start - cut.with.length
    next++
  }
  for (const cut of second) {
    if (cut.start < blocked) continue
    while (next < first.length && first[next].start - shift + first[next].with.length <= cut.start) {
      out.push(first[next])
      pass(first[next])
    }
    const inner: Cut[] = []
    const from = cut.start + shift
    let to = cut.end + shift
    let whole = true
    while (next < first.length && first[next].start - shift < cut.end) {
      const one = first[next]
      const at = one.start - shift
      if (at < cut.start || at + one.with.length > cut.end) {
        whole = false
        blocked = at + one.with.length
      }
      inner.push(one)
      pass(one)
      to = cut.end + shift
    }
    out.push(...(whole ? join(cut, from, to, inner) : inner))
  }
  out.push(...first.slice(next))
  return out
}

/** The cut over the stretch, around the removals inside it; repairs inside it are part of it. */
function join(cut: Cut, from: number, to: number, inner: readonly Cut[]): Cut[] {
  const out: Cut[] = []
  let at = from
  let text = cut.with
  const piece = (end: number) => {
    if (end > at || text !== '') out.push({ ...cut, start: at, end, with: text })
    text = ''
  }
  for (const one of inner) {
    if (one.kind === 'repair') continue
    piece(one.start)
    out.push(one)
    at = one.end
  }
  piece(to)
  return out
}
