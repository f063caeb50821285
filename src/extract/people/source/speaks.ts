/** Whether a phrase could mean somebody who speaks. */
import { CALENDAR, DETERMINER, GROUP, OPENER, PERSON } from '../../../lang/parts/people.ts'
import { CAPITAL, LETTER, UPPER } from '../../../text/tokens.ts'
import type { Cast } from '../cast.ts'
import { AT, isCapital, type Reading, titleAt } from '../reading.ts'

/** Some word of the phrase means somebody: a person, a group, a title, a name. */
export function couldSpeak(cast: Cast, from: number, to: number): boolean {
  const { reading } = cast
  const { tokens, kinds, people } = reading
  if (kinds[from] & DETERMINER && from + 1 < to && people.times.has(tokens, from + 1)) return false
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at] & LETTER)) {
      if (tokens.hash[at] === AT) return true
      continue
    }
    const bits = kinds[at]
    if (bits & CALENDAR) continue
    if (at === from && bits & OPENER && !(bits & (DETERMINER | PERSON | GROUP))) return false
    if (tokens.flags[at] & CAPITAL && !(bits & OPENER) && (at > from || isProper(cast, at, to))) return true
    if (bits & (PERSON | GROUP | DETERMINER) || titleAt(reading, at) || isKin(reading, at)) return true
  }
  return false
}

/** A capital that is not only the sentence's: another follows, or the word is nowhere written small. */
function isProper(cast: Cast, at: number, to: number): boolean {
  const { tokens } = cast.reading
  if (tokens.flags[at] & UPPER) return true
  return at + 1 < to ? isCapital(tokens, at + 1) : !cast.lower.has(at)
}

/** "istrinya": a title or a noun for people, made somebody's. */
function isKin({ tokens, people }: Reading, at: number): boolean {
  const { text } = tokens
  const stem = tokens.end[at] - people.possessive.length
  if (stem <= tokens.start[at] || !text.startsWith(people.possessive, stem)) return false
  const word = text.slice(tokens.start[at], stem)
  return Boolean(people.words.get(word) & (PERSON | GROUP))
}
