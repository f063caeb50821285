/** Who holds the title that a source phrase gives. */
import { CAPITAL, LETTER, type Tokens, wordHash } from '../../../text/tokens.ts'
import type { Cast } from '../cast.ts'
import type { Figure } from '../person.ts'
import type { Role } from '../roles.ts'

const FITTING = 0.9

/** Among how many figures the holder of a title is looked for. */
const MOST_HOLDERS = 100

/** The figure whose role has every word of the phrase; of several, the one seen last before it. */
export function holderOf(cast: Cast, from: number, to: number): Figure | null {
  const { tokens, people } = cast.reading
  const wanted = wordsWithin(cast, from, to)
  const short = people.longTitles.match(tokens, from)
  const rest = short ? wordsWithin(cast, short.next, to) : []
  const long = short ? short.value.split('|').map((title) => [...title.split(' ').map(wordHash), ...rest]) : []
  let best: Figure | null = null
  let bestFit = 0
  for (const figure of cast.figures.slice(0, MOST_HOLDERS)) {
    const fit = Math.max(
      ...figure.roles.map((role) => (isWritten(tokens, role, from) ? fitOf(tokens, role, wanted, long) : 0)),
      0,
    )
    if (fit === 0) continue
    const nearer = best !== null && fit === bestFit && lastBefore(figure, from) > lastBefore(best, from)
    if (fit > bestFit || nearer) best = figure
    bestFit = Math.max(fit, bestFit)
  }
  return best
}

/** A capitalised title ("Presiden") is no small one ("presiden cabang"). */
function isWritten({ flags }: Tokens, role: Role, from: number): boolean {
  return !(flags[from] & CAPITAL) || (flags[role.from] & CAPITAL) !== 0
}

/** The one figure whose role opens with the same word, where no other does. */
export function kindredOf(cast: Cast, from: number): Figure | null {
  const { tokens } = cast.reading
  const kindred = cast.figures
    .slice(0, MOST_HOLDERS)
    .filter((figure) =>
      figure.roles.some((role) => tokens.hash[role.from] === tokens.hash[from] && isWritten(tokens, role, from)),
    )
  return kindred.length === 1 ? kindred[0] : null
}

/** How much of a role the phrase says: 1 for all of it, 0 where it says something else. */
function fitOf(tokens: Tokens, role: Role, wanted: readonly number[], long: readonly number[][]): number {
  const words = new Set<number>()
  for (let at = role.from; at < role.to; at++) if (tokens.flags[at] & LETTER) words.add(tokens.hash[at])
  if (wanted.every((word) => words.has(word))) return wanted.length / words.size
  return long.some((title) => title.every((word) => words.has(word))) ? FITTING : 0
}

function wordsWithin({ reading: { tokens } }: Cast, from: number, to: number): number[] {
  const words: number[] = []
  for (let at = from; at < to; at++) if (tokens.flags[at] & LETTER) words.push(tokens.hash[at])
  return words
}

function lastBefore(figure: Figure, token: number): number {
  let last = -1
  for (const sighting of figure.sightings) {
    if (sighting.name >= token) break
    last = sighting.name
  }
  return last
}
