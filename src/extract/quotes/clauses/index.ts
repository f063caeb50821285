/** Speech outside marks, or half in them: sentence by sentence, around the cues that no quotation has taken. */

import { CUE, NOUN } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { closingBracket, is, isOpenBracket } from '../walk.ts'
import { according } from './according.ts'
import { closing } from './closing.ts'
import { governed } from './governed.ts'
import { labelled } from './labelled.ts'
import { named } from './named.ts'
import { nounComplement } from './noun.ts'
import { parenthetical } from './parenthetical.ts'
import { passive } from './passive.ts'
import type { Finder, Segment } from './report.ts'

const finders: readonly Finder[] = [
  according,
  parenthetical,
  nounComplement,
  passive,
  labelled,
  closing,
  named,
  governed,
]

/** Every report in a segment, left to right: after one is found, the search goes on behind it. */
export function findInSegment(scene: Scene, segment: Segment): Draft[] {
  const drafts: Draft[] = []
  let source: Source | null = null
  let at = segment.first
  while (at < segment.last) {
    if (is(scene, at, CUE | NOUN)) {
      const draft: Draft | null = isInPhrase(segment, at) ? null : firstOf(scene, segment, at, source)
      if (draft) {
        drafts.push(draft)
        source = draft.source ?? source
        at = Math.max(draft.last, at + 1) - 1
      }
    } else if (isOpenBracket(scene, at)) {
      const close = closingBracket(scene, at, segment.last)
      if (close > 0) at = close
    }
    at++
  }
  return drafts
}

function firstOf(scene: Scene, segment: Segment, cue: number, source: Source | null): Draft | null {
  for (const find of finders) {
    const draft = find(scene, segment, cue, source)
    if (draft) return draft
  }
  return null
}

function isInPhrase({ phrases }: Segment, at: number): boolean {
  return phrases.some(({ first, last }) => at >= first && at < last)
}
