/** Which sightings name a person rather than a place, an organisation or nothing. */
import { ALIAS, DEMONSTRATIVE, LINK } from '../../lang/parts/people.ts'
import { CAPITAL, DIGIT, LETTER, type Tokens } from '../../text/tokens.ts'
import type { Cast } from './cast.ts'
import type { Sighting } from './person.ts'
import { CLOSE, COMMA, HYPHEN, isMark, OPEN, type Reading } from './reading.ts'

/** Log-odds above which words are taken for a person's name. */
const NAMELIKE = 1.5
const IN_CONTEXT = 3

export function isPerson(cast: Cast, sighting: Sighting): boolean {
  const { name, to, odds, honoured, titled, anchored } = sighting
  const { tokens } = cast.reading
  if (sighting.headline || name >= to || isCalled(cast.reading, sighting)) return false
  const joined = to - name === 3 && isMark(tokens, name + 1, HYPHEN)
  if (joined && !honoured && !titled) return false
  if (odds >= NAMELIKE || (anchored && odds > 0 && to - name > 1)) return true
  if (odds + IN_CONTEXT < NAMELIKE || isPointedAt(cast.reading, to)) return false
  if (to - name === 1 && odds < 1 && roleGoesOn(cast.reading, to)) return false
  const doubtful = to - name === 1 && odds < 1 && !anchored
  if (honoured || (titled && !doubtful) || hasAge(tokens, to)) return true
  return isIntroduced(cast, sighting, doubtful)
}

/** "pelatih Telaga FC itu": the words describe somebody by what is named in them. */
function isPointedAt({ tokens, kinds }: Reading, at: number): boolean {
  return at < tokens.count && (kinds[at] & DEMONSTRATIVE) !== 0 && !(tokens.flags[at] & CAPITAL)
}

/** A role stands beside the name; where only one odd word follows it, a comma must part them. */
function isIntroduced(cast: Cast, sighting: Sighting, doubtful: boolean): boolean {
  const role = cast.roleOf(sighting)
  if (role === null) return false
  return !doubtful || role.from > sighting.name || isMark(cast.reading.tokens, sighting.from - 1, COMMA)
}

/** "Ketua Bidang Pembinaan dan Prestasi": what looks like a name is the role's middle. */
function roleGoesOn({ tokens, kinds }: Reading, at: number): boolean {
  if (at >= tokens.count) return false
  return isMark(tokens, at, OPEN) || (!(tokens.flags[at] & CAPITAL) && (kinds[at] & LINK) !== 0)
}

/** "akrab disapa Tika". */
export function followsAliasCue({ kinds }: Reading, { from }: Sighting): boolean {
  return from > 0 && (kinds[from - 1] & ALIAS) !== 0
}

/** The same, where what is called so need not stand right before it. */
function isCalled(reading: Reading, sighting: Sighting): boolean {
  return followsAliasCue(reading, sighting) && !(reading.kinds[sighting.from - 1] & LINK)
}

function hasAge(tokens: Tokens, at: number): boolean {
  return (
    isMark(tokens, at, OPEN) &&
    at + 2 < tokens.count &&
    (tokens.flags[at + 1] & (DIGIT | LETTER)) === DIGIT &&
    tokens.end[at + 1] - tokens.start[at + 1] <= 2 &&
    isMark(tokens, at + 2, CLOSE)
  )
}

/** Surely somebody's name, wherever it stands. */
export function isSure({ name, to, odds, honoured, titled }: Sighting): boolean {
  return odds >= IN_CONTEXT || (odds > 0 && to - name > 1 && (honoured || titled))
}
