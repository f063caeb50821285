/** The source behind its cue: the noun phrase of "kata Budi". */

import {
  ADJECTIVE,
  ADVERB,
  CONNECTIVE,
  DAY,
  DEMONSTRATIVE,
  JOINS,
  PREDICATE,
  PRONOUN,
  TITLE,
  VERB,
} from '../../../lang/parts/quotes.ts'
import { REACH } from '../clauses/content.ts'
import type { Scene } from '../scene.ts'
import { is, isCapital, isComma, isPlain, isWord } from '../walk.ts'
import { nounPhraseEnd } from './phrase.ts'
import { isTitled, type Source, withoutTail } from './source.ts'

/**
 * The noun phrase that starts at `first`, within the sentence that ends at `end`. What stands behind its comma may name
 * the person that it describes; where `closed`, only if another comma closes that.
 */
export function sourceFrom(scene: Scene, first: number, end: number, closed = false): Source | null {
  if (is(scene, first, PRONOUN)) return { first, last: first + 1, form: 'pronoun' }
  const limit = Math.min(end, first + REACH)
  let last = nounPhraseEnd(scene, first, limit)
  if (last === first) return null
  if (last < limit && isComma(scene, last) && opensName(scene, last + 1, limit)) {
    const second = nounPhraseEnd(scene, last + 1, limit)
    if (closed ? isComma(scene, second) && isName(scene, last + 1, second) : isApposition(scene, first, last, second))
      last = second
  }
  return { first, last: withoutTail(scene, first, last), form: 'name' }
}

/** The phrase behind the comma at `comma` names whom the one before it describes. */
function isApposition(scene: Scene, first: number, comma: number, end: number): boolean {
  if (isPlain(scene, end, VERB | PREDICATE | ADVERB | ADJECTIVE)) return false
  if (isPlain(scene, comma - 1, DEMONSTRATIVE)) return false
  if (isTitled(scene, first, comma)) return true
  if (comma - first < 4 || end - comma > 5) return false
  for (let at = comma + 1; at < end; at++) if (!isCapital(scene, at)) return false
  return true
}

function opensName(scene: Scene, at: number, end: number): boolean {
  return at < end && isCapital(scene, at) && !is(scene, at, DAY) && !is(scene, at, CONNECTIVE)
}

/** The phrase behind the cue; where no comma closes it, a name ends before the first plain word. */
export function namedSource(scene: Scene, first: number, end: number): Source | null {
  const source = sourceFrom(scene, first, end, true)
  if (source === null || source.form !== 'name' || !isCapital(scene, first) || isComma(scene, source.last))
    return source
  for (let at = first + 1; at < source.last; at++) {
    const title = is(scene, at - 1, TITLE) || is(scene, at, TITLE | JOINS | DEMONSTRATIVE)
    if (isWord(scene, at) && !isCapital(scene, at) && !title) return { ...source, last: at }
  }
  return source
}

/** Two or more capitalised words. */
function isName(scene: Scene, first: number, last: number): boolean {
  if (last - first < 2) return false
  for (let at = first; at < last; at++) if (isWord(scene, at) && !isCapital(scene, at)) return false
  return true
}
