/** The clause that a verb of speech governs: behind a complementiser, a comma, or nothing. */

import {
  ADJECTIVE,
  ADJUNCT,
  ADVERB,
  BARS,
  CLAUSAL,
  COMPLEMENT,
  CONNECTIVE,
  DAY,
  GOVERNS,
  JOINS,
  NOMINAL,
  POINTS_BACK,
  PREDICATE,
  PRONOUN,
  SOFT_COMPLEMENT,
  TITLE,
  VERB,
} from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { is, isCapital, isCode, isComma, isMainPredicate, isNumber, isPlain, isWord, withoutStops } from '../walk.ts'
import { adjunctEnd, COLON, REACH } from './content.ts'
import { hasPredicate, isClause, isLooseClause, isRequest } from './predicate.ts'
import type { Segment } from './report.ts'

/** Fewest tokens that make a report without a predicate that is known as one. */
export const LONG = 6

interface Complement {
  first: number
  rule: string
  certainty: number
}

/** Where the clause starts that the cue before `next` governs. */
export function complement(scene: Scene, segment: Segment, cue: number, next: number): Complement | null {
  const end = withoutStops(scene, next, segment.last)
  const strong = is(scene, cue, GOVERNS)
  let at = next
  while (at < end && isPlain(scene, at, ADVERB) && !isPlain(scene, at, PREDICATE | CONNECTIVE)) at++
  const that = complementiser(scene, at, end)
  if (that >= 0) return { first: that + 1, rule: 'cue-that', certainty: 0.95 }
  if (at >= end) return null
  if (isCommaOrColon(scene, at)) return afterComma(scene, cue, at + 1, end)
  if (isPlain(scene, at, SOFT_COMPLEMENT) && (strong || !is(scene, cue, NOMINAL)))
    return { first: at + 1, rule: 'cue-that', certainty: strong ? 0.9 : 0.65 }
  const wish = wishStart(scene, cue, at, end)
  if (wish >= 0) return { first: wish, rule: 'request', certainty: 0.6 }
  if (isPlain(scene, at, ADJUNCT) && strong && !scene.language.lights.has(scene.tokens, cue)) {
    const comma = adjunctEnd(scene, at, end)
    const owned = comma >= 0 && isAttribution(scene, at, comma)
    if (comma >= 0) return afterComma(scene, cue, owned ? comma + 1 : at, end)
  }
  return bareClause(scene, cue, at, end)
}

function bareClause(scene: Scene, cue: number, first: number, end: number): Complement | null {
  if (is(scene, first, BARS | JOINS) || scene.language.roles.has(scene.tokens, first)) return null
  const asked = request(scene, cue, first, end)
  if (is(scene, cue, NOMINAL)) return asked
  if (!is(scene, cue, GOVERNS))
    return isClause(scene, first, end) ? { first, rule: 'belief-clause', certainty: 0.65 } : asked
  if (isResult(scene, cue, first)) return null
  const whole = is(scene, cue, CLAUSAL) ? isLooseClause : isClause
  if (whole(scene, first, end)) return { first, rule: 'cue-clause', certainty: 0.88 }
  if (isPlain(scene, first, VERB | PREDICATE | ADJECTIVE)) return { first, rule: 'cue-predicate', certainty: 0.7 }
  if (is(scene, cue, CLAUSAL) && end - first > 2 && !is(scene, first, POINTS_BACK | ADJUNCT | DAY))
    return { first, rule: 'cue-clausal', certainty: 0.75 }
  return asked
}

/** "mencatat kenaikan": what somebody did, not what somebody said. */
function isResult({ language, tokens }: Scene, cue: number, first: number): boolean {
  return language.tallies.has(tokens, cue) && language.results.has(tokens, first)
}

/** "mengingatkan agar warga waspada": what is wished starts behind its opener; -1 for none. */
function wishStart(scene: Scene, cue: number, at: number, end: number): number {
  const { language, tokens } = scene
  if (!language.requests.has(tokens, cue) || language.purposes.of(tokens, at) < 2) return -1
  return hasPredicate(scene, at + 1, end) ? at + 1 : -1
}

/** "meminta warga untuk waspada". */
function request(scene: Scene, cue: number, first: number, end: number): Complement | null {
  if (!scene.language.requests.has(scene.tokens, cue) || !isRequest(scene, first, end)) return null
  return { first, rule: 'request', certainty: 0.55 }
}

function afterComma(scene: Scene, cue: number, first: number, end: number): Complement | null {
  if (is(scene, first, GOVERNS) || (is(scene, cue, NOMINAL) && is(scene, first, VERB))) return null
  if (!is(scene, cue, GOVERNS)) return believed(scene, cue, first, end)
  if (hasPredicate(scene, first, end)) return { first, rule: 'cue-comma', certainty: 0.95 }
  const long = end - first > LONG && isCommaOrColon(scene, cue + 1) && !is(scene, first, BARS | DAY)
  return long && !is(scene, cue, NOMINAL) ? { first, rule: 'cue-comma', certainty: 0.8 } : null
}

function believed(scene: Scene, cue: number, first: number, end: number): Complement | null {
  if (is(scene, cue, NOMINAL) || !isClause(scene, first, end)) return null
  return { first, rule: 'belief-comma', certainty: 0.75 }
}

function isCommaOrColon(scene: Scene, at: number): boolean {
  return isComma(scene, at) || isCode(scene, at, COLON)
}

/** To whom, when or where somebody spoke: what stands between a cue and its comma belongs to no clause. */
function isAttribution(scene: Scene, first: number, comma: number): boolean {
  const { addressees, tails } = scene.language
  if (addressees.has(scene.tokens, first) || is(scene, comma, COMPLEMENT)) return true
  for (let at = first + 1; at < comma; at++) {
    if (is(scene, at, DAY) || isNumber(scene, at) || tails.has(scene.tokens, at)) return true
  }
  return false
}

/** "menulis sejarah, bahwa …": the cue has an object, and nobody is spoken to. */
function isObject(scene: Scene, at: number): boolean {
  return isWord(scene, at) && !isCapital(scene, at) && !is(scene, at, ADJUNCT | ADVERB | PRONOUN | TITLE)
}

/** The complementiser that a cue governs, past an addressee or an adjunct; -1 if a clause of its own comes first. */
function complementiser(scene: Scene, from: number, end: number): number {
  const limit = Math.min(end, from + REACH)
  for (let at = from; at < limit; at++) {
    if (is(scene, at, COMPLEMENT)) return isComma(scene, at - 1) && isObject(scene, from) ? -1 : at
    if (isPlain(scene, at, GOVERNS) || scene.language.roles.has(scene.tokens, at)) return -1
    if (isMainPredicate(scene, at, VERB | PREDICATE | ADJECTIVE) && at > from + 2) return -1
    if (isComma(scene, at) && at > from + 12) return -1
  }
  return -1
}
