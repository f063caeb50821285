/** What stands before a verb of speech: its subject, or what says that nothing was said. */

import { ADVERB, JOINS, UNREAL } from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { sourceBefore } from '../source/before.ts'
import type { Source } from '../source/source.ts'
import { is, isPlain } from '../walk.ts'
import type { Segment } from './report.ts'

/** "untuk menegaskan", "tidak mengatakan": nothing was said. */
export function isUnreal(scene: Scene, { first }: Segment, cue: number): boolean {
  let before = cue - 1
  while (before >= first && isPlain(scene, before, ADVERB) && !is(scene, before, UNREAL)) before--
  return before >= first && is(scene, before, UNREAL)
}

/** The subject of a cue; the one of the cue before it where a word joins the two. */
export function subjectOf(scene: Scene, { first }: Segment, cue: number, inherited: Source | null): Source | null {
  let before = cue - 1
  while (before > first && isPlain(scene, before, ADVERB) && !is(scene, before, JOINS)) before--
  if (
    inherited &&
    (before < first || isPlain(scene, before, JOINS) || scene.language.contrasts.has(scene.tokens, before))
  )
    return inherited
  return sourceBefore(scene, first, cue) ?? inherited
}
