/** Where the clause that a verb of speech governs ends before its sentence does. */

import {
  ADJUNCT,
  ADVERB,
  COMPLEMENT,
  CONNECTIVE,
  DEMONSTRATIVE,
  GOVERNS,
  JOINS,
  LINKER,
  NOMINAL,
  WEAK,
} from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { is, isComma, isPlain, isQuoteMark, isWord, type Stretch } from '../walk.ts'
import { hasPredicate } from './predicate.ts'
import type { Segment } from './report.ts'

/** The end of the clause that starts at `first`, within the words that a cue governs. */
export function governedEnd(scene: Scene, { phrases, last }: Segment, first: number): number {
  return afterMarks(scene, phrases, first, nextVoice(scene, first, last))
}

/** The segment up to where the main clause starts, if the cue stands in a clause that one follows. */
export function scopeOf(scene: Scene, segment: Segment, cue: number, next: number): Segment {
  return isSubordinate(scene, segment, cue) ? { ...segment, last: mainClause(scene, next, segment.last) } : segment
}

/** "Setelah mengatakan …": the cue has no subject of its own. */
export function lacksSubject(scene: Scene, { first }: Segment, cue: number): boolean {
  let before = cue - 1
  while (before > first && isPlain(scene, before, ADVERB)) before--
  return before >= first && scene.language.prefaces.has(scene.tokens, before)
}

/** Where a second report starts: "… dan menambahkan bahwa …", "…, sementara Wati mengatakan …"; otherwise the end. */
function nextVoice(scene: Scene, first: number, end: number): number {
  for (let at = first + 2; at < end - 2; at++) {
    if (isPlain(scene, at, JOINS) ? isSecondCue(scene, at, end) : isComma(scene, at) && isOtherVoice(scene, at, end))
      return at
  }
  return end
}

/** A second cue of the same subject stands behind the joining word at `at`. */
function isSecondCue(scene: Scene, at: number, end: number): boolean {
  if (!isPlain(scene, at + 1, GOVERNS | WEAK)) return false
  const limit = Math.min(end, at + 6)
  for (let next = at + 2; next < limit; next++) if (is(scene, next, COMPLEMENT) || isQuoteMark(scene, next)) return true
  return false
}

/** Most words from a contrast to the cue of somebody else. */
const VOICE = 12

/** A contrast stands behind the comma at `at`, and behind that a cue. */
function isOtherVoice(scene: Scene, at: number, end: number): boolean {
  if (!scene.language.contrasts.has(scene.tokens, at + 1)) return false
  if (isPlain(scene, at + 2, GOVERNS) && is(scene, at + 3, COMPLEMENT)) return true
  const limit = Math.min(end, at + VOICE)
  for (let next = at + 3; next < limit; next++) {
    const speaks = isPlain(scene, next, GOVERNS) && !is(scene, next, NOMINAL)
    if (speaks && !isPlain(scene, next - 1, LINKER | JOINS)) return true
  }
  return false
}

/** Where the article's own words go on behind what is marked: `… "belum pernah terjadi", ketika …`. */
function afterMarks(scene: Scene, phrases: readonly Stretch[], first: number, end: number): number {
  for (const phrase of phrases) {
    const comma = phrase.last + 1
    if (phrase.first < first || comma >= end - 2 || !isComma(scene, comma)) continue
    if (scene.language.circumstances.has(scene.tokens, comma + 1)) return comma
  }
  return end
}

/** "Meskipun Budi mengatakan bahwa …": the sentence has a main clause of its own. */
function isSubordinate(scene: Scene, { first }: Segment, cue: number): boolean {
  let at = first
  while (at < cue && (!isWord(scene, at) || (is(scene, at, CONNECTIVE) && !opensSubordinate(scene, at)))) at++
  if (at >= cue || !opensSubordinate(scene, at) || is(scene, at + 1, DEMONSTRATIVE)) return false
  for (let next = at; next < cue; next++) if (isComma(scene, next)) return false
  return true
}

function opensSubordinate({ language, tokens }: Scene, at: number): boolean {
  return language.subordinators.has(tokens, at)
}

/** The comma behind which the main clause starts; otherwise the end. */
function mainClause(scene: Scene, first: number, end: number): number {
  for (let at = first + 3; at < end - 2; at++) {
    if (!isComma(scene, at) || is(scene, at + 1, JOINS | ADJUNCT | CONNECTIVE | LINKER)) continue
    if (hasPredicate(scene, at + 1, end)) return at
  }
  return end
}
