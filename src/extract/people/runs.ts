/** Runs of capitalised words, and where within a run the name begins. */
import {
  CALENDAR,
  GROUP,
  NAMESAKE,
  ODDS_ZERO,
  OPENER,
  PARTICLE,
  type PeopleLanguage,
  PLACE,
} from '../../lang/parts/people.ts'
import { CAPITAL, DIGIT, LETTER, SPACED, type Tokens, UPPER } from '../../text/tokens.ts'
import type { WordTable } from '../../text/words.ts'

/** Words and marks [from, to) that are capitalised, or stand within a name. */
export interface Run {
  from: number
  to: number
}

const STOP = 46
const COMMA = 44
const HYPHEN = 45
const APOSTROPHES = new Set([39, 0x2019, 96])

export function isCapital(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.flags[at] & (CAPITAL | LETTER | DIGIT)) === (CAPITAL | LETTER)
}

/** Index after the run of capitalised words that starts at the token. */
export function endOfRun(tokens: Tokens, from: number, words: WordTable, abbreviations: WordTable): number {
  let at = from + 1
  while (at < tokens.count) {
    const next = afterOne(tokens, at, words, abbreviations)
    if (next === at) break
    at = next
  }
  return at
}

function afterOne(tokens: Tokens, at: number, words: WordTable, abbreviations: WordTable): number {
  const flags = tokens.flags[at]
  if (flags & LETTER) {
    if (flags & CAPITAL) return flags & DIGIT || words.of(tokens, at) & CALENDAR ? at : at + 1
    return afterParticles(tokens, at, words)
  }
  const mark = tokens.hash[at]
  if (flags & SPACED && mark !== HYPHEN) return at
  if (mark === STOP) return isShort(tokens, at - 1, abbreviations) && isCapital(tokens, at + 1) ? at + 1 : at
  if (mark === HYPHEN || APOSTROPHES.has(mark))
    return isGlued(tokens, at + 1) && (mark !== HYPHEN || isCapital(tokens, at + 1)) ? at + 2 : at
  return at
}

function afterParticles(tokens: Tokens, at: number, words: WordTable): number {
  let next = at
  while (next < at + 3 && next < tokens.count && words.of(tokens, next) & PARTICLE && !(tokens.flags[next] & CAPITAL))
    next++
  return next > at && isCapital(tokens, next) ? next : at
}

function isGlued(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.flags[at] & (LETTER | SPACED)) === LETTER
}

function isShort(tokens: Tokens, at: number, abbreviations: WordTable): boolean {
  return tokens.end[at] - tokens.start[at] === 1 || abbreviations.has(tokens, at)
}

// How likely a name is of 0, 1, 2 ... words, as log-odds.
const LENGTHS = [-1, -0.8, 0, 0.2, -0.5, -2, -4, -6]
const UNKNOWN = 0.6
const ACRONYM = -2
const INITIALS = -0.4
const REPEATED = 0.3
const SHORT = -3
const OF_GROUP = -1.5
const QUIET = -0.8
/** Words glued together ("DesainerAnne"). */
const GLUED = -3
/** The least that a word after the first takes from a name. */
const INNER = -2
const NEVER = -5
const PLACED = -2.5
const PLACENAME = -4
const ANCHORED = 3
const WHOLE = 0.5

/** Where the name starts in a run, and how much it looks like one. */
export interface Cut {
  name: number
  to: number
  /** Log-odds of the name's words, summed. */
  odds: number
  /** A form of address, rank or title stands right before the name. */
  honoured: boolean
  /** The run opens with a role. */
  titled: boolean
}

/** Log-odds that a capitalised word is part of a name. */
export function nameOdds(tokens: Tokens, at: number, people: PeopleLanguage, allUpper: boolean): number {
  const known = people.nameOdds.of(tokens, at)
  const upper = !allUpper && tokens.flags[at] & UPPER && tokens.end[at] - tokens.start[at] < 9 ? ACRONYM : 0
  if (known !== 0) return known - ODDS_ZERO + upper
  if (people.words.of(tokens, at) & PLACE) return PLACENAME
  if (!(tokens.flags[at] & LETTER)) return 0
  if (!(tokens.flags[at] & UPPER) && isGluedWord(tokens, at)) return GLUED
  if (tokens.end[at] - tokens.start[at] === 1) return 0
  if (
    upper &&
    tokens.end[at] - tokens.start[at] < 4 &&
    at > 0 &&
    endsName(tokens, at, people) &&
    !people.titles.match(tokens, at - 1)
  )
    return INITIALS
  return upper || UNKNOWN
}

/** "Didik STW": initials after a name. */
function endsName(tokens: Tokens, at: number, people: PeopleLanguage): boolean {
  if (people.nameOdds.of(tokens, at - 1) < ODDS_ZERO && people.nameOdds.of(tokens, at - 1)) return false
  return (tokens.flags[at - 1] & (CAPITAL | UPPER)) === CAPITAL && !isCapital(tokens, at + 1)
}

/** What the rest of the article says about a word. */
export interface Evidence {
  /** It stands in brackets elsewhere, as a short form of what stands before them. */
  isShort(at: number): boolean
  /** It opens another run with the same word after it. */
  isRepeated(at: number): boolean
  /** It stands alone elsewhere, at a verb of speech. */
  isAnchor(at: number): boolean
  /** It stands alone elsewhere, and nowhere at a verb of speech. */
  isQuiet(at: number): boolean
  /** It stands after a preposition of place elsewhere. */
  isPlaced(at: number): boolean
}

