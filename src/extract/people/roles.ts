/** What somebody is: the role that stands before a name, or after it between commas. */
import {
  AS,
  DEGREE,
  DETERMINER,
  END,
  LINK,
  MEDIUM,
  NAMING,
  OPENER,
  PLACING,
  RELATION,
  RELATIVE,
  ROLE,
  SPEECH,
} from '../../lang/parts/people.ts'
import { BREAK, CAPITAL, DIGIT, LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import { CLOSE, COMMA, HYPHEN, honorificAt, isMark, lengthOf, OPEN, type Reading, STOP, titleAt } from './reading.ts'

/** Tokens [from, to) that say what somebody is; `title` is where the words of the title end. */
export interface Role {
  from: number
  to: number
  title: number
}

const REACH = 22
const GROUP_REACH = 10
const LOWER_REACH = 5
const DEPTH = 4
const JOINERS = new Set([47, 45, 38, 39, 0x2019, 46])
/** These join only what they touch on both sides; otherwise they are a dash or a quotation mark. */
const TIGHT = new Set([HYPHEN, 39, 0x2019])

/** Whether a token is surely part of somebody's name. */
type IsNamed = (at: number) => boolean

/** The role that ends right before the token, past ranks and forms of address, or null. */
export function roleBefore(reading: Reading, name: number, first: number, isNamed: IsNamed): Role | null {
  const { tokens, kinds } = reading
  let at = name - 1
  const comma = at >= first && isMark(tokens, at, COMMA)
  if (comma) at--
  while (at >= first && kinds[at] & NAMING) at--
  const edge = at + 1
  const head = headBefore(reading, edge, Math.max(first, edge - REACH), isNamed)
  if (head === null) return null
  if (comma && (!opensPhrase(reading, head.at, first) || isPlaceOfWriting(reading, head.at))) return null
  if (!comma && head.next === name && isRelation(reading, head.at)) return null
  const to = beforeClause(reading, head.next, beforeHonorifics(reading, head.next, edge))
  return to > head.at ? { from: head.at, to, title: Math.min(head.next, to) } : null
}

/** The leftmost title from which every word up to the edge can belong to a role. */
function headBefore(
  reading: Reading,
  edge: number,
  limit: number,
  isNamed: IsNamed,
): { at: number; next: number } | null {
  const { tokens, kinds } = reading
  let head: { at: number; next: number } | null = null
  let lower = 0
  for (let at = edge - 1; at >= limit; at--) {
    const flags = tokens.flags[at]
    if (flags & BREAK) break
    if (flags & LETTER) {
      const title = titleAt(reading, at)
      if (title !== null && title.next <= edge) {
        head = { at, next: title.next }
        continue
      }
      const bits = kinds[at]
      if (flags & CAPITAL) {
        if (head !== null && isNamed(at)) break
        if (bits & (SPEECH | DETERMINER) || (bits & OPENER && !(tokens.flags[at - 1] & LETTER))) break
        continue
      }
      if (bits & (END | SPEECH | DETERMINER) || (bits & OPENER && !(bits & LINK))) break
      if (bits & LINK) continue
      if (head !== null || ++lower > LOWER_REACH || isVerb(reading, at)) break
      continue
    }
    if (flags & DIGIT) continue
    const mark = tokens.hash[at]
    if (mark === CLOSE) {
      const open = openingOf(tokens, at, limit)
      if (open < 0) break
      at = open
    } else if (mark === COMMA ? head !== null : !joins(reading, at)) break
  }
  return head
}

/** "anak Kusnadi" says who somebody else is. */
function isRelation(reading: Reading, at: number): boolean {
  return ((titleAt(reading, at)?.value ?? 0) & ROLE) === RELATION
}

/** "Lewat akun Instagram-nya, Budi": where somebody writes says nothing of what he is. */
function isPlaceOfWriting(reading: Reading, at: number): boolean {
  if (at === 0 || !(reading.kinds[at - 1] & (END | PLACING))) return false
  return ((titleAt(reading, at)?.value ?? 0) & ROLE) === MEDIUM
}

/** A lower-case word in the shape of a verb. */
export function isVerb({ tokens, people }: Reading, at: number): boolean {
  return people.verbPrefixes.some((prefix) => tokens.text.startsWith(prefix, tokens.start[at]))
}

function joins({ tokens, abbreviations }: Reading, at: number): boolean {
  const mark = tokens.hash[at]
  if (TIGHT.has(mark) && (tokens.flags[at] | (tokens.flags[at + 1] ?? 0)) & SPACED) return false
  if (mark !== STOP) return JOINERS.has(mark)
  return at > 0 && (lengthOf(tokens, at - 1) < 4 || abbreviations.has(tokens, at - 1))
}

function openingOf(tokens: Tokens, close: number, limit: number): number {
  for (let at = close - 1; at >= Math.max(limit, close - GROUP_REACH); at--) {
    if (isMark(tokens, at, OPEN)) return at
  }
  return -1
}

/** Before a comma a role must open a phrase of its own, or be capitalised. */
function opensPhrase({ tokens, kinds }: Reading, head: number, first: number): boolean {
  if (tokens.flags[head] & CAPITAL || head <= first) return true
  const before = kinds[head - 1]
  return Boolean(before & (SPEECH | DETERMINER | OPENER)) || !(tokens.flags[head - 1] & (LETTER | DIGIT))
}

/** "warga Bogor yang ...": the role ends where a clause begins. */
function beforeClause({ kinds }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (kinds[at] & RELATIVE) return at
  return to
}

/** Where the ranks and forms of address begin that stand between role and name. */
function beforeHonorifics(reading: Reading, from: number, edge: number): number {
  const { tokens } = reading
  let at = from
  let end = -1
  while (at < edge) {
    const honorific = honorificAt(reading, at)
    if (honorific !== null && honorific.next <= edge) {
      if (end < 0) end = at
      at = honorific.next
      continue
    }
    if (end >= 0 && isMark(tokens, at, OPEN)) at = closingOf(tokens, at, edge)
    else if (end >= 0 && isMark(tokens, at, STOP)) at++
    else {
      end = -1
      at++
    }
  }
  return end < 0 ? edge : end
}

function closingOf(tokens: Tokens, open: number, edge: number): number {
  for (let at = open + 1; at < Math.min(edge, open + GROUP_REACH); at++) {
    if (isMark(tokens, at, CLOSE)) return at + 1
  }
  return open + 1
}

/** The role after a name and a comma ("Zhu, pakar hukum dari ..., "), or null. */
export function roleAfter(reading: Reading, name: number): Role | null {
  const { tokens, kinds } = reading
  let at = name
  if (isMark(tokens, at, OPEN)) at = closingOf(tokens, at, at + GROUP_REACH)
  if (at >= tokens.count) return null
  while (isMark(tokens, at, COMMA) && at + 2 < tokens.count && kinds[at + 1] & DEGREE && isMark(tokens, at + 2, COMMA))
    at += 2
  if (!isMark(tokens, at, COMMA) && !(kinds[at] & AS)) return null
  const from = at + 1
  const title = titleWithin(reading, from)
  if (title === null) return null
  const to = endAfter(reading, title.next, Math.min(tokens.count, from + REACH))
  return to < 0 ? null : { from, to: beforeClause(reading, title.next, to), title: title.next }
}

/** A title that opens the phrase, or closes its first capitalised words ("Marketing Director"). */
function titleWithin(reading: Reading, from: number): { next: number } | null {
  const { tokens } = reading
  for (let at = from; at < Math.min(tokens.count, from + DEPTH); at++) {
    const title = titleAt(reading, at)
    if (title !== null) return title
    if (!(tokens.flags[at] & CAPITAL)) return null
  }
  return null
}

function endAfter(reading: Reading, from: number, limit: number): number {
  const { tokens, kinds } = reading
  for (let at = from; at < limit; at++) {
    const flags = tokens.flags[at]
    if (flags & LETTER) {
      if (!(flags & CAPITAL) && kinds[at] & (END | SPEECH)) return at
      continue
    }
    if (flags & BREAK) return at
    if (flags & DIGIT) continue
    const mark = tokens.hash[at]
    if (mark === COMMA) {
      if (!goesOn(reading, at + 1)) return at
    } else if (mark === OPEN) {
      const close = closingOf(tokens, at, limit)
      if (close === at + 1) return at
      at = close - 1
    } else if (!joins(reading, at)) return at
    else if (mark === STOP && flags & SPACED) return at
  }
  return -1
}

/** After a comma within a list of roles: another one, in lower case. */
function goesOn(reading: Reading, at: number): boolean {
  const { tokens } = reading
  return at < tokens.count && !(tokens.flags[at] & CAPITAL) && titleAt(reading, at) !== null
}
