/** Everywhere that a name may stand: one pass over the tokens. */
import { CALENDAR, OPENER, PLACING } from '../../lang/parts/people.ts'
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Sighting } from './person.ts'
import { cutRun, endOfRun, isCapital, type Run } from './runs.ts'

const LONGEST_RUN = 28
const HEADLINE_WORDS = 5
const HEADLINE_SHARE = 0.6

/** Every run of capitalised words that may hold a name, in order, cut into what stands before it and the name. */
export function findSightings(article: Article): Sighting[] {
  const runs = findRuns(article)
  const { tokens, language } = article
  const alone = new Set<number>()
  const placed = new Set<number>()
  for (const run of runs) {
    if (run.headline) continue
    if (run.to - run.from === 1) alone.add(tokens.hash[run.from])
    if (run.from > 0 && language.people.words.of(tokens, run.from - 1) & PLACING) placed.add(tokens.hash[run.from])
  }
  const evidence = {
    isAnchor: (at: number) => alone.has(tokens.hash[at]),
    isPlaced: (at: number) => placed.has(tokens.hash[at]),
  }
  const sightings: Sighting[] = []
  for (const run of runs) {
    const cut = cutRun(tokens, run, language.people, evidence)
    sightings.push({
      from: run.from,
      name: cut.name,
      to: cut.to,
      odds: cut.odds,
      honoured: cut.honoured,
      titled: cut.titled,
      headline: run.headline,
      figure: null,
    })
  }
  return sightings
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
