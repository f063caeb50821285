/**
 * Spam: injected advertising in an article, wherever it stands, to the character.
 *
 * Every segment of the text gets the log-odds that it is spam, from its words, from traits that do not depend on what is
 * sold, and from how little it shares with the article around it; the maximal scoring stretches of segments are cut.
 */
import type { Language } from '../../lang/language.ts'
import { BREAK, LETTER, MARK, SPACED, type Tokens } from '../../text/tokens.ts'
import type { Cut } from '../cut.ts'
import { isEmbedded } from './embedded.ts'
import { fillLines } from './lines.ts'
import { neutral } from './neutral.ts'
import { looks, type Scores, scoresOf } from './scores.ts'
import { type Segments, segmentsOf } from './segments.ts'
import { maximalStretches, type Stretch } from './stretches.ts'

export interface SpamOptions {
  /** Log-odds from which a stretch counts as spam: higher keeps more, lower cuts more. */
  threshold?: number
}

/** Measured on scrapes without spam: below it stand nearly all of their most suspicious sentences. */
const DEFAULT_THRESHOLD = 1.2
/** Gaps between two spam segments that are this unlike spam are never cut along. */
const FARTHEST_GAP = -1.5
/** No segment counts more than this, so that spam cannot outvote the news beside it. */
const MOST = 4
/** With a stretch so far over the threshold, the article has been tampered with, and so much less is asked of the others. */
const PLAIN_EXCESS = 2.5
const INJECTED_BEFORE = 0.5
/** What is asked more in an article that warns of false advertising, which so many of its words show. */
const WARNING = 2
const WARNING_TIMES = 2
/** What prose must come to that takes the first line along: more than one sentence can. */
const LEAST_OVER_HEAD = 6
const STRAIGHT = 0x22
const OPEN = 0x201c
const CLOSE = 0x201d
/** A stretch of fewer tokens than this must score more. */
const ENOUGH_TOKENS = 14

/** Every stretch of injected spam, from its first to its last visible character; sorted and disjoint. */
export function findSpam(tokens: Tokens, language: Language | null, options: SpamOptions = {}): Cut[] {
  const segments = segmentsOf(tokens, language?.writing.abbreviations ?? null)
  const scores = scoresOf(tokens, segments, language === null ? neutral : language.spam())
  if (scores === null) return []
  const stretches = maximalStretches(boundedOdds(tokens, segments, scores)).filter(
    (stretch) => !isQuoted(stretch, tokens, segments) && !isBare(stretch, tokens, segments),
  )
  if (stretches.length === 0) return []
  const threshold = (options.threshold ?? DEFAULT_THRESHOLD) + (isWarning(tokens, language) ? WARNING : 0)
  const excess = stretches.map((stretch) => stretch.score - threshold - brevity(stretch, segments))
  const least = excess.some((score) => score >= PLAIN_EXCESS) ? -INJECTED_BEFORE : 0
  const spam = new Uint8Array(segments.count)
  stretches.forEach((stretch, at) => {
    if (excess[at] < least || isHead(stretch, tokens, segments, scores)) return
    spam.fill(1, stretch.first, stretch.last)
  })
  fillLines(spam, tokens, segments, scores)
  return runsOf(spam).map((run) => toCut(run, tokens, segments, scores))
}

/** Whether the stretch holds the first line, with so little that it may well be the headline and what stands below it. */
function isHead({ first, score }: Stretch, tokens: Tokens, segments: Segments, { look }: Scores): boolean {
  if (score >= LEAST_OVER_HEAD || looks[look[first]] !== 'sentence') return false
  for (let at = 0; at < segments.first[first]; at++) if (tokens.flags[at] & BREAK) return false
  return true
}

/** What a short stretch must score more, as it shows so little of itself. */
function brevity({ first, last }: Stretch, segments: Segments): number {
  const length = segments.last[last - 1] - segments.first[first]
  return Math.max(0, ENOUGH_TOKENS - length) * 0.15
}

/** Whether the stretch is one address without a word beside it, as articles and sharing buttons have them. */
function isBare({ first, last }: Stretch, tokens: Tokens, segments: Segments): boolean {
  for (let at = segments.first[first] + 1; at < segments.last[last - 1]; at++) {
    if (tokens.flags[at] & (SPACED | BREAK)) return false
  }
  return true
}

/** Whether the stretch is mostly quotation, or a quotation begins or ends in it: it is told, not injected. */
function isQuoted({ first, last }: Stretch, tokens: Tokens, segments: Segments): boolean {
  const from = segments.first[first]
  const to = segments.last[last - 1]
  let opened = -1
  let quoted = 0
  for (let at = from; at < to; at++) {
    const mark = tokens.flags[at] & MARK ? tokens.hash[at] : 0
    if (mark === CLOSE || (mark === STRAIGHT && opened >= 0)) {
      if (opened < 0) return true
      quoted += at - opened
      opened = -1
    } else if (mark === OPEN || mark === STRAIGHT) opened = at
  }
  return opened >= 0 || quoted * 2 > to - from
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

/** The odds to look for stretches in: none counts too much, and none reaches over news or over what the article embeds. */
function boundedOdds(tokens: Tokens, segments: Segments, { odds }: Scores): Float64Array {
  return odds.map((score, at) => {
    if (score < FARTHEST_GAP) return -Infinity
    const [start, end] = [tokens.start[segments.first[at]], tokens.end[segments.last[at] - 1]]
    return score > 0 && isEmbedded(tokens.text, start, end) ? -Infinity : Math.min(score, MOST)
  })
}

/** Whether the article warns of false advertising: then it may well cite some. */
function isWarning(tokens: Tokens, language: Language | null): boolean {
  if (language === null) return false
  let times = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.flags[at] & LETTER && language.clean.warning.has(tokens, at) && ++times === WARNING_TIMES) return true
  }
  return false
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
