/** Whom the words at the cue mean. */
import {
  ANAPHORIC,
  AND,
  CALENDAR,
  DEGREE,
  DEMONSTRATIVE,
  DETERMINER,
  END,
  EPITHET,
  GROUP,
  LINK,
  MEDIUM,
  NAMING,
  ODDS_SHIFT,
  ODDS_ZERO,
  OFFICE,
  OPENER,
  PERSON,
  PLACING,
  PRONOUN,
  RELATION,
  RELATIVE,
  SPEAKING,
  SPEECH,
  STATEMENT,
} from '../../lang/parts/people.ts'
import { sentenceAt } from '../../text/sentences.ts'
import { BREAK, CAPITAL, LETTER, SPACED, type Tokens, tokenAt, UPPER } from '../../text/tokens.ts'
import type { Range } from '../article.ts'
import { type Cast, nameText } from './cast.ts'
import type { Figure, Sighting } from './person.ts'
import { AT, CLOSE, COMMA, isCapital, isMark, OPEN, type Reading, titleAt } from './reading.ts'
import { isVerb, type Role } from './roles.ts'

/** `named`: a name stands there; `titled`: a title that one figure holds; `described`: words without a name; `back`: points back. */
export type Reference =
  | { how: 'named'; figure: Figure }
  | { how: 'titled'; figure: Figure; sure: boolean }
  | { how: 'described'; from: number; to: number }
  | { how: 'nobody' | 'back' | 'epithet'; person: boolean; from: number; to: number }

const DASHES = new Set([45, 0x2013, 0x2014])
const FITTING = 0.9
const WIDEST = 10
/** Log-odds of what is a name whatever stands around it. */
const NAMELIKE = 1
/** A word's bits without its odds. */
const ROLES_PLAYED = (1 << ODDS_SHIFT) - 1
/** Among how many figures the holder of a title is looked for. */
const MOST_HOLDERS = 100

/** Reads the source phrase, which stands in [from, to) of the tokens. */
export function readSource(cast: Cast, range: Range): Reference {
  const { tokens, kinds } = cast.reading
  const [from, to] = tokensOf(cast, range)
  if (from >= to) return { how: 'nobody', person: false, from, to }
  if (isVerbal(cast.reading, from))
    return { how: kinds[lastWord(tokens, from, to)] & PRONOUN ? 'back' : 'nobody', person: true, from, to }
  const handle = handleIn(tokens, from, to)
  if (handle >= 0) return { how: 'described', from: handle, to }
  const title = titleOf(cast, from)
  if (title === null && kinds[from] & EPITHET) return { how: 'epithet', person: true, from, to }
  const holder = title !== null ? cast.holderAt(title.from) : null
  if (holder) return { how: 'titled', figure: holder, sure: true }
  const sighting = namedAt(cast, range)
  if (sighting?.figure) return { how: 'named', figure: sighting.figure }
  const end = lastWord(tokens, from, to)
  const pointsBack = Boolean(kinds[end] & DEMONSTRATIVE) || Boolean(kinds[from] & ANAPHORIC)
  if (title !== null && !(kinds[from] & DETERMINER) && (title.value & OFFICE || pointsBack)) {
    const figure = holderOf(cast, title.from, pointsBack ? end : to)
    if (figure) return { how: 'titled', figure, sure: true }
    const kin = title.value & OFFICE ? kindredOf(cast, from) : null
    if (kin) return { how: 'titled', figure: kin, sure: false }
  }
  if (to - from === 1 && kinds[from] & SPEAKING) return { how: 'nobody', person: false, from, to }
  if (to - from === 1 && kinds[from] & PRONOUN) return { how: 'back', person: true, from, to }
  if (isEmpty(cast, from, to)) return { how: 'back', person: true, from, to }
  if (pointsBack) {
    const first = kinds[from] & ANAPHORIC ? from + 1 : from
    if (first >= end) return { how: 'nobody', person: false, from, to }
    const person = (kinds[first] & PERSON) !== 0 || (title !== null && (title.value & MEDIUM) === 0)
    if (!person && !(kinds[first] & GROUP) && title === null && !(kinds[first] & STATEMENT))
      return { how: 'nobody', person: false, from, to }
    return { how: 'back', person, from: first, to: end + (kinds[end] & DEMONSTRATIVE ? 0 : 1) }
  }
  const statement = afterStatement(cast.reading, from, to)
  if (isEpithet(cast.reading, from)) return { how: 'epithet', person: true, from, to }
  return { how: 'described', from: statement, to }
}

