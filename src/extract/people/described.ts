/** Roles compared, and the organisation within one. */
import { GROUP } from '../../lang/parts/people.ts'
import { CAPITAL, LETTER, type Tokens, UPPER } from '../../text/tokens.ts'
import { nameText } from './names.ts'
import type { Reading } from './reading.ts'
import type { Role } from './roles.ts'

/** The first role given, or a later one that says the same with more words. */
export function fullestRole(tokens: Tokens, roles: readonly Role[]): Role | null {
  let best: Role | null = null
  for (const role of roles) {
    if (
      best === null ||
      (role.to - role.from > best.to - best.from && tokens.hash[role.from] === tokens.hash[best.from])
    ) {
      if (best === null || best.to - best.from <= best.title - best.from) best = role
    }
  }
  return best
}

/** The organisation or place that a role names, as printed, or null. */
export function affiliationOf({ tokens, kinds }: Reading, role: Role): string | null {
  for (let at = role.title; at < role.to; at++) {
    const flags = tokens.flags[at]
    if ((flags & (LETTER | CAPITAL)) !== (LETTER | CAPITAL)) continue
    if (flags & UPPER || kinds[at] & GROUP) return nameText(tokens, at, role.to)
  }
  return null
}
