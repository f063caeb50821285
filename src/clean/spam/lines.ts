/**
 * Lines: where most of a line is spam and nothing in the rest of it is plainly news, the whole line goes, so that no
 * crumb of an injected paragraph or comment is left.
 */
import type { Tokens } from '../../text/tokens.ts'
import { BREAK } from '../../text/tokens.ts'
import { NEWS, type Scores } from './scores.ts'
import type { Segments } from './segments.ts'

/** Marks further segments as spam, in place. */
export function fillLines(spam: Uint8Array, tokens: Tokens, segments: Segments, scores: Scores): void {
  let first = 0
  for (let at = 0; at < segments.count; at++) {
    if (!endsLine(tokens, segments, at)) continue
    if (isMostlySpam(spam, tokens, segments, scores, first, at + 1)) spam.fill(1, first, at + 1)
    first = at + 1
  }
}

function endsLine(tokens: Tokens, segments: Segments, at: number): boolean {
  const next = segments.last[at]
  return next >= tokens.count || (tokens.flags[next] & BREAK) !== 0
}

function isMostlySpam(
  spam: Uint8Array,
  tokens: Tokens,
  segments: Segments,
  scores: Scores,
  first: number,
  last: number,
): boolean {
  let cut = 0
  let kept = 0
  let odds = 0
  for (let at = first; at < last; at++) {
    const length = tokens.end[segments.last[at] - 1] - tokens.start[segments.first[at]]
    odds += scores.odds[at]
    if (spam[at]) cut += length
    else if (scores.odds[at] <= NEWS) return false
    else kept += length
  }
  return kept > 0 && cut >= kept && odds > 0
}
