/** Everywhere that a name may stand: one pass over the tokens. */
import { CALENDAR, OPENER } from '../../lang/parts/people.ts'
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import { Evidence } from './evidence.ts'
import type { Sighting } from './person.ts'
import { isCapital, type Reading } from './reading.ts'
import { cutRun, endOfRun } from './runs.ts'

const LONGEST_RUN = 28
const HEADLINE_WORDS = 5
const HEADLINE_SHARE = 0.6

/** Every run of capitalised words that may hold a name, in order, cut into what stands before it and the name. */
export function findSightings(reading: Reading): Sighting[] {
  const sightings = findRuns(reading)
  const evidence = new Evidence(reading, sightings)
  for (const run of sightings) cutRun(reading, evidence, run)
  return sightings
}

function findRuns(reading: Reading): Sighting[] {
  const { tokens, sentences, kinds } = reading
  const runs: Sighting[] = []
  for (let index = 0; index < sentences.count; index++) {
    const last = sentences.last[index]
    const headline = isHeadline(tokens, sentences.first[index], last)
    for (let at = sentences.first[index]; at < last; at++) {
      if (!isCapital(tokens, at) || kinds[at] & CALENDAR) continue
      if (kinds[at] & OPENER && !isCapital(tokens, at + 1)) continue
      const to = Math.min(last, endOfRun(reading, at))
      if (to - at <= LONGEST_RUN) runs.push(newSighting(at, to, headline))
      at = to - 1
    }
  }
  return runs
}

function newSighting(from: number, to: number, headline: boolean): Sighting {
  return {
    from,
    name: from,
    to,
    odds: 0,
    honoured: false,
    titled: false,
    anchored: false,
    headline,
    figure: null,
    role: undefined,
  }
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
