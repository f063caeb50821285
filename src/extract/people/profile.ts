/** What an article says of somebody: every mention, the fullest role, the organisation. */
import { OF } from '../../lang/parts/people.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Cast } from './cast.ts'
import { affiliationOf, fullestRole } from './described.ts'
import { nameText } from './names.ts'
import type { Figure } from './person.ts'
import { COMMA, isMark, STOP } from './reading.ts'
import type { Role } from './roles.ts'

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
  figure.role = role ? roleText(tokens, role) : figure.affiliation
}

/** "Katrina Yu dari Al Jazeera": the organisation that a name is said to come from. */
function homeOf({ reading, places }: Cast, { sightings }: Figure): string | null {
  const { tokens, kinds } = reading
  for (const { to } of sightings) {
    if (to + 1 >= tokens.count || !(kinds[to] & OF)) continue
    const home = places.next(to + 1)
    if (home?.from === to + 1) return nameText(tokens, home.from, home.to)
  }
  return null
}

/** A role as printed, without the comma or stop that may end it. */
function roleText(tokens: Tokens, role: Role): string {
  let to = role.to
  while (to > role.from && (isMark(tokens, to - 1, COMMA) || isMark(tokens, to - 1, STOP))) to--
  return nameText(tokens, role.from, to)
}
