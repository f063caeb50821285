/** How much a capitalised word looks like part of a name, by itself, by its place in a run, and by the rest of the article. */
import { GROUP, NAMESAKE, ODDS_SHIFT, ODDS_ZERO, PLACE } from '../../lang/parts/people.ts'
import { CAPITAL, LETTER, SPACED, UPPER } from '../../text/tokens.ts'
import type { Evidence } from './evidence.ts'
import { APOSTROPHES, addressAt, COMMA, honorificAt, isCapital, isMark, lengthOf, type Reading } from './reading.ts'

const UNKNOWN = 0.6
const ACRONYM = -2
const LONGEST_ACRONYM = 8
const INITIALS = -0.4
const LONGEST_INITIALS = 3
const REPEATED = 0.3
const SHORT = -3
const OF_GROUP = -1.5
const QUIET = -0.8
/** Words glued together ("DesainerAnne"). */
const GLUED = -3
const PLACED = -2.5
const PLACENAME = -4
/** A noun by its affixes ("Kepemimpinan"). */
const NOUN = -3
const GROUPNOUN = -3

/** Log-odds of the word at `at` in the run [from, to), of which all or not all is in capitals. */
export function oddsInRun(
  reading: Reading,
  evidence: Evidence,
  at: number,
  from: number,
  to: number,
  allUpper: boolean,
): number {
  if (at === from && isNamesake(reading, at, to)) return UNKNOWN
  if (isElided(reading, at, to)) return UNKNOWN
  const odds = wordOdds(reading, at, allUpper)
  if (at === from && odds < 0 && evidence.isRepeated(at)) return REPEATED
  if (at < to - 1 && evidence.isShort(at)) return Math.min(odds, SHORT)
  if (odds === UNKNOWN) {
    if (at > from && reading.kinds[at - 1] & GROUP) return OF_GROUP
    if (at < to - 2 && evidence.isQuiet(at)) return QUIET
  }
  return evidence.isPlaced(at) ? odds + PLACED : odds
}

/** "As'ad": neither half is a word by itself. */
function isElided({ tokens: { hash, flags } }: Reading, at: number, to: number): boolean {
  return at + 2 < to && !(flags[at + 1] & (LETTER | SPACED)) && APOSTROPHES.has(hash[at + 1])
}

function wordOdds(reading: Reading, at: number, allUpper: boolean): number {
  const { tokens, kinds } = reading
  const length = lengthOf(tokens, at)
  const flags = tokens.flags[at]
  const acronym = !allUpper && (flags & UPPER) !== 0 && length <= LONGEST_ACRONYM
  const known = kinds[at] >>> ODDS_SHIFT
  if (known !== 0) return known - ODDS_ZERO + (acronym ? ACRONYM : 0)
  if (kinds[at] & PLACE) return PLACENAME
  if (kinds[at] & GROUP) return GROUPNOUN
  if (!(flags & LETTER)) return 0
  if (length === 1) return opensName(reading, at) ? UNKNOWN : 0
  if (acronym) return length <= LONGEST_INITIALS && isInitials(reading, at) ? INITIALS : ACRONYM
  if (!(flags & UPPER) && isGluedWord(reading, at)) return GLUED
  return isNounByShape(reading, at) ? NOUN : UNKNOWN
}

/** "F Heru Widodo", "I Nyoman Tantra": a letter before a name. */
function opensName({ tokens, kinds }: Reading, at: number): boolean {
  return isCapital(tokens, at + 1) && kinds[at + 1] >>> ODDS_SHIFT > ODDS_ZERO
}

/** "Didik STW", "Iptu PM Tambunan": initials after a name, or between a rank and a name. */
function isInitials(reading: Reading, at: number): boolean {
  if (followsName(reading, at)) return true
  return at > 0 && isCapital(reading.tokens, at + 1) && honorificAt(reading, at - 1) !== null
}

function followsName(reading: Reading, at: number): boolean {
  const { tokens, kinds } = reading
  if (at === 0 || isCapital(tokens, at + 1)) return false
  const known = kinds[at - 1] >>> ODDS_SHIFT
  if (known !== 0 && known < ODDS_ZERO) return false
  return (tokens.flags[at - 1] & (CAPITAL | UPPER)) === CAPITAL && addressAt(reading, at - 1) === null
}

/** "Kehadiran", "Dedikasi": an everyday noun by its affixes. */
function isNounByShape({ tokens, people }: Reading, at: number): boolean {
  const { text, start, end } = tokens
  const length = lengthOf(tokens, at)
  return people.nounShapes.some(
    ({ prefix, suffix, least }) =>
      length >= least &&
      text.startsWith(suffix, end[at] - suffix.length) &&
      text.slice(start[at], start[at] + prefix.length).toLowerCase() === prefix,
  )
}

/** A capital inside a word, too late for "McCarthy" or "DiCaprio". */
function isGluedWord({ tokens }: Reading, at: number): boolean {
  const { text } = tokens
  for (let unit = tokens.start[at] + 4; unit < tokens.end[at]; unit++) {
    const code = text.charCodeAt(unit)
    if (code > 64 && code < 91) return true
  }
  return false
}

/** "Ketua Umum KOI, Raja Sapta Oktohari": after a comma, the title is a first name. */
export function isNamesake({ tokens, kinds }: Reading, at: number, to: number): boolean {
  return (kinds[at] & NAMESAKE) !== 0 && to - at > 1 && isMark(tokens, at - 1, COMMA)
}
