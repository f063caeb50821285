/** What an article says of somebody: every mention, the fullest role, the organisation. */
import { ALIAS, LINK, NAMESAKE, OF, PLACE, STATEMENT } from '../../lang/parts/people.ts'
import type { Cast } from './cast.ts'
import { affiliationOf, fullestRole } from './described.ts'
import { nameText } from './names.ts'
import type { Figure } from './person.ts'
import { COMMA, honorificAt, isCapital, isMark, lengthOf, type Reading, STOP, titleAt } from './reading.ts'
import type { Role } from './roles.ts'

/** What is somebody's has so many letters at least, without the possessive. */
const SHORTEST_STEM = 4
/** Shorter ranks are as often a part of a role ("TNI"). */
const SHORTEST_RANK = 4

/** Brings a figure up to date with its sightings. */
export function complete(cast: Cast, figure: Figure): void {
  const { tokens } = cast.reading
  if (figure.mentions.length === figure.sightings.length) return
  figure.sightings.sort((a, b) => a.name - b.name)
  figure.mentions = figure.sightings.map(({ name, to }) => ({ start: tokens.start[name], end: tokens.end[to - 1] }))
  figure.roles = []
  for (const sighting of figure.sightings) {
    const role = sighting.headline ? null : cast.roleOf(sighting)
    if (role) figure.roles.push(role)
  }
  const role = fullestRole(tokens, figure.roles)
  figure.affiliation = role ? affiliationOf(cast.reading, role) : homeOf(cast, figure)
  figure.role = role ? roleText(cast.reading, role) : figure.affiliation
}

/** "Katrina Yu dari Al Jazeera": the organisation that a name is said to come from. */
function homeOf({ reading, places }: Cast, { sightings }: Figure): string | null {
  const { tokens, kinds } = reading
  for (const { to } of sightings) {
    if (to + 1 >= tokens.count || !(kinds[to] & OF)) continue
    const home = places.next(to + 1)
    if (home?.from === to + 1 && !(kinds[home.from] & PLACE)) return nameText(tokens, home.from, home.to)
  }
  return null
}

/** A role as printed, up to a rank, a nickname or a second office, without marks and a possessive at its end. */
function roleText(reading: Reading, role: Role): string {
  const { tokens, people } = reading
  let to = role.title
  while (to < role.to && !endsRole(reading, to)) to++
  while (to > role.from && (isMark(tokens, to - 1, COMMA) || isMark(tokens, to - 1, STOP))) to--
  const text = nameText(tokens, role.from, to)
  const owned = text.endsWith(people.possessive) && lengthOf(tokens, to - 1) >= people.possessive.length + SHORTEST_STEM
  return owned ? text.slice(0, -people.possessive.length) : text
}

/** A nickname follows, or a rank, or another office in capitals. */
function endsRole(reading: Reading, at: number): boolean {
  const { tokens, kinds, people } = reading
  if (kinds[at] & ALIAS && !(kinds[at] & LINK)) return true
  if (kinds[at] & LINK && at + 1 < tokens.count && kinds[at + 1] & STATEMENT) return true
  if (people.besides.has(tokens, at)) return isCapital(tokens, at + 1) && titleAt(reading, at + 1) !== null
  return (
    isCapital(tokens, at) &&
    lengthOf(tokens, at) >= SHORTEST_RANK &&
    !(kinds[at] & NAMESAKE) &&
    honorificAt(reading, at) !== null
  )
}
