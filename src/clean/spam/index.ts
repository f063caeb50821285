/**
 * Spam: injected advertising in an article, wherever it stands, to the character.
 *
 * Every segment of the text gets the log-odds that it is spam, from its words, from traits that do not depend on what is
 * sold, and from how little it shares with the article around it; the maximal scoring stretches of segments are cut.
 */
import type { Language } from '../../lang/language.ts'
import type { Line } from '../../text/lines.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Cut } from '../cut.ts'
import { fillLines } from './lines.ts'
import { looks, type Scores, scoresOf } from './scores.ts'
import { type Segments, segmentsOf } from './segments.ts'
import { maximalStretches } from './stretches.ts'

export interface SpamOptions {
  /** Log-odds from which a stretch counts as spam: higher keeps more, lower cuts more. */
  threshold?: number
}

/** Measured on scrapes without spam: below it stand nearly all of their most suspicious sentences. */
export const DEFAULT_THRESHOLD = 2.5
/** Gaps between two spam segments that are this unlike spam are never cut along. */
const FARTHEST_GAP = -1.5
/** No segment counts more than this, so that spam cannot outvote the news beside it. */
const MOST = 4

/** Every stretch of injected spam, from its first to its last visible character; sorted and disjoint. */
export function findSpam(
  _text: string,
  tokens: Tokens,
  _lines: readonly Line[],
  language: Language | null,
  options: SpamOptions = {},
): Cut[] {
  if (language === null) return []
  const segments = segmentsOf(tokens, language.writing.abbreviations)
  const scores = scoresOf(tokens, segments, language.spam)
  if (scores === null) return []
  const threshold = options.threshold ?? DEFAULT_THRESHOLD
  const spam = new Uint8Array(segments.count)
  for (const { first, last, score } of maximalStretches(scores.odds.map(bounded))) {
    if (score >= threshold) spam.fill(1, first, last)
  }
  fillLines(spam, tokens, segments, scores)
  return runsOf(spam).map((run) => toCut(run, tokens, segments, scores))
}

/** Runs of ones, as [first, last). */
function runsOf(ones: Uint8Array): [number, number][] {
  const runs: [number, number][] = []
  for (let at = 0; at < ones.length; at++) {
    if (!ones[at]) continue
    const first = at
    while (at < ones.length && ones[at]) at++
    runs.push([first, at])
  }
  return runs
}

function bounded(score: number): number {
  return score < FARTHEST_GAP ? -Infinity : Math.min(score, MOST)
}

function toCut([first, last]: [number, number], tokens: Tokens, segments: Segments, scores: Scores): Cut {
  let score = 0
  const votes = looks.map(() => 0)
  for (let at = first; at < last; at++) {
    score += scores.odds[at]
    votes[scores.look[at]] += Math.max(scores.odds[at], 0)
  }
  return {
    start: tokens.start[segments.first[first]],
    end: tokens.end[segments.last[last - 1] - 1],
    with: '',
    kind: 'spam',
    rule: `spam.${looks[votes.indexOf(Math.max(...votes))]}`,
    score: Math.round(score * 10) / 10,
  }
}
