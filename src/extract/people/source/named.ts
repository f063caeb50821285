/** The name in a source phrase. */
import { MEDIUM, NAMING, ODDS_SHIFT, ODDS_ZERO } from '../../../lang/parts/people.ts'
import { sentenceAt } from '../../../text/sentences.ts'
import type { Range } from '../../article.ts'
import type { Cast } from '../cast.ts'
import type { Sighting } from '../person.ts'
import { titleAt } from '../reading.ts'
import { accompanied, apposedTo, widened } from './beside.ts'
import { endsPointing, isVerbal, tokensOf } from './phrase.ts'
import { followsComma, isBracketed, isLed, isNoun, isOfGroup, isPartial, isRelated, isWithin } from './stands.ts'

/** Log-odds of what is a name whatever stands around it. */
const NAMELIKE = 1

/** The sighting that a source phrase names, whether it is known who that is or not. */
export function namedAt(cast: Cast, range: Range): Sighting | null {
  const [from, to] = tokensOf(cast, range)
  if (from >= to || isVerbal(cast.reading, from)) return null
  const principal = accompanied(cast, from)
  if (principal) return principal
  const named = namedIn(cast, from, to)
  if (named && isLed(cast, from) && endsPointing(cast.reading, from, to) && !isHolder(cast, from, named)) return null
  if (named && named.odds >= NAMELIKE) return named
  return named?.figure
    ? named
    : (apposedTo(cast, to) ?? named ?? (isLed(cast, from) ? namedIn(cast, from, widened(cast, to)) : null))
}

/** "politikus PDIP Budi Santoso itu": the phrase is his role and full name, and no mere description with a name in it. */
function isHolder(cast: Cast, from: number, sighting: Sighting): boolean {
  if (sighting.name > 0 && cast.reading.kinds[sighting.name - 1] & NAMING) return true
  const role = cast.roleOf(sighting)
  return role !== null && role.from <= from && sighting.to - sighting.name > 1 && sighting.odds >= NAMELIKE
}

/** The sighting in the phrase that names the speaker himself, and nobody he belongs to. */
function namedIn(cast: Cast, from: number, to: number): Sighting | null {
  const inside = cast.places.within(from, to).filter((sighting) => sighting.name < to && sighting.name < sighting.to)
  for (const sighting of inside) if (sighting.figure === null && sighting.name < from) sighting.name = from
  if (inside.length === 0) return null
  if ((titleAt(cast.reading, from)?.value ?? 0) & MEDIUM) return null
  const led = isLed(cast, from)
  const best =
    led || (inside[0].figure === null && inside[0].odds < NAMELIKE) ? mostNamelike(cast, inside, from) : inside[0]
  if (isOfGroup(cast, from, best) || isWithin(cast, from, best)) return null
  if (Math.max(best.from, from) > from && isRelated(cast, from, best)) return null
  if (best.figure === null && !looksNamed(cast, best, from)) return null
  if (best.figure === null && !led && isPartial(cast, best)) return null
  if (best.to - best.name === 1 && isNoun(cast, best.name)) return null
  return best
}

function mostNamelike(cast: Cast, inside: readonly Sighting[], from: number): Sighting {
  let best = inside[0]
  let most = Number.NEGATIVE_INFINITY
  for (const sighting of inside) {
    const known = sighting.figure ? Math.min(sighting.figure.words.length, 2) : 0
    const value =
      sighting.odds + (followsComma(cast, sighting, from) ? 4 : 0) + known - (isBracketed(cast, sighting) ? 3 : 0)
    if (value >= most) {
      best = sighting
      most = value
    }
  }
  return best
}

/** A capitalised phrase that is a name rather than an organisation or a place. */
function looksNamed(cast: Cast, sighting: Sighting, from: number): boolean {
  if (sighting.honoured) return sighting.odds > -4
  if (sighting.titled || isLed(cast, from)) return sighting.odds > (followsComma(cast, sighting, from) ? -4 : -1.5)
  return sighting.odds > 0 && !looksVerbal(cast, sighting)
}

/** "Membuka": a verb that only its sentence's start capitalised. */
function looksVerbal(cast: Cast, { name, to }: Sighting): boolean {
  const { tokens, sentences, kinds, people } = cast.reading
  if (to - name > 1 || kinds[name] >>> ODDS_SHIFT > ODDS_ZERO) return false
  if (sentences.first[Math.min(sentenceAt(sentences, name), sentences.count - 1)] !== name) return false
  const word = tokens.text.slice(tokens.start[name], tokens.end[name]).toLowerCase()
  return people.verbPrefixes.some((prefix) => word.startsWith(prefix)) || cast.lower.has(name)
}
