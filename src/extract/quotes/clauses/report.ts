/** A reported clause while it is being found. */

import { ADJECTIVE, CONNECTIVE, DEMONSTRATIVE, PREDICATE, PRONOUN, TITLE, VERB } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isBreak, isCapital, isCode, isComma, isPlain, isWord, type Stretch } from '../walk.ts'
import { COLON, contentEnd } from './content.ts'

/** The part of a sentence that no quotation has taken. */
export interface Segment extends Stretch {
  /** The phrases in marks that stand in it. */
  phrases: Stretch[]
}

export type Finder = (scene: Scene, segment: Segment, cue: number, inherited: Source | null) => Draft | null

export interface Found {
  cue: Stretch
  source: Source | null
  rule: string
  certainty: number
}

/** A report of the stretch, indirect or mixed; null if nothing is left of it. */
export function report(scene: Scene, segment: Segment, content: Stretch, found: Found): Draft | null {
  const from = found.cue.first < content.last ? Math.max(content.first, found.cue.last) : content.first
  const last = contentEnd(scene, from, content.last)
  const first = contentStart(scene, content.first, last)
  if (last - first < 2) return null
  const inner = segment.phrases.filter((phrase) => phrase.first >= first && phrase.last <= last + 1)
  return { first, last, type: inner.length > 0 ? 'mixed' : 'indirect', continues: false, ...found }
}

function contentStart(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last && (isComma(scene, at) || isCode(scene, at, COLON) || isBreak(scene, at))) at++
  return at
}

/** Nothing but connectives stands before the token in its segment: "Sebelumnya kata dia", "Lebih lanjut dikatakan Budi". */
export function followsOpeners(scene: Scene, { first }: Segment, at: number): boolean {
  let start = first
  while (start < at) {
    const opener = scene.language.openers.match(scene.tokens, start)
    if (opener) start = opener.next
    else if (isWord(scene, start) && !is(scene, start, CONNECTIVE)) return false
    else start++
  }
  return start === at
}

/** "pria itu", "seorang saksi". */
export function isDescribed(scene: Scene, { first, last }: Source): boolean {
  if (is(scene, first, ADJECTIVE | PREDICATE | VERB) && !is(scene, first, TITLE)) return false
  return is(scene, first, TITLE) || (last > first + 1 && isPlain(scene, last - 1, DEMONSTRATIVE))
}

/** A source that can be trusted to speak. */
export function isSpeaker(scene: Scene, source: Source): boolean {
  return isSure(scene, source) || isDescribed(scene, source)
}

export function isSure(scene: Scene, { first, form }: Source): boolean {
  return form === 'pronoun' || isCapital(scene, first) || is(scene, first, PRONOUN)
}
