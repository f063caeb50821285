/** What to call somebody who is described and not named. */
import {
  ALIAS,
  AND,
  CALENDAR,
  DEMONSTRATIVE,
  DETERMINER,
  GROUP,
  LINK,
  OFFICE,
  OPENER,
  PERSON,
  PLACE,
  RELATIVE,
  TITLE_START,
} from '../../../lang/parts/people.ts'
import { BREAK, CAPITAL, LETTER, type Tokens, UPPER } from '../../../text/tokens.ts'
import type { Cast } from '../cast.ts'
import { nameText } from '../names.ts'
import { CLOSE, COMMA, isCapital, isMark, OPEN, type Reading, titleAt } from '../reading.ts'

/** How many tokens a list within an organisation's name goes on for. */
const LONGEST_LIST = 12

/** What to call somebody who is described but not named. */
export function describe(cast: Cast, from: number, to: number): string {
  const { tokens, kinds } = cast.reading
  let end = to
  for (let at = from + 1; at < to; at++) {
    const mark = !(tokens.flags[at] & LETTER)
    if (mark && tokens.hash[at] === COMMA) {
      const last = endOfList(cast.reading, from, at)
      if (last > at) {
        at = last - 1
        end = Math.max(end, last)
        continue
      }
    }
    if (mark && (tokens.hash[at] === COMMA || isLastBracket(tokens, at, to))) {
      end = at
      break
    }
    if (
      kinds[at] & CALENDAR ||
      joinsAnother(cast.reading, from, at) ||
      isOtherwise(cast.reading, at) ||
      kinds[at] & RELATIVE
    ) {
      end = kinds[at - 1] & LINK && !isCapital(tokens, at - 1) ? at - 1 : at
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

/** "Dinas Pertanian, Pangan, dan Perikanan": past the first word behind the "and" of a name that is a list; the comma where it is none. */
function endOfList(reading: Reading, from: number, comma: number): number {
  const { tokens, kinds } = reading
  if (!(kinds[from] & GROUP) || !isCapital(tokens, from) || !isSubject(reading, from + 1)) return comma
  for (let at = comma; at < Math.min(tokens.count, comma + LONGEST_LIST); at++) {
    if (kinds[at] & AND) return isSubject(reading, at + 1) ? at + 2 : comma
    if (!isMark(tokens, at, COMMA) && !isSubject(reading, at)) return comma
  }
  return comma
}

/** What an organisation may be for, and no organisation or place itself. */
function isSubject({ tokens, kinds }: Reading, at: number): boolean {
  return isCapital(tokens, at) && !(tokens.flags[at] & (UPPER | BREAK)) && !(kinds[at] & (GROUP | PLACE | TITLE_START))
}

/** "Badan Air Kota atau BAK": the name comes first. */
function isOtherwise({ tokens, kinds }: Reading, at: number): boolean {
  return (kinds[at] & ALIAS) !== 0 && (kinds[at] & LINK) !== 0 && isCapital(tokens, at + 1)
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
  if (to - from > 1 && reading.people.partitives.has(tokens, from + 1)) return false
  if (to - from > 1) return !(tokens.flags[from + 1] & CAPITAL) || (Boolean(bits & GROUP) && cast.lower.has(from))
  const title = titleAt(reading, from)
  return (bits & GROUP) !== 0 || cast.lower.has(from) || (title !== null && !(title.value & OFFICE))
}
