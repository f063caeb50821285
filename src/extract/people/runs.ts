/** Runs of capitalised words: how far one reaches, and where in it the name begins. */
import {
  CALENDAR,
  DEGREE,
  GROUP,
  HONORIFIC,
  NAMESAKE,
  OPENER,
  PARTICLE,
  ROLE,
  SPEECH,
} from '../../lang/parts/people.ts'
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens, UPPER } from '../../text/tokens.ts'
import type { Evidence } from './evidence.ts'
import { isNamesake, oddsInRun } from './odds.ts'
import type { Sighting } from './person.ts'
import { APOSTROPHES, addressAt, COMMA, HYPHEN, isCapital, isMark, lengthOf, type Reading, STOP } from './reading.ts'

const MOST_PARTICLES = 3
/** The letters that Roman numerals begin with, and the numerals that number offices. */
const NUMERALS: ReadonlySet<number> = new Set([73, 86, 88])
const NUMERAL = /^(?:I{1,3}|I?V|VI{0,3}|I?X)$/

/** Index after the run of capitalised words that starts at the token. */
export function endOfRun(reading: Reading, from: number): number {
  const { count } = reading.tokens
  let at = from + 1
  while (at < count) {
    const next = afterOne(reading, at)
    if (next === at) break
    at = next
  }
  return at
}

function afterOne(reading: Reading, at: number): number {
  const { tokens, kinds } = reading
  const flags = tokens.flags[at]
  if (flags & LETTER) {
    if (flags & CAPITAL) return flags & DIGIT || kinds[at] & CALENDAR ? at : at + 1
    return kinds[at] & PARTICLE ? afterParticles(reading, at) : at
  }
  const mark = tokens.hash[at]
  if (flags & SPACED) return at
  if (mark === HYPHEN) return isGlued(tokens, at + 1) && isCapital(tokens, at + 1) ? at + 2 : at
  if (mark === STOP) return isShortened(reading, at - 1) && isCapital(tokens, at + 1) ? at + 1 : at
  return APOSTROPHES.has(mark) && isGlued(tokens, at + 1) ? at + 2 : at
}

function afterParticles({ tokens, kinds }: Reading, at: number): number {
  if (isMark(tokens, at + 1, HYPHEN) && isGlued(tokens, at + 2) && isCapital(tokens, at + 2)) return at + 2
  const limit = Math.min(tokens.count, at + MOST_PARTICLES)
  let next = at
  while (next < limit && kinds[next] & PARTICLE && !(tokens.flags[next] & CAPITAL)) next++
  return isCapital(tokens, next) ? next : at
}

function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.flags[at] & (LETTER | SPACED)) === LETTER
}

function isShortened({ tokens, abbreviations }: Reading, at: number): boolean {
  return lengthOf(tokens, at) === 1 || abbreviations.has(tokens, at)
}

// How likely a name is of 0, 1, 2 ... words, as log-odds.
const LENGTHS = [-1, -0.8, 0, 0.2, -0.5, -2, -4, -6]
/** The least that a word after the first takes from a name, unless it is never part of one. */
const INNER = -2
const NEVER = -5
/** What it says for a cut that the word after it stands alone at verbs of speech. */
const ANCHORED = 3
/** The same, where several words stand before it. */
const FAR_ANCHORED = 8
const WHOLE = 0.5
/** Behind a comma, which parts a name from its role, the name is likelier all of it. */
const WHOLE_PHRASE = 3
/** Where the word before it is as surely a name, the name does not begin after it. */
const SURE = 2

/** Finds the name in a run: the cut that leaves the likeliest words on both sides. */
export function cutRun(reading: Reading, evidence: Evidence, run: Sighting): void {
  const { tokens } = reading
  if (run.to - run.from === 1) {
    cutOne(reading, evidence, run)
    return
  }
  const opening = afterOpeners(reading, run)
  const barrier = afterTitles(reading, run, opening)
  const allUpper = isAllUpper(tokens, run)
  const end = run.to
  const to = withoutTail(reading, barrier, end)
  const oddsAt = (at: number) => oddsInRun(reading, evidence, at, opening, end, allUpper)
  const whole = barrier === run.from && isMark(tokens, run.from - 1, COMMA) ? WHOLE_PHRASE : WHOLE
  let value = 0
  let name = to
  let most = barrier === to ? 0 : LENGTHS[0]
  let length = 0
  let after = 0
  for (let at = to - 1; at >= barrier; at--) {
    if (!(tokens.flags[at] & LETTER)) continue
    if (after > NEVER && after < INNER) value += INNER - after
    const odds = oddsAt(at)
    value += odds
    after = odds
    length++
    if (!(tokens.flags[at] & CAPITAL) || isInner(tokens, at, barrier)) continue
    const anchored =
      at > barrier &&
      lengthOf(tokens, at - 1) > 1 &&
      odds > -2 &&
      evidence.isAnchor(at) &&
      (at < to - 1 ? oddsAt(at - 1) < SURE : oddsAt(at - 1) < 0)
    const total =
      2 * value +
      LENGTHS[Math.min(length, 7)] +
      (anchored ? (at - barrier > 1 ? FAR_ANCHORED : ANCHORED) : 0) +
      (at === barrier ? whole : 0)
    if (total <= most && !(at === barrier && name === to)) continue
    name = at
    most = total
    run.odds = value
  }
  run.name = withInitials(tokens, name, to, barrier)
  run.to = to
  run.honoured &&= run.name === barrier
  run.anchored = name < to && evidence.isAnchor(name)
}

