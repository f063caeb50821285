/** Whose a stretch is that both spam and a rule would take out: at the edges of spam it is the rule's, which says more of it. */
import type { Cut } from './cut.ts'
import { isSpace } from './spaces.ts'

/** The spam without what rules take out at its edges. */
export function unclaimed(text: string, spam: readonly Cut[], ruled: readonly Cut[]): Cut[] {
  if (spam.length === 0) return []
  const sorted = [...ruled].sort((a, b) => a.start - b.start)
  return spam.map((cut) => withoutEdges(text, cut, sorted)).filter(({ start, end }) => end > start)
}

function withoutEdges(text: string, cut: Cut, ruled: readonly Cut[]): Cut {
  let { start, end } = cut
  for (const one of ruled) if (one.start <= start && one.end > start) start = one.end
  for (let at = ruled.length - 1; at >= 0; at--) {
    if (ruled[at].end >= end && ruled[at].start < end) end = ruled[at].start
  }
  if (start === cut.start && end === cut.end) return cut
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { ...cut, start, end }
}
