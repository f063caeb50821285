/** The words that stand for the source of a report. */

import { ADJUNCT, CUE, PREDICATE, TITLE, VERB } from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { is, isCapital, isCode, isNumber, isWord, type Stretch } from '../walk.ts'

export interface Source extends Stretch {
  form: 'name' | 'pronoun'
}

export const ENDS_NAME = ADJUNCT | VERB | PREDICATE | CUE

/** The phrase is a title, so that a name may follow its comma. */
export function isTitled(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(scene, at, TITLE)) return true
  return !isCapital(scene, first)
}

export function withoutTail(scene: Scene, first: number, last: number): number {
  let end = last
  while (end > first + 1 && !isWord(scene, end - 1) && !isNumber(scene, end - 1) && !isCode(scene, end - 1, 41)) end--
  return end
}
