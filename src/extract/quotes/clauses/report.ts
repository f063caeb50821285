/** A reported clause while it is being found. */

import { PRONOUN } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isBreak, isCapital, isCode, isComma, isWord, type Stretch } from '../walk.ts'
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

export function isSegmentStart(scene: Scene, { first }: Segment, at: number): boolean {
  let start = first
  while (start < at && !isWord(scene, start)) start++
  return start === at
}

export function isSure(scene: Scene, { first, form }: Source): boolean {
  return form === 'pronoun' || isCapital(scene, first) || is(scene, first, PRONOUN)
}
