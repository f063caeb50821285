/** The words of a source phrase: which they are, and what they are not. */
import {
  ANAPHORIC,
  DEGREE,
  DEMONSTRATIVE,
  DETERMINER,
  END,
  GROUP,
  LINK,
  ODDS_SHIFT,
  OF,
  OPENER,
  PERSON,
  PRONOUN,
  RELATIVE,
  SPEECH,
  STATEMENT,
} from '../../../lang/parts/people.ts'
import { CAPITAL, LETTER, SPACED, type Tokens, tokenAt, UPPER } from '../../../text/tokens.ts'
import type { Range } from '../../article.ts'
import type { Cast } from '../cast.ts'
import { AT, COMMA, isCapital, isMark, type Reading, STOP, titleAt } from '../reading.ts'
import { isVerb } from '../roles.ts'

const DASHES = new Set([45, 0x2013, 0x2014])
/** How many tokens name the place in a dateline. */
const PLACE_WORDS = 5

/** A word's bits without its odds. */
const ROLES_PLAYED = (1 << ODDS_SHIFT) - 1

export function tokensOf(cast: Cast, range: Range): [from: number, to: number] {
  const { tokens } = cast.reading
  let from = tokenAt(tokens, range.start)
  for (let at = from + 1; at < tokens.count && tokens.start[at] < range.end; at++) if (isDash(tokens, at)) from = at + 1
  from = afterDomain(tokens, from)
  if (cast.reading.kinds[from] & DEGREE && from > 0) from = cast.places.startBefore(from)
  if (opensWithClause(cast.reading, from, range)) from = afterLastComma(cast.reading, from, range)
  let to = from
  while (to < tokens.count && tokens.start[to] < range.end && !endsPhrase(cast, from, to)) to++
  return [from, to]
}

/** The dash between dateline and story, which a source phrase may have run into. */
function isDash(tokens: Tokens, at: number): boolean {
  if (!DASHES.has(tokens.hash[at]) || tokens.flags[at] & LETTER || at + 1 >= tokens.count) return false
  return Boolean(tokens.flags[at + 1] & SPACED)
}

/** "KABAR.CO.ID, MALANG ...": past a site's name and its place, up to the dash, or in capitals where no dash parts it from the story. */
function afterDomain(tokens: Tokens, from: number): number {
  const { flags } = tokens
  let at = from
  while (isMark(tokens, at + 1, STOP) && !((flags[at + 1] | flags[at + 2]) & SPACED) && flags[at + 2] & LETTER) at += 2
  if (at === from || !isMark(tokens, at + 1, COMMA)) return from
  at += 2
  for (let dash = at; dash < Math.min(tokens.count, at + PLACE_WORDS); dash++)
    if (DASHES.has(tokens.hash[dash]) && !(flags[dash] & LETTER)) return dash + 1
  while (at < tokens.count && flags[at] & UPPER) at++
  return at
}

/** "Berbicara di Gaza, Saar": a participle phrase before the source. */
function opensWithClause({ tokens, kinds, people }: Reading, from: number, range: Range): boolean {
  if (!isCapital(tokens, from) || (kinds[from] & ROLES_PLAYED & ~(SPEECH | OPENER)) !== 0) return false
  const first = tokens.text[tokens.start[from]].toLowerCase()
  const rest = tokens.text.slice(tokens.start[from] + 1, tokens.end[from])
  return (
    tokens.end[from] < range.end &&
    people.verbPrefixes.some((prefix) => (first + rest).startsWith(prefix)) &&
    !isCapital(tokens, from + 1)
  )
}

function afterLastComma({ tokens }: Reading, from: number, range: Range): number {
  let after = from
  for (let at = from; at < tokens.count && tokens.start[at] < range.end; at++)
    if (isMark(tokens, at, COMMA)) after = at + 1
  return after
}

/** "Edi melalui juru bicaranya": what follows is not part of the name. */
function endsPhrase({ reading }: Cast, from: number, at: number): boolean {
  const { tokens, kinds } = reading
  return at > from && !(tokens.flags[at] & CAPITAL) && Boolean(kinds[at] & END)
}

/** A clause rather than a source: it opens with a verb or a conjunction in lower case. */
export function isVerbal(reading: Reading, from: number): boolean {
  const { tokens, kinds } = reading
  if ((tokens.flags[from] & (LETTER | CAPITAL)) !== LETTER || kinds[from] & (PERSON | GROUP | DETERMINER | PRONOUN))
    return false
  return titleAt(reading, from) === null && (isVerb(reading, from) || (kinds[from] & LINK) !== 0)
}

/** The "@" of an account's name in the phrase, or -1. */
export function handleIn(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens.hash[at] === AT && !(tokens.flags[at] & LETTER)) return at
  return -1
}

export function lastWord(tokens: Tokens, from: number, to: number): number {
  let end = to - 1
  while (end > from && !(tokens.flags[end] & LETTER)) end--
  return end
}

/** "pendiri klub itu": the phrase points back to somebody, whatever names stand in it. */
export function endsPointing({ tokens, kinds }: Reading, from: number, to: number): boolean {
  return (kinds[lastWord(tokens, from, to)] & DEMONSTRATIVE) !== 0
}

export function titleOf({ reading }: Cast, from: number): { from: number; value: number; next: number } | null {
  const at = reading.kinds[from] & ANAPHORIC ? from + 1 : from
  const match = at < reading.tokens.count ? titleAt(reading, at) : null
  return match && { from: at, value: match.value, next: match.next }
}

/** "pernyataan singkat Kementerian X": past the statement, to whose it is; the end where nobody's is told. */
export function afterStatement({ tokens, kinds }: Reading, from: number, to: number): number {
  let at = from
  while (at < to && kinds[at] & STATEMENT) at++
  if (at > from && at < to && kinds[at] & OF) at++
  if (at >= to) return to
  return tokens.flags[at] & LETTER && !(kinds[at] & (DEMONSTRATIVE | LINK)) ? at : from
}

/** No word that could mean anybody. */
export function isEmpty({ reading }: Cast, from: number, to: number): boolean {
  const { tokens, kinds } = reading
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at] & LETTER)) continue
    if (!(kinds[at] & (OPENER | RELATIVE)) || kinds[at] & DETERMINER) return false
  }
  return true
}
