/** White space as a reader would set it: single spaces, no space at a line's ends, no more than one blank line. */
import { BREAK, SPACED, type Tokens } from '../../text/tokens.ts'
import { type Cut, repair } from '../cut.ts'

const SPACE = 32
const JOINERS = /[\u200B-\u200D\u2060\uFEFF]/
const ONLY_JOINERS = /^[\u200B-\u200D\u2060\uFEFF]+$/

/** Repairs of the white space between tokens. */
export function findSpacing(tokens: Tokens): Cut[] {
  const { text, count, start: starts, end: ends, flags } = tokens
  const cuts: Cut[] = []
  let at = 0
  let before = 0
  while (at <= count) {
    if (at > 0 && at < count && !(flags[at] & (SPACED | BREAK))) {
      before = ends[at++]
      continue
    }
    const start = at < count ? starts[at] : text.length
    const isBreak = at < count && Boolean(flags[at] & BREAK)
    if (!isBreak) {
      const gap = start - before
      if (gap > 1 || (gap === 1 && text.charCodeAt(before) !== SPACE) || (gap > 0 && (at === 0 || at === count))) {
        gapRepair(cuts, text, before, start, at === 0 || at === count)
      }
      before = at < count ? ends[at] : start
      at++
      continue
    }
    const first = at
    while (at < count && tokens.flags[at] & BREAK) at++
    const end = at < count ? tokens.start[at] : text.length
    breakRepair(cuts, tokens, before, first, at, end)
    before = end
    if (at < count) before = tokens.end[at]
    at++
  }
  return cuts
}

function gapRepair(cuts: Cut[], text: string, start: number, end: number, edge: boolean): void {
  const gap = text.slice(start, end)
  if (gap === '\t' && !edge) return
  const zeroWidth = JOINERS.test(gap)
  if (zeroWidth && joins(text, start, end, gap)) return
  const wanted = edge || ONLY_JOINERS.test(gap) ? '' : ' '
  if (wanted !== gap) cuts.push(repair(start, end, wanted, zeroWidth ? 'zero-width' : 'spaces'))
}

const JOINING_SCRIPT = /[\u0600-\u06FF]|[\u0900-\u0DFF]|[\u2600-\u27BF]|[\uD800-\uDFFF]|\uFE0F/

/** Joiners have work to do in Arabic and Indic scripts and in emoji. */
function joins(text: string, start: number, end: number, gap: string): boolean {
  if (!/^[\u200C\u200D]$/.test(gap)) return false
  return JOINING_SCRIPT.test(text[start - 1] ?? '') || JOINING_SCRIPT.test(text[end] ?? '')
}

/** A run of line ends between what stands at `before` and `end`: at most one blank line, none at the text's ends. */
function breakRepair(cuts: Cut[], tokens: Tokens, before: number, first: number, last: number, end: number): void {
  const { text } = tokens
  const edge = before === 0 || end === text.length
  const keep = before === 0 ? 0 : edge ? 1 : Math.min(2, last - first)
  const wanted = keep === 0 ? '' : text.slice(tokens.start[first], tokens.end[first]).repeat(keep)
  const found = text.slice(before, end)
  if (found === wanted) return
  cuts.push(repair(before, end, wanted, last - first > keep ? 'blank-lines' : 'line-ends'))
}