/** "pernyataan singkat Kementerian X": past the statement, to whose it is. */
function afterStatement({ tokens, kinds }: Reading, from: number, to: number): number {
  let at = from
  while (at < to && kinds[at] & STATEMENT) at++
  return at < to && tokens.flags[at] & LETTER && !(kinds[at] & (DEMONSTRATIVE | LINK)) ? at : from
}

/** "penyanyi", "pelantun ...": somebody of note who was named before. */
function isEpithet({ kinds }: Reading, from: number): boolean {
  return (kinds[from] & EPITHET) !== 0
}

/** No word that could mean anybody. */
function isEmpty({ reading }: Cast, from: number, to: number): boolean {
  const { tokens, kinds } = reading
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at] & LETTER)) continue
    if (!(kinds[at] & (OPENER | RELATIVE)) || kinds[at] & DETERMINER) return false
  }
  return true
}

/** A clause rather than a source: it opens with a verb or a conjunction in lower case. */
function isVerbal(reading: Reading, from: number): boolean {
  const { tokens, kinds } = reading
  if ((tokens.flags[from] & (LETTER | CAPITAL)) !== LETTER || kinds[from] & (PERSON | GROUP | DETERMINER | PRONOUN))
    return false
  return titleAt(reading, from) === null && (isVerb(reading, from) || (kinds[from] & LINK) !== 0)
}

/** The "@" of an account's name in the phrase, or -1. */
function handleIn(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens.hash[at] === AT && !(tokens.flags[at] & LETTER)) return at
  return -1
}

/** "Edi melalui juru bicaranya": what follows is not part of the name. */
function endsPhrase({ reading }: Cast, from: number, at: number): boolean {
  const { tokens, kinds } = reading
  return at > from && !(tokens.flags[at] & CAPITAL) && Boolean(kinds[at] & END)
}

function lastWord(tokens: Tokens, from: number, to: number): number {
  let end = to - 1
  while (end > from && !(tokens.flags[end] & LETTER)) end--
  return end
}

function titleOf({ reading }: Cast, from: number): { from: number; value: number; next: number } | null {
  const at = reading.kinds[from] & ANAPHORIC ? from + 1 : from
  const match = at < reading.tokens.count ? titleAt(reading, at) : null
  return match && { from: at, value: match.value, next: match.next }
}

/** The sighting that a source phrase names, whether it is known who that is or not. */
export function namedAt(cast: Cast, range: Range): Sighting | null {
  const [from, to] = tokensOf(cast, range)
  if (from >= to || isVerbal(cast.reading, from)) return null
  const named = namedIn(cast, from, to)
  if (named && named.odds >= NAMELIKE) return named
  return named?.figure
    ? named
    : (apposedTo(cast, to) ?? named ?? (isLed(cast, from) ? namedIn(cast, from, widened(cast, to)) : null))
}

/** "Chairperson SEC, Emilio Aquino": the full name after the comma at which a source phrase was cut off. */
function apposedTo({ reading, sightings, after }: Cast, to: number): Sighting | null {
  if (!isMark(reading.tokens, to, COMMA)) return null
  const sighting = sightings[after(to + 1)]
  if (sighting === undefined || sighting.from !== to + 1 || sighting.odds <= 0) return null
  return sighting.to - sighting.name > 1 || sighting.figure !== null ? sighting : null
}

/** The dash between dateline and story, which a source phrase may have run into. */
function isDash(tokens: Tokens, at: number): boolean {
  if (!DASHES.has(tokens.hash[at]) || tokens.flags[at] & LETTER || at + 1 >= tokens.count) return false
  return Boolean(tokens.flags[at + 1] & SPACED)
}

/** Past a bracket and the capitalised words after it, at which a source phrase may have been cut off. */
function widened({ reading }: Cast, to: number): number {
  const { tokens, kinds } = reading
  const bits = kinds[to]
  let at = bits & LINK && !(bits & PLACING) && !(tokens.flags[to] & CAPITAL) ? to + 1 : to
  if (tokens.hash[at] === OPEN) {
    const limit = Math.min(tokens.count, at + WIDEST)
    while (at < limit && tokens.hash[at] !== CLOSE && !(tokens.flags[at] & BREAK)) at++
    at++
  } else if (tokens.hash[at] === COMMA && isCapital(tokens, at + 1)) at++
  else if (!isCapital(tokens, at)) return to
  const limit = Math.min(tokens.count, at + WIDEST)
  while (at < limit && isCapital(tokens, at)) at++
  return at
}

