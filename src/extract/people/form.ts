/** How much a figure's name looks like a full name. */
import { ODDS_SHIFT, ODDS_ZERO } from '../../lang/parts/people.ts'
import type { Cast } from './cast.ts'
import type { Figure } from './person.ts'

/** More words than that are seldom one name. */
const MOST_WORDS = 5

export type NameForm = 'full' | 'doubtful' | 'half'

export function formOf(cast: Cast, { words, role, sightings }: Figure): NameForm {
  if (words.length === 1) return role === null ? 'half' : 'doubtful'
  if (role === null || words.length > MOST_WORDS) return 'doubtful'
  const whole = sightings.find(({ name, to }) => to - name >= words.length)
  return whole !== undefined && hasUnlikely(cast, whole.name, whole.to) ? 'doubtful' : 'full'
}

/** A word of the name is seldom part of one. */
function hasUnlikely({ reading: { kinds } }: Cast, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const odds = kinds[at] >>> ODDS_SHIFT
    if (odds !== 0 && odds < ODDS_ZERO) return true
  }
  return false
}
