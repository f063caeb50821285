/**
 * Lines: where most of a line is spam, or its neighbours are, and nothing in it is plainly news, the whole line goes, so
 * that no crumb of an injected paragraph and no quiet line among loud ones is left.
 */
import { BREAK, type Tokens } from '../../text/tokens.ts'
import { looks, NEWS, type Scores } from './scores.ts'
import type { Segments } from './segments.ts'

/** Log-odds that a line gains for each neighbour that is spam from end to end; comments come many at a time. */
const COMPANY = 2
const COMMENT_COMPANY = 3
const COMMENT = looks.indexOf('comment')
/** What the segments of a line must come to, with that gain, on average. */
const LEAST_MEAN = 1.5
/** A segment with lower log-odds is no crumb of the spam on its line. */
const PLAIN = -3.5

/** A line that is not blank, as segments `first` up to, not including, `last`. */
interface Row {
  first: number
  last: number
}

/** Marks further segments as spam, in place. */
export function fillLines(spam: Uint8Array, tokens: Tokens, segments: Segments, scores: Scores): void {
  const rows = rowsOf(tokens, segments)
  for (const row of rows) if (isMostlySpam(row, spam, tokens, segments, scores)) spam.fill(1, row.first, row.last)
  spread(rows, spam, scores)
}

function rowsOf(tokens: Tokens, segments: Segments): Row[] {
  const rows: Row[] = []
  let first = 0
  for (let at = 0; at < segments.count; at++) {
    const next = segments.last[at]
    if (next < tokens.count && !(tokens.flags[next] & BREAK)) continue
    rows.push({ first, last: at + 1 })
    first = at + 1
  }
  return rows
}

function isMostlySpam(row: Row, spam: Uint8Array, tokens: Tokens, segments: Segments, scores: Scores): boolean {
  let cut = 0
  let kept = 0
  let odds = 0
  for (let at = row.first; at < row.last; at++) {
    const length = tokens.end[segments.last[at] - 1] - tokens.start[segments.first[at]]
    odds += scores.odds[at]
    if (spam[at]) cut += length
    else if (scores.odds[at] <= PLAIN) return false
    else kept += length
  }
  return kept > 0 && cut >= kept && odds > 1
}

/** From each line that is spam to the lines beside it, once down and once up. */
function spread(rows: readonly Row[], spam: Uint8Array, scores: Scores): void {
  const gains = rows.map((row) => (isFull(row, spam) ? companyOf(row, scores) : 0))
  const visit = (at: number) => {
    if (gains[at] > 0) return
    const gain = (gains[at - 1] ?? 0) + (gains[at + 1] ?? 0)
    if (gain === 0 || meanOdds(rows[at], scores) + gain < LEAST_MEAN) return
    gains[at] = companyOf(rows[at], scores)
    spam.fill(1, rows[at].first, rows[at].last)
  }
  // The headline, on the first line, stays.
  for (let at = 1; at < rows.length; at++) visit(at)
  for (let at = rows.length - 1; at > 0; at--) visit(at)
}

function companyOf(row: Row, { look }: Scores): number {
  return look[row.first] === COMMENT ? COMMENT_COMPANY : COMPANY
}

function isFull(row: Row, spam: Uint8Array): boolean {
  for (let at = row.first; at < row.last; at++) if (!spam[at]) return false
  return true
}

function meanOdds(row: Row, scores: Scores): number {
  let sum = 0
  for (let at = row.first; at < row.last; at++) {
    if (scores.odds[at] <= NEWS) return -Infinity
    sum += scores.odds[at]
  }
  return sum / (row.last - row.first)
}