function tokensOf(cast: Cast, range: Range): [from: number, to: number] {
  const { tokens } = cast.reading
  let from = tokenAt(tokens, range.start)
  for (let at = from + 1; at < tokens.count && tokens.start[at] < range.end; at++) if (isDash(tokens, at)) from = at + 1
  if (cast.reading.kinds[from] & DEGREE && from > 0) from = cast.startBefore(from)
  if (opensWithClause(cast.reading, from, range)) from = afterLastComma(cast.reading, from, range)
  let to = from
  while (to < tokens.count && tokens.start[to] < range.end && !endsPhrase(cast, from, to)) to++
  return [from, to]
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

/** The sighting in the phrase that names the speaker himself, and nobody he belongs to. */
function namedIn(cast: Cast, from: number, to: number): Sighting | null {
  const inside = cast.within(from, to).filter((sighting) => sighting.name < to && sighting.name < sighting.to)
  for (const sighting of inside) if (sighting.figure === null && sighting.name < from) sighting.name = from
  if (inside.length === 0) return null
  if ((titleAt(cast.reading, from)?.value ?? 0) & MEDIUM) return null
  const led = isLed(cast, from)
  const best =
    led || (inside[0].figure === null && inside[0].odds < NAMELIKE) ? mostNamelike(cast, inside, from) : inside[0]
  if (isOfGroup(cast, from, best)) return null
  if (Math.max(best.from, from) > from && isRelated(cast, from, best)) return null
  if (best.figure === null && !looksNamed(cast, best, from)) return null
  if (best.figure === null && !led && isPartial(cast, best)) return null
  if (best.to - best.name === 1 && isNoun(cast, best.name)) return null
  return best
}

/** "The Star": words that are neither role nor opener stand before what looks like a name. */
function isPartial({ reading: { kinds } }: Cast, { from, name, titled, honoured }: Sighting): boolean {
  return name > from && !titled && !honoured && !(kinds[name - 1] & OPENER)
}

/** A noun for a group or a person, capitalised by its sentence alone. */
function isNoun({ reading: { kinds } }: Cast, at: number): boolean {
  return (kinds[at] & (GROUP | DETERMINER)) !== 0 && kinds[at] >>> ODDS_SHIFT <= ODDS_ZERO
}

/** A role or a determiner leads the phrase, so that the name comes at its end. */
function isLed({ reading }: Cast, from: number): boolean {
  const { tokens, kinds } = reading
  if (titleAt(reading, from) !== null || !(tokens.flags[from] & CAPITAL)) return true
  return Boolean(kinds[from] & DETERMINER)
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

function isBracketed({ reading }: Cast, { from }: Sighting): boolean {
  return isMark(reading.tokens, from - 1, OPEN)
}

/** "kuasa hukum Budi, Ani": Ani is whom the role introduces. */
function followsComma({ reading: { tokens, kinds } }: Cast, sighting: Sighting, from: number): boolean {
  const before = sighting.from - 1
  const { to } = sighting
  const goesOn = to < tokens.count && !(tokens.flags[to] & CAPITAL) && Boolean(kinds[to] & LINK)
  if (goesOn) return false
  if (before > from && kinds[before] & NAMING) return true
  return before > from && isMark(tokens, before, COMMA)
}

/** "Gugatan Doe", "kubu Prabowo": a group or thing is what speaks. */
function isOfGroup({ reading }: Cast, from: number, sighting: Sighting): boolean {
  const { kinds } = reading
  if (sighting.name === from || titleAt(reading, from)) return false
  return Boolean(kinds[from] & GROUP)
}

/** "juru bicara Putin", where Putin is named elsewhere as somebody of his own. */
function isRelated({ reading }: Cast, from: number, sighting: Sighting): boolean {
  const title = titleAt(reading, from)
  if (title === null || !(title.value & RELATION) || title.next < sighting.from) return false
  return sighting.figure !== null && sighting.figure.sightings.length > 1 && sighting.figure.sightings[0] !== sighting
}

/** A capitalised phrase that is a name rather than an organisation or a place. */
function looksNamed(cast: Cast, sighting: Sighting, from: number): boolean {
  if (sighting.honoured) return sighting.odds > -4
  if (sighting.titled || isLed(cast, from)) return sighting.odds > (followsComma(cast, sighting, from) ? -4 : -1.5)
  return sighting.odds > 0 && !looksVerbal(cast, sighting)
}

/** "Membuka": a verb that only its sentence's start capitalised. */
function looksVerbal(cast: Cast, { name, to }: Sighting): boolean {
  const { tokens, kinds, people, article } = cast.reading
  if (to - name > 1 || kinds[name] >>> ODDS_SHIFT > ODDS_ZERO) return false
  const { sentences } = article
  if (sentences.first[Math.min(sentenceAt(sentences, name), sentences.count - 1)] !== name) return false
  const word = tokens.text.slice(tokens.start[name], tokens.end[name]).toLowerCase()
  return people.verbPrefixes.some((prefix) => word.startsWith(prefix)) || cast.isLowerElsewhere(name)
}

/** The figure whose role has every word of the phrase; of several, the one seen last before it. */
function holderOf(cast: Cast, from: number, to: number): Figure | null {
  const { tokens, people } = cast.reading
  const wanted: number[] = []
  for (let at = from; at < to; at++) if (tokens.flags[at] & LETTER) wanted.push(tokens.hash[at])
  const short = people.longTitles.match(tokens, from)
  const long = short ? cast.hashesOf(short.value) : null
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
function kindredOf(cast: Cast, from: number): Figure | null {
  const { tokens } = cast.reading
  const kindred = cast.figures
    .slice(0, MOST_HOLDERS)
    .filter((figure) =>
      figure.roles.some((role) => tokens.hash[role.from] === tokens.hash[from] && isWritten(tokens, role, from)),
    )
  return kindred.length === 1 ? kindred[0] : null
}

/** How much of a role the phrase says: 1 for all of it, 0 where it says something else. */
function fitOf(tokens: Tokens, role: Role, wanted: readonly number[], long: number[] | null): number {
  const words = new Set<number>()
  for (let at = role.from; at < role.to; at++) if (tokens.flags[at] & LETTER) words.add(tokens.hash[at])
  if (wanted.every((word) => words.has(word))) return wanted.length / words.size
  return long !== null && [...long, ...wanted.slice(1)].every((word) => words.has(word)) ? FITTING : 0
}

function lastBefore(figure: Figure, token: number): number {
  let last = -1
  for (const sighting of figure.sightings) {
    if (sighting.name >= token) break
    last = sighting.name
  }
  return last
}

/** What to call somebody who is described but not named. */
export function describe(cast: Cast, from: number, to: number): string {
  const { tokens, kinds } = cast.reading
  let end = to
  for (let at = from + 1; at < to; at++) {
    const mark = !(tokens.flags[at] & LETTER)
    if (mark && (tokens.hash[at] === COMMA || isLastBracket(tokens, at, to))) {
      end = at
      break
    }
    if (kinds[at] & CALENDAR || joinsAnother(cast.reading, from, at)) {
      end = kinds[at - 1] & LINK ? at - 1 : at
      break
    }
  }
  while (
    end - 1 > from &&
    ((!(tokens.flags[end - 1] & LETTER) && tokens.hash[end - 1] !== CLOSE) || kinds[end - 1] & DEMONSTRATIVE)
  )
    end--
  const name = nameText(tokens, from, end)
  return !(tokens.flags[from] & UPPER) && isCommon(cast, from, end) ? name[0].toLowerCase() + name.slice(1) : name
}

/** "penyelenggara dan pengunjuk rasa": of two named by bare nouns, the first speaks. */
function joinsAnother({ kinds }: Reading, from: number, at: number): boolean {
  return at === from + 1 && (kinds[at] & AND) !== 0 && (kinds[from] & (GROUP | PERSON)) !== 0
}

/** A bracket with a short form, and nothing behind it. */
function isLastBracket(tokens: Tokens, at: number, to: number): boolean {
  return (
    tokens.hash[at] === OPEN &&
    (tokens.flags[at + 1] & CAPITAL) !== 0 &&
    (to - at <= 3 || tokens.hash[to - 1] === CLOSE)
  )
}

/** A capital that only the sentence's start gave. */
function isCommon(cast: Cast, from: number, to: number): boolean {
  const { reading } = cast
  const { tokens, kinds } = reading
  if (!(tokens.flags[from] & CAPITAL)) return false
  const bits = kinds[from]
  if (bits & (DETERMINER | OPENER)) return true
  if (to - from > 1)
    return !(tokens.flags[from + 1] & CAPITAL) || (Boolean(bits & GROUP) && cast.isLowerElsewhere(from))
  const title = titleAt(reading, from)
  return (bits & GROUP) !== 0 || cast.isLowerElsewhere(from) || (title !== null && !(title.value & OFFICE))
}

/** Some word of the phrase means somebody: a person, a group, a title, a name. */
export function couldSpeak(cast: Cast, from: number, to: number): boolean {
  const { reading } = cast
  const { tokens, kinds } = reading
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
  return at + 1 < to ? isCapital(tokens, at + 1) : !cast.isLowerElsewhere(at)
}

/** "istrinya": a title or a noun for people, made somebody's. */
function isKin({ tokens, people }: Reading, at: number): boolean {
  const { text } = tokens
  const stem = tokens.end[at] - people.possessive.length
  if (stem <= tokens.start[at] || !text.startsWith(people.possessive, stem)) return false
  const word = text.slice(tokens.start[at], stem)
  return Boolean(people.words.get(word) & (PERSON | GROUP))
}
