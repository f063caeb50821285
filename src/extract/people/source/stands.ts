/** How a name stands in its source phrase: as the speaker, or as whom the speaker belongs to. */
import {
  DETERMINER,
  GROUP,
  LINK,
  NAMING,
  ODDS_SHIFT,
  ODDS_ZERO,
  OPENER,
  PLACING,
  RELATION,
  SINGLE,
} from '../../../lang/parts/people.ts'
import { CAPITAL } from '../../../text/tokens.ts'
import type { Cast } from '../cast.ts'
import type { Sighting } from '../person.ts'
import { COMMA, isMark, OPEN, titleAt } from '../reading.ts'

/** Log-odds of what is likely a person's name, and surely one. */
const LIKELY = 1
const SURELY = 2

/** A role or a determiner leads the phrase, so that the name comes at its end. */
export function isLed({ reading }: Cast, from: number): boolean {
  const { tokens, kinds } = reading
  if (titleAt(reading, from) !== null || !(tokens.flags[from] & CAPITAL)) return true
  return Boolean(kinds[from] & DETERMINER)
}

/** "The Star": words that are neither role nor opener stand before what looks like a name. */
export function isPartial({ reading: { kinds } }: Cast, { from, name, titled, honoured }: Sighting): boolean {
  return name > from && !titled && !honoured && !(kinds[name - 1] & OPENER)
}

/** A noun for a group or a person, capitalised by its sentence alone. */
export function isNoun({ reading: { kinds } }: Cast, at: number): boolean {
  return (kinds[at] & (GROUP | DETERMINER)) !== 0 && kinds[at] >>> ODDS_SHIFT <= ODDS_ZERO
}

export function isBracketed({ reading }: Cast, { from }: Sighting): boolean {
  return isMark(reading.tokens, from - 1, OPEN)
}

/** "kuasa hukum Budi, Ani": Ani is whom the role introduces. */
export function followsComma({ reading: { tokens, kinds } }: Cast, sighting: Sighting, from: number): boolean {
  const before = sighting.from - 1
  const { to } = sighting
  const goesOn = to < tokens.count && !(tokens.flags[to] & CAPITAL) && Boolean(kinds[to] & LINK)
  if (goesOn) return false
  if (before > from && kinds[before] & NAMING) return true
  return before > from && isMark(tokens, before, COMMA)
}

/** "Gugatan Doe", "kubu Prabowo": a group or thing is what speaks. */
export function isOfGroup({ reading }: Cast, from: number, sighting: Sighting): boolean {
  const { kinds } = reading
  if (sighting.name === from || titleAt(reading, from)) return false
  return Boolean(kinds[from] & GROUP)
}

/** "seorang pejabat pemerintahan Budi", "salah seorang warga Telaga": a name within the description of somebody unnamed. */
export function isWithin(cast: Cast, from: number, sighting: Sighting): boolean {
  const { tokens, kinds } = cast.reading
  const { name, to } = sighting
  if (!(kinds[from] & SINGLE) || name <= from || sighting.honoured) return false
  if (followsComma(cast, sighting, from) || isMark(tokens, to, OPEN)) return false
  return (kinds[name - 1] & (GROUP | PLACING)) !== 0 || sighting.odds < (to - name > 1 ? LIKELY : SURELY)
}

/** "juru bicara Putin", where Putin is named elsewhere as somebody of his own. */
export function isRelated({ reading }: Cast, from: number, sighting: Sighting): boolean {
  const title = titleAt(reading, from)
  if (title === null || !(title.value & RELATION) || title.next < sighting.from) return false
  return sighting.figure !== null && sighting.figure.sightings.length > 1 && sighting.figure.sightings[0] !== sighting
}