/** The best cut of a run into what stands before the name, and the name. */
export function cutRun(tokens: Tokens, run: Run, people: PeopleLanguage, evidence: Evidence): Cut {
  const opening = afterOpeners(tokens, run, people)
  const { at: barrier, honoured, titled } = afterTitles(tokens, opening, run.to, people)
  const oddsOf = wordOdds(tokens, { from: opening, to: run.to }, people, evidence)
  const to = withoutTail(tokens, barrier, run.to, people)
  let value = 0
  let best = { name: to, value: barrier === to ? 0 : LENGTHS[0], odds: 0 }
  let length = 0
  let after = 0
  for (let at = to - 1; at >= barrier; at--) {
    if (!(tokens.flags[at] & LETTER)) continue
    if (after > NEVER) value += Math.max(after, INNER) - after
    const odds = oddsOf(at)
    value += odds
    after = odds
    length++
    if (!(tokens.flags[at] & CAPITAL)) continue
    const anchored = at > barrier && odds > -2 && evidence.isAnchor(at) && (at < to - 1 || oddsOf(at - 1) < 0)
    const bonus = (anchored ? ANCHORED : 0) + (at === barrier ? WHOLE : 0)
    const total = 2 * value + LENGTHS[Math.min(length, 7)] + bonus
    if (total > best.value || (at === barrier && best.name === to)) best = { name: at, value: total, odds: value }
  }
  const name = withInitials(tokens, best.name, to, barrier)
  return { name, to, odds: best.odds, honoured: honoured && name === barrier, titled }
}

/** "M. Iftitah": initials before a name are part of it. */
function withInitials(tokens: Tokens, name: number, to: number, barrier: number): number {
  let at = name
  while (
    at < to &&
    at - 2 >= barrier &&
    tokens.hash[at - 1] === STOP &&
    tokens.end[at - 2] - tokens.start[at - 2] === 1
  )
    at -= 2
  return at
}

/** A capital inside a word, too late for "McCarthy" or "DiCaprio". */
function isGluedWord(tokens: Tokens, at: number): boolean {
  const { text } = tokens
  for (let unit = tokens.start[at] + 4; unit < tokens.end[at]; unit++) {
    const code = text.charCodeAt(unit)
    if (code > 64 && code < 91) return true
  }
  return false
}

/** The odds of a run's words, with what their place in it and the article add. */
function wordOdds(tokens: Tokens, run: Run, people: PeopleLanguage, evidence: Evidence): (at: number) => number {
  const allUpper = isAllUpper(tokens, run)
  return (at) => {
    if (at === run.from && isNamesake(tokens, at, run.to, people)) return UNKNOWN
    const odds = nameOdds(tokens, at, people, allUpper)
    if (at === run.from && odds < 0 && evidence.isRepeated(at)) return REPEATED
    if (at < run.to - 1 && evidence.isShort(at)) return Math.min(odds, SHORT)
    if (odds === UNKNOWN && at > run.from && people.words.of(tokens, at - 1) & GROUP) return OF_GROUP
    if (odds === UNKNOWN && at < run.to - 2 && evidence.isQuiet(at)) return QUIET
    return odds + (evidence.isPlaced(at) ? PLACED : 0)
  }
}

function afterOpeners(tokens: Tokens, run: Run, people: PeopleLanguage): number {
  let at = run.from
  while (at < run.to && people.words.of(tokens, at) & OPENER) at++
  return at
}

function isAllUpper(tokens: Tokens, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) if (tokens.flags[at] & LETTER && !(tokens.flags[at] & UPPER)) return false
  return run.to - run.from > 1
}

/** Past every title and form of address; a word that is a name as often as a title ("Putri") counts only where one is due. */
function afterTitles(tokens: Tokens, from: number, to: number, people: PeopleLanguage) {
  let barrier = from
  let honoured = false
  let titled = false
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at] & LETTER)) {
      if (at === barrier && tokens.hash[at] === STOP) barrier++
      continue
    }
    if (at === from && isNamesake(tokens, at, to, people)) break
    const honorific = people.honorifics.match(tokens, at)
    const title = people.titles.match(tokens, at)
    if (honorific === null && title === null) continue
    const next = Math.min(to, Math.max(honorific?.next ?? 0, title?.next ?? 0))
    const sure = next - at > 1 || !(people.words.of(tokens, at) & NAMESAKE)
    if ((!sure && (at > barrier || next === to)) || (at > barrier && tokens.end[at] - tokens.start[at] < 2)) continue
    honoured = honorific !== null && honorific.next >= next
    titled ||= title !== null
    barrier = next
    at = next - 1
  }
  while (barrier < to && !(tokens.flags[barrier] & LETTER)) barrier++
  return { at: barrier, honoured, titled }
}

/** "Ketua Umum KOI, Raja Sapta Oktohari": after a comma, the title is a first name. */
function isNamesake(tokens: Tokens, at: number, to: number, people: PeopleLanguage): boolean {
  return to - at > 1 && at > 0 && tokens.hash[at - 1] === COMMA && Boolean(people.words.of(tokens, at) & NAMESAKE)
}

/** Without words at the end that never end a name, such as a party's acronym. */
function withoutTail(tokens: Tokens, from: number, to: number, people: PeopleLanguage): number {
  let end = to
  while (end - 1 > from && (!(tokens.flags[end - 1] & LETTER) || people.words.of(tokens, end - 1) & GROUP)) end--
  return end
}
