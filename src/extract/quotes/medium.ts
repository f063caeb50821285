/** The medium that an article cites: "dikutip dari Reuters", "mengutip laman SCMP". */
import { ADJUNCT, CITES, DAY, DOCUMENT } from '../../lang/parts/quotes.ts'
import type { Range } from '../article.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import {
  is,
  isBreak,
  isCapital,
  isComma,
  isNumber,
  isOpenBracket,
  isPlain,
  isQuoteMark,
  isWord,
  rangeOf,
} from './walk.ts'

/** The medium of the sentence in which a report's cue, or the report itself, ends. */
export function mediumOf(scene: Scene, { first, last, cue }: Draft): Range | null {
  const anchor = cue && cue.first > last ? cue.first : last - 1
  const end = scene.last[anchor]
  for (let at = scene.first[anchor]; at < end; at++) {
    if (is(scene, at, CITES) && (at < first || at >= last)) return mediumFrom(scene, at + 1, end)
  }
  return null
}

function mediumFrom(scene: Scene, from: number, end: number): Range | null {
  let first = from
  while (first < end && (isPlain(scene, first, ADJUNCT | DOCUMENT) || isBreak(scene, first))) first++
  let last = first
  while (last < end && !endsMedium(scene, last)) last++
  while (last > first && !isWord(scene, last - 1) && !isNumber(scene, last - 1)) last--
  if (last === first) return null
  return rangeOf(scene, { first, last })
}

function endsMedium(scene: Scene, at: number): boolean {
  if (isComma(scene, at) || isBreak(scene, at) || isQuoteMark(scene, at) || isOpenBracket(scene, at)) return true
  if (is(scene, at, DAY)) return true
  return isPlain(scene, at, ADJUNCT) && !isCapital(scene, at)
}
