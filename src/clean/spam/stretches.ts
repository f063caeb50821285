/**
 * All maximal scoring stretches of a sequence, in linear time.
 *
 * Source: W. L. Ruzzo and M. Tompa, "A linear time algorithm for finding all maximal scoring subsequences" (ISMB 1999);
 * used to tell article text from the rest of a page by J. Pasternack and D. Roth, "Extracting article text from the web
 * with maximum subsequence segmentation" (WWW 2009).
 */

/** Items `first` up to, not including, `last`, and the sum of their scores. */
export interface Stretch {
  first: number
  last: number
  score: number
}

/** A stretch under construction with the running totals before its first item and after its last one. */
interface Candidate {
  first: number
  last: number
  before: number
  after: number
  /** The nearest earlier candidate whose `before` is smaller than this one's, or -1. */
  back: number
}

/** The maximal stretches, in order. No stretch reaches over an item that scores minus infinity. */
export function maximalStretches(scores: ArrayLike<number>): Stretch[] {
  const found: Stretch[] = []
  let open: Candidate[] = []
  let total = 0
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at]
    if (score === -Infinity) {
      harvest(open, found)
      open = []
      total = 0
      continue
    }
    const before = total
    total += score
    if (score > 0) join(open, { first: at, last: at + 1, before, after: total, back: -1 })
  }
  harvest(open, found)
  return found
}

function harvest(open: readonly Candidate[], found: Stretch[]): void {
  for (const { first, last, before, after } of open) found.push({ first, last, score: after - before })
}

/** Adds a candidate, merged with the earlier ones that it makes longer. */
function join(open: Candidate[], added: Candidate): void {
  let candidate = added
  let back = nearestBelow(open, open.length - 1, candidate.before)
  while (back >= 0 && open[back].after < candidate.after) {
    candidate = { ...candidate, first: open[back].first, before: open[back].before }
    open.length = back
    back = nearestBelow(open, open.length - 1, candidate.before)
  }
  candidate.back = back
  open.push(candidate)
}

function nearestBelow(open: readonly Candidate[], from: number, before: number): number {
  let at = from
  while (at >= 0 && open[at].before >= before) at = open[at].back
  return at
}