/** The same for the commonest run, of one word. */
function cutOne(reading: Reading, evidence: Evidence, run: Sighting): void {
  const { from, to } = run
  const kind = reading.kinds[from]
  const match = kind & NAMESAKE ? null : addressAt(reading, from)
  if (match !== null) {
    run.honoured = (match.value & HONORIFIC) !== 0
    run.titled = (match.value & ROLE) !== 0
  }
  if (match !== null || kind & (OPENER | SPEECH)) {
    run.name = to
    return
  }
  run.odds = oddsInRun(reading, evidence, from, from, to, false)
  run.anchored = evidence.isAnchor(from)
}

/** "Alexander-Arnold", "As'ad": a name does not begin after such a mark. */
function isInner({ hash, flags }: Tokens, at: number, barrier: number): boolean {
  if (at - 1 <= barrier || flags[at - 1] & LETTER) return false
  return hash[at - 1] === HYPHEN || APOSTROPHES.has(hash[at - 1])
}

/** "M. Iftitah": initials before a name are part of it. */
function withInitials(tokens: Tokens, name: number, to: number, barrier: number): number {
  let at = name
  while (at < to && at - 2 >= barrier && isMark(tokens, at - 1, STOP) && lengthOf(tokens, at - 2) === 1) at -= 2
  return at
}

function afterOpeners({ kinds }: Reading, { from, to }: Sighting): number {
  let at = from
  while (at < to && kinds[at] & (OPENER | SPEECH)) at++
  return at
}

function isAllUpper(tokens: Tokens, { from, to }: Sighting): boolean {
  for (let at = from; at < to; at++) if (tokens.flags[at] & LETTER && !(tokens.flags[at] & UPPER)) return false
  return to - from > 1
}

/** Past every title and form of address; a word that is a name as often as a title ("Putri") counts only where one is due. */
function afterTitles(reading: Reading, run: Sighting, from: number): number {
  const { tokens, kinds } = reading
  const { to } = run
  let barrier = from
  if (isNamesake(reading, from, to)) return from
  for (let at = from; at < to; at++) {
    if (at === barrier && isMark(tokens, at, STOP)) barrier++
    const match = addressAt(reading, at)
    if (match === null) continue
    const next = Math.min(to, match.next)
    const doubtful = next - at === 1 && kinds[at] & NAMESAKE && (at > barrier || next === to)
    if (doubtful || (at > barrier && lengthOf(tokens, at) < 2) || isInitials(tokens, run, at, barrier, to)) continue
    run.honoured = (match.value & HONORIFIC) !== 0
    run.titled ||= (match.value & ROLE) !== 0
    barrier = next
    at = next - 1
  }
  while (barrier < to && !(tokens.flags[barrier] & LETTER)) barrier++
  for (let at = barrier; at + 1 < to; at++) if (isNumeral(reading, at)) barrier = at + 1
  return barrier
}

/** "Wilayah II Budi": a number that belongs to the word before it, and not "I Made Budi". */
function isNumeral({ tokens, people }: Reading, at: number): boolean {
  const { text, start } = tokens
  if (!NUMERALS.has(text.charCodeAt(start[at])) || at === 0 || !isCapital(tokens, at + 1)) return false
  if (!NUMERAL.test(text.slice(start[at], tokens.end[at])) || !people.numbered.has(tokens, at - 1)) return false
  return lengthOf(tokens, at) > 1 || !people.initialled.has(tokens, at + 1)
}

/** "Iptu PM Tambunan": letters between a rank and a name are no title. */
function isInitials(tokens: Tokens, { honoured }: Sighting, at: number, barrier: number, to: number): boolean {
  return honoured && at === barrier && at + 1 < to && (tokens.flags[at] & UPPER) !== 0 && lengthOf(tokens, at) < 3
}

/** Without words at the end that never end a name: a group's, a degree. */
function withoutTail(reading: Reading, from: number, to: number): number {
  const { tokens, kinds } = reading
  let end = to
  for (let at = from + 1; at < to; at++) if (opensDegrees(reading, at)) end = Math.min(end, at)
  while (end - 1 > from) {
    if (isDottedDegree(reading, end - 1, from)) end -= 3
    else if (!(tokens.flags[end - 1] & LETTER) || endsOutside(tokens, kinds, end - 1)) end--
    else break
  }
  return end
}

/** "Sp" of "Sp.GK". */
function opensDegrees({ tokens, kinds }: Reading, at: number): boolean {
  if (!(kinds[at] & DEGREE) || !isMark(tokens, at + 1, STOP)) return false
  return isCapital(tokens, at + 2) && !(tokens.flags[at + 2] & SPACED)
}

/** A group's name, or a degree in capitals. */
function endsOutside(tokens: Tokens, kinds: Int32Array, at: number): boolean {
  return (kinds[at] & GROUP) !== 0 || ((kinds[at] & DEGREE) !== 0 && (tokens.flags[at] & UPPER) !== 0)
}

/** "S.Pd". */
function isDottedDegree({ tokens, kinds }: Reading, at: number, from: number): boolean {
  return at - 2 > from && (kinds[at] & DEGREE) !== 0 && isMark(tokens, at - 1, STOP) && lengthOf(tokens, at - 2) === 1
}
