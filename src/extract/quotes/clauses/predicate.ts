/** What makes words a clause. */

import {
  ADJECTIVE,
  ADJUNCT,
  ADVERB,
  COMPLEMENT,
  CONNECTIVE,
  DEMONSTRATIVE,
  EXISTS,
  GOVERNS,
  JOINS,
  LINKER,
  POINTS_BACK,
  PREDICATE,
  PRONOUN,
  RELATIVE,
  VERB,
} from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { is, isCapital, isComma, isMainPredicate, isPlain, isWord } from '../walk.ts'

const PREDICATIVE = VERB | PREDICATE | ADJECTIVE
/** Every word that opens a clause has one of these. */
const OPENS_CLAUSE = COMPLEMENT | CONNECTIVE | JOINS | RELATIVE

/** Some word makes a predicate. */
export function hasPredicate(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isPlain(scene, at, PREDICATIVE)) return true
  return false
}

/** A subject and, behind it, some word that makes a predicate and that nothing subordinates. */
export function isLooseClause(scene: Scene, first: number, end: number): boolean {
  if (opensExistence(scene, first)) return true
  if (isPlain(scene, first, PREDICATIVE)) return false
  for (let at = first + 1; at < end; at++) if (isMainPredicate(scene, at, PREDICATIVE)) return true
  return false
}

/** A subject and, behind it, a predicate of its own: no noun phrase, however many verbs its relative clauses hold. */
export function isClause(scene: Scene, first: number, end: number): boolean {
  if (opensExistence(scene, first)) return true
  if (isPlain(scene, first, PREDICATIVE | JOINS)) return false
  const { selves, roles, openers } = scene.language
  if (selves.has(scene.tokens, first)) return !roles.has(scene.tokens, first + 1)
  let inside = false
  for (let at = first; at < end; at++) {
    if (at > first && is(scene, at, OPENS_CLAUSE) && endsSubject(scene, at, inside)) return isSaidBehind(scene, at, end)
    if (isPlain(scene, at, LINKER | JOINS)) {
      if (isDemonstratedPurpose(scene, first, at)) return true
      inside = true
      at = chainEnd(scene, at + 1, end) - 1
    } else if (isPlain(scene, at, DEMONSTRATIVE)) inside = false
    else if (is(scene, at, CONNECTIVE) && roles.has(scene.tokens, at)) inside = true
    else if (isPlain(scene, at, PREDICATIVE)) {
      const phrase = openers.match(scene.tokens, at)
      if (phrase) at = phrase.next - 1
      else if (isComma(scene, at - 1) && is(scene, at, GOVERNS)) return false
      else if (isPredicate(scene, first, at, end, inside)) return true
    }
  }
  return false
}

/** What stands behind cannot be said of the subject: another clause begins, or a verb of speech that takes it for an object. */
function endsSubject(scene: Scene, at: number, inside: boolean): boolean {
  if (is(scene, at, COMPLEMENT) || opensSubordinate(scene, at)) return true
  if (!inside && isReason(scene, at)) return true
  return isPlain(scene, at, JOINS | RELATIVE) && isPlain(scene, at + 1, GOVERNS)
}

/** A predicate stands behind the clause that begins at `at`; a reason is itself said of a closed subject. */
function isSaidBehind(scene: Scene, at: number, end: number): boolean {
  if (isReason(scene, at) && isPlain(scene, at - 1, DEMONSTRATIVE)) return true
  return !is(scene, at, COMPLEMENT | JOINS | RELATIVE) && isBehindComma(scene, at, end)
}

/** "langkah ini untuk menjaga …" */
function isDemonstratedPurpose(scene: Scene, first: number, at: number): boolean {
  if (!isPurpose(scene, at) || !isPlain(scene, at - 1, DEMONSTRATIVE)) return false
  return !is(scene, first, POINTS_BACK)
}

/** The word at `at` is said of the subject that starts at `first`; `inside` a phrase that a linker opened, less is. */
function isPredicate(scene: Scene, first: number, at: number, end: number, inside: boolean): boolean {
  if (is(scene, at, VERB | PREDICATE) || closesSubject(scene, at - 1)) return true
  if (scene.language.attributes.has(scene.tokens, at)) return !inside && closes(first, at, end)
  return !inside || closesClause(scene, at + 1, end)
}

function opensExistence(scene: Scene, first: number): boolean {
  return isPlain(scene, first, EXISTS) || isPlain(scene, first + 1, EXISTS)
}

/** "… saat ia bekerja": what follows, up to a comma, is no predicate of the subject. */
function opensSubordinate({ language, tokens, kind }: Scene, at: number): boolean {
  return language.subordinators.has(tokens, at) && (kind[at + 1] & DEMONSTRATIVE) === 0
}

function isReason({ language, tokens }: Scene, at: number): boolean {
  return language.reasons.has(tokens, at)
}

/** A predicate stands behind the next comma. */
function isBehindComma(scene: Scene, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (isComma(scene, at)) return !is(scene, at + 1, GOVERNS) && hasPredicate(scene, at + 1, end)
  return false
}

/** "untuk menjaga". */
function isPurpose({ language, tokens }: Scene, at: number): boolean {
  return language.purposes.has(tokens, at)
}

/** Somebody and what that somebody is asked to do: "warga untuk waspada". */
export function isRequest(scene: Scene, first: number, end: number): boolean {
  if (isPlain(scene, first, PREDICATIVE | JOINS)) return false
  for (let at = first + 1; at < end - 1; at++) {
    const purpose = scene.language.purposes.of(scene.tokens, at)
    if (purpose !== 0) return purpose > 1 || isPlain(scene, at + 1, PREDICATIVE | ADVERB)
  }
  return false
}

/** "… koordinasi antarlembaga penting": behind a long enough subject, the last word is said of it. */
function closes(first: number, at: number, end: number): boolean {
  return at + 1 >= end && at - first > 2
}

function closesClause(scene: Scene, at: number, end: number): boolean {
  return at >= end || isComma(scene, at) || isPlain(scene, at, ADJUNCT)
}

/** Past the one predicate that a linker subordinates: its auxiliaries, and its verb. */
function chainEnd(scene: Scene, from: number, end: number): number {
  let at = from
  while (at < end && isPlain(scene, at, PREDICATE | ADVERB)) at++
  if (at < end && isPlain(scene, at, ADJECTIVE)) at++
  if (at < end && isPlain(scene, at, VERB)) at++
  return at
}

/** A name, a pronoun or a demonstrative: an adjective behind it is no part of its phrase. */
function closesSubject(scene: Scene, at: number): boolean {
  return is(scene, at, DEMONSTRATIVE | PRONOUN) || (isWord(scene, at) && isCapital(scene, at))
}
