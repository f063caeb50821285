/** Whom the words at the cue mean. */
import {
  ANAPHORIC,
  AS,
  DEMONSTRATIVE,
  DETERMINER,
  END,
  EPITHET,
  GROUP,
  MEDIUM,
  OF,
  OFFICE,
  PERSON,
  PRONOUN,
  SPEAKING,
  SPEECH,
  STATEMENT,
} from '../../../lang/parts/people.ts'
import { LETTER } from '../../../text/tokens.ts'
import type { Range } from '../../article.ts'
import type { Cast } from '../cast.ts'
import type { Figure } from '../person.ts'
import { isCapital, type Reading, titleAt } from '../reading.ts'
import { accompanied } from './beside.ts'
import { holderOf, kindredOf } from './holder.ts'
import { namedAt } from './named.ts'
import { afterStatement, endsPointing, handleIn, isEmpty, isVerbal, lastWord, titleOf, tokensOf } from './phrase.ts'

/** `named`: a name stands there; `titled`: a title that one figure holds; `described`: words without a name; `back`: points back. */
export type Reference =
  | { how: 'named'; figure: Figure }
  | { how: 'titled'; figure: Figure; sure: boolean }
  | { how: 'described'; from: number; to: number }
  | { how: 'nobody' | 'back' | 'epithet'; person: boolean; from: number; to: number }

/** How many words behind a statement tell whose it is. */
const WIDEST = 6
/** How many words a name with "of" inside it has. */
const LONGEST_FOREIGN = 5

/** Reads the source phrase, which stands in [from, to) of the tokens. */
export function readSource(cast: Cast, range: Range): Reference {
  const { tokens, kinds } = cast.reading
  const [from, to] = tokensOf(cast, range)
  if (from >= to) return { how: 'nobody', person: false, from, to }
  if (isVerbal(cast.reading, from))
    return { how: kinds[lastWord(tokens, from, to)] & PRONOUN ? 'back' : 'nobody', person: true, from, to }
  const principal = accompanied(cast, from)
  if (principal?.figure) return { how: 'named', figure: principal.figure }
  const bearer = kinds[from] & AS ? cast.places.holderAt(beforeComma(cast.reading, from)) : null
  if (bearer) return { how: 'named', figure: bearer }
  const handle = handleIn(tokens, from, to)
  if (handle >= 0) return { how: 'described', from: handle, to }
  const title = titleOf(cast, from)
  if (title === null && kinds[from] & EPITHET) return { how: 'epithet', person: true, from, to }
  const holder = title !== null ? cast.places.holderAt(title.from) : null
  if (holder && !(holder.words.length === 1 && endsPointing(cast.reading, from, to)))
    return isNamedIn(holder, from, to)
      ? { how: 'named', figure: holder }
      : { how: 'titled', figure: holder, sure: true }
  if (title === null && isForeignGroup(cast.reading, from, to)) return { how: 'described', from, to }
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
    const whose = afterStatement(cast.reading, first, end)
    return { how: 'back', person, from: whose < end ? whose : first, to: end + (kinds[end] & DEMONSTRATIVE ? 0 : 1) }
  }
  const short = to - from === 1 ? cast.initialled(from) : null
  if (short) return { how: 'named', figure: short }
  const statement = afterStatement(cast.reading, from, to)
  if (statement >= to) return ofStatement(cast.reading, from, to)
  if (isEpithet(cast.reading, from)) return { how: 'epithet', person: true, from, to }
  return { how: 'described', from: statement, to }
}

/** "pernyataan resmi": a statement whose maker is told behind it ("dari polisi kota"), or nowhere. */
function ofStatement({ tokens, kinds }: Reading, from: number, to: number): Reference {
  if (to >= tokens.count || !(kinds[to] & OF)) return { how: 'nobody', person: false, from, to }
  let end = to + 1
  while (end < Math.min(tokens.count, to + WIDEST) && tokens.flags[end] & LETTER && !(kinds[end] & (END | SPEECH)))
    end++
  return end > to + 1 ? { how: 'described', from: to + 1, to: end } : { how: 'nobody', person: false, from, to }
}

/** "Times of Lodania": capitalised words joined by "of", and nothing else. */
function isForeignGroup(reading: Reading, from: number, to: number): boolean {
  const { tokens, people } = reading
  if (to - from > LONGEST_FOREIGN) return false
  let joined = false
  for (let at = from; at < to; at++) {
    if (titleAt(reading, at) !== null) return false
    if (isCapital(tokens, at)) continue
    if (joined || at === from || at + 1 >= to || !people.partitives.has(tokens, at)) return false
    joined = true
  }
  return joined
}

/** The phrase says the name beside the title. */
function isNamedIn({ sightings }: Figure, from: number, to: number): boolean {
  return sightings.some(({ name }) => name >= from && name < to)
}

/** "Budi, wakil ketua panitia, selaku pemohon": the last word of the role before it. */
function beforeComma({ tokens }: Reading, from: number): number {
  let at = from - 1
  while (at > 0 && !(tokens.flags[at] & LETTER)) at--
  return at
}

/** "penyanyi", "pelantun ...": somebody of note who was named before. */
function isEpithet({ kinds }: Reading, from: number): boolean {
  return (kinds[from] & EPITHET) !== 0
}
