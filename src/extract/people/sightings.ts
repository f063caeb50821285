/** Everywhere that a name may stand: one pass over the tokens. */
import { CALENDAR, OPENER, PLACING, SPEECH } from '../../lang/parts/people.ts'
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Sighting } from './person.ts'
import { cutRun, type Evidence, endOfRun, isCapital, type Run } from './runs.ts'

const OPEN = 40
const CLOSE = 41
const LONGEST_RUN = 28
const HEADLINE_WORDS = 5
const HEADLINE_SHARE = 0.6

/** Every run of capitalised words that may hold a name, in order, cut into what stands before it and the name. */
export function findSightings(article: Article): Sighting[] {
  const { tokens, language } = article
  const runs = findRuns(article)
  const evidence = evidenceOf(article, runs)
  return runs.map((run) => {
    const { name, to, odds, honoured, titled } = cutRun(tokens, run, language.people, evidence)
    const anchored = name < to && evidence.isAnchor(name)
    return { from: run.from, name, to, odds, honoured, titled, anchored, headline: run.headline, figure: null }
  })
}

function evidenceOf({ tokens, language }: Article, runs: readonly HeadedRun[]): Evidence {
  const { hash } = tokens
  const isSpeech = (at: number) =>
    at >= 0 && at < tokens.count && Boolean(language.people.words.of(tokens, at) & SPEECH)
  const alone = new Set<number>()
  const spoke = new Set<number>()
  const placed = new Set<number>()
  const short = new Set<number>()
  const openings = new Set<number>()
  const repeated = new Set<number>()
  for (const { from, to, headline } of runs) {
    if (to - from > 1) {
      const opening = pair(hash, from)
      if (openings.has(opening)) repeated.add(opening)
      openings.add(opening)
    }
    if (headline) continue
    if (to - from === 1) {
      alone.add(hash[from])
      if (isSpeech(from - 1) || isSpeech(to)) spoke.add(hash[from])
      if (hash[from - 1] === OPEN && hash[to] === CLOSE) short.add(hash[from])
    }
    if (from > 0 && language.people.words.of(tokens, from - 1) & PLACING) placed.add(hash[from])
  }
  return {
    isAnchor: (at) => spoke.has(hash[at]),
    isQuiet: (at) => alone.has(hash[at]) && !spoke.has(hash[at]),
    isPlaced: (at) => placed.has(hash[at]),
    isShort: (at) => short.has(hash[at]),
    isRepeated: (at) => repeated.has(pair(hash, at)),
  }
}

function pair(hash: Int32Array, at: number): number {
  return Math.imul(hash[at], 31) ^ hash[at + 1]
}

type HeadedRun = Run & { headline: boolean }

function findRuns({ tokens, sentences, language }: Article): HeadedRun[] {
  const { words } = language.people
  const runs: HeadedRun[] = []
  for (let index = 0; index < sentences.count; index++) {
    const last = sentences.last[index]
    const headline = isHeadline(tokens, sentences.first[index], last)
    for (let at = sentences.first[index]; at < last; at++) {
      if (!isCapital(tokens, at)) continue
      const bits = words.of(tokens, at)
      if (bits & CALENDAR) continue
      if (bits & OPENER && !isCapital(tokens, at + 1)) continue
      const to = Math.min(last, endOfRun(tokens, at, words, language.writing.abbreviations))
      if (to - at <= LONGEST_RUN) runs.push({ from: at, to, headline })
      at = to - 1
    }
  }
  return runs
}

/** A line in title case without a stop at its end. */
function isHeadline(tokens: Tokens, first: number, last: number): boolean {
  if (!(tokens.flags[last - 1] & LETTER) || last - first < HEADLINE_WORDS) return false
  let words = 0
  let capitals = 0
  for (let at = first; at < last; at++) {
    if (!(tokens.flags[at] & LETTER)) continue
    words++
    if (tokens.flags[at] & CAPITAL) capitals++
  }
  return words >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * words
}
