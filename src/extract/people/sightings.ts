/** Everywhere that a name may stand: one pass over the tokens. */
import { CALENDAR, DEGREE, OPENER } from '../../lang/parts/people.ts'
import { BREAK, CAPITAL, LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import { Evidence } from './evidence.ts'
import type { Sighting } from './person.ts'
import { COMMA, isCapital, isMark, lengthOf, type Reading, STOP } from './reading.ts'
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
      if (opensDegree(reading, at)) continue
      const to = Math.min(last, endOfRun(reading, at))
      if (to - at <= LONGEST_RUN) runs.push(newSighting(at, to, headline))
      at = to - 1
    }
  }
  return runs
}

/** "S.Sos", ", M.H.": no run begins with a degree. */
function opensDegree({ tokens, kinds }: Reading, at: number): boolean {
  if (lengthOf(tokens, at) > 1) return (kinds[at] & DEGREE) !== 0 && isMark(tokens, at - 1, COMMA)
  return (
    isMark(tokens, at + 1, STOP) &&
    at + 2 < tokens.count &&
    (kinds[at + 2] & DEGREE) !== 0 &&
    !(tokens.flags[at + 2] & SPACED)
  )
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

/** A line in title case that does not end as a sentence does. */
function isHeadline(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < HEADLINE_WORDS || isMark(tokens, last - 1, STOP) || !isLine(tokens, first, last)) return false
  let words = 0
  let capitals = 0
  for (let at = first; at < last; at++) {
    if (!(tokens.flags[at] & LETTER)) continue
    words++
    if (tokens.flags[at] & CAPITAL) capitals++
  }
  return words >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * words
}

/** The sentence is a line of its own, or ends in a word, as only what ends its line does. */
function isLine({ flags, count }: Tokens, first: number, last: number): boolean {
  if (flags[last - 1] & LETTER) return true
  return (first === 0 || (flags[first - 1] & BREAK) !== 0) && (last === count || (flags[last] & BREAK) !== 0)
}
