/** The source before its cue: the subject of "Budi mengatakan". */

import {
  ADJUNCT,
  ADVERB,
  CONNECTIVE,
  CUE,
  DEMONSTRATIVE,
  JOINS,
  LINKER,
  PREDICATE,
  PRONOUN,
  RELATIVE,
  VERB,
} from '../../../lang/parts/quotes.ts'
import { REACH } from '../clauses/content.ts'
import type { Scene } from '../scene.ts'
import { is, isCapital, isComma, isPlain, isWord } from '../walk.ts'
import { afterOpeners } from './openers.ts'
import { ENDS_NAME, type Source, withoutTail } from './source.ts'

/** The subject of the cue at `cue`, within the words that start at `first`. */
export function sourceBefore(scene: Scene, first: number, cue: number): Source | null {
  let end = cue
  while (end > first && isBetween(scene, end - 1)) end--
  if (end - 1 > first && isPlain(scene, end - 1, RELATIVE)) return antecedent(scene, first, end - 1)
  const closed = end > first && isComma(scene, end - 1)
  if (closed) end--
  const start = Math.max(afterOpeners(scene, first, end), end - REACH)
  if (start >= end) return null
  return subject(scene, start, end, closed)
}

/** The noun phrase that a relative word follows. */
function antecedent(scene: Scene, first: number, relative: number): Source | null {
  const end = isComma(scene, relative - 1) ? relative - 1 : relative
  let start = end
  while (start > first && end - start < REACH && !isComma(scene, start - 1) && !isPlain(scene, start - 1, ENDS_NAME))
    start--
  return start < end && isWord(scene, start) ? { first: start, last: end, form: 'name' } : null
}

function isBetween(scene: Scene, at: number): boolean {
  return isPlain(scene, at, ADVERB | JOINS) && !is(scene, at, PRONOUN)
}

/** The subject among comma-separated chunks. */
function subject(scene: Scene, start: number, end: number, closed: boolean): Source | null {
  const comma = lastComma(scene, start, end)
  if (comma < 0) return head(scene, start, end)
  if (isAdjunct(scene, comma + 1, end)) return subject(scene, start, comma, false)
  if (isPlain(scene, comma + 1, VERB) && !is(scene, comma + 1, ADJUNCT)) return subject(scene, start, comma, true)
  const before = lastComma(scene, start, comma)
  if (closed) return head(scene, before < 0 ? start : before + 1, end)
  const previous = before < 0 ? start : before + 1
  const joined = isCapital(scene, comma + 1) && isTitle(scene, previous, comma)
  return head(scene, joined ? previous : comma + 1, end)
}

/** ", dalam laporannya": an adjunct that names nobody. */
function isAdjunct(scene: Scene, first: number, end: number): boolean {
  return isPlain(scene, first, ADJUNCT | CONNECTIVE) && !isCapital(scene, end - 1) && !is(scene, end - 1, PRONOUN)
}

function isTitle(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isPlain(scene, at, VERB | PREDICATE)) return false
  return last - first > 1 && !is(scene, first, ADJUNCT | CONNECTIVE)
}

function lastComma(scene: Scene, first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (isComma(scene, at)) return at
  return -1
}

function endsHead(scene: Scene, at: number): boolean {
  if (isPlain(scene, at, VERB | PREDICATE | CUE | ADVERB) && !is(scene, at, DEMONSTRATIVE)) return true
  return scene.language.openers.match(scene.tokens, at) !== null
}

/** The noun phrase up to its first verb, unless a relative word came before it. */
function head(scene: Scene, from: number, end: number): Source | null {
  let start = from
  while (start < end - 1 && isPlain(scene, start, CONNECTIVE | ADJUNCT)) start++
  let last = end
  for (let at = start + 1; at < end; at++) {
    if (endsHead(scene, at)) {
      last = at
      break
    }
    if (isPlain(scene, at, LINKER) && !is(scene, at, JOINS)) break
  }
  last = withoutTail(scene, start, last)
  while (last > start + 1 && isPlain(scene, last - 1, ADVERB | JOINS)) last--
  if (!isWord(scene, start) || isPlain(scene, start, VERB | PREDICATE)) return null
  const form = last - start === 1 && is(scene, start, PRONOUN) ? 'pronoun' : 'name'
  return { first: start, last, form }
}
