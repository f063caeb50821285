/** Putting the finders' cuts together: sorted, disjoint, and with white space that reads well around what is gone. */
import { type Cut, over, repair } from './cut.ts'
import { isSpace } from './spaces.ts'

/** Removals and repairs as one list of edits; removals swallow what lies inside them, and the white space beside them. */
export function compose(text: string, removals: readonly Cut[], repairs: readonly Cut[]): Cut[] {
  const closed = closeGaps(text, disjoint(removals))
  return weave(closed, repairs)
}

/** Spaces that are missing where a removal leaves two words or sentences touching. */
export function mendSeams(text: string, cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = []
  for (let at = 0; at < cuts.length; at++) {
    out.push(cuts[at])
    if (cuts[at].kind === 'repair' || cuts[at + 1]?.start === cuts[at].end) continue
    let first = at
    while (first > 0 && cuts[first - 1].end === cuts[first].start && cuts[first - 1].kind !== 'repair') first--
    const before = cuts[first - 1]
    const repaired = before?.kind === 'repair' && before.end === cuts[first].start
    if (repaired && /\s$/.test(before.with)) continue
    if (touch(text, repaired ? before.start : cuts[first].start, cuts[at].end))
      out.push(repair(cuts[at].end, cuts[at].end, ' ', 'seam'))
  }
  return out
}

const VISIBLE = /[\p{L}\p{N}.!?…)\]"”’]/u
const OPENS = /[\p{L}\p{N}"“(]/u

function touch(text: string, before: number, after: number): boolean {
  if (before === 0 || after === text.length) return false
  return VISIBLE.test(text[before - 1]) && OPENS.test(text[after]) && !(text[before - 1] === '"' && text[after] === '"')
}

/** Sorted by start; where two overlap, the later one begins where the earlier ends. */
function disjoint(cuts: readonly Cut[]): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Cut[] = []
  let at = 0
  for (const cut of sorted) {
    if (cut.end <= at) continue
    out.push(cut.start < at ? over(cut, at, cut.end) : cut)
    at = cut.end
  }
  return out
}

/** Stretches the removals over the white space that would be left double, or at the text's ends. */
function closeGaps(text: string, cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = []
  let block: Cut[] = []
  const flush = () => {
    if (block.length > 0) out.push(...closeBlock(text, block))
    block = []
  }
  for (const cut of cuts) {
    const before = block.at(-1)
    if (before && isBlank(text, before.end, cut.start)) block[block.length - 1] = over(before, before.start, cut.start)
    else flush()
    block.push(cut)
  }
  flush()
  return out
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text, at)) return false
  return true
}

/** A run of removals with nothing visible between them: of the white space on its two sides, one stays. */
function closeBlock(text: string, block: readonly Cut[]): Cut[] {
  const from = block[0].start
  const to = block[block.length - 1].end
  const left = spaceBefore(text, from)
  const right = spaceAfter(text, to)
  const out = [...block]
  if (left === 0) widen(out, 0, right)
  else if (right === text.length) widen(out, left, endsLine(text, right) && right > to ? right - 1 : right)
  else if (left < from && breaks(text, left, from) >= breaks(text, to, right)) widen(out, from, right)
  else widen(out, left, to)
  return out
}

function widen(block: Cut[], start: number, end: number): void {
  const last = block.length - 1
  block[0] = over(block[0], start, block[0].end)
  block[last] = over(block[last], block[last].start, end)
}

function spaceBefore(text: string, from: number): number {
  let at = from
  while (at > 0 && isSpace(text, at - 1)) at--
  return at
}

function spaceAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at++
  return at
}

function endsLine(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 10
}

function breaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) === 10 || (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) !== 10)) count++
  return count
}

/** Removals and the repairs that lie outside them, in order. */
function weave(removals: readonly Cut[], repairs: readonly Cut[]): Cut[] {
  if (repairs.length === 0) return [...removals]
  const out: Cut[] = []
  let next = 0
  let at = 0
  for (const one of [...repairs].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (next < removals.length && removals[next].start < one.end) at = push(out, removals[next++])
    if (one.start === one.end && (one.start === at || removals[next]?.start === one.start)) continue
    if (one.start >= at && !(next < removals.length && removals[next].start < one.end)) at = push(out, one)
  }
  out.push(...removals.slice(next))
  return out
}

function push(out: Cut[], cut: Cut): number {
  out.push(cut)
  return cut.end
}
