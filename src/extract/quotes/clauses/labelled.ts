/** "disebut "kota tua" oleh Budi". */

import { PASSIVE } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isDash, isGlued } from '../walk.ts'
import type { Segment } from './report.ts'

/** A name that somebody gives, the giver behind it. Without a giver nobody is said to have spoken. */
export function labelled(scene: Scene, { phrases, last }: Segment, cue: number): Draft | null {
  const { tokens, language } = scene
  if (!is(scene, cue, PASSIVE) || !language.labelling.has(tokens, cue)) return null
  const next = doubledEnd(scene, cue)
  const open = language.roles.has(tokens, next) ? next + 1 : next
  const phrase = phrases.find(({ first }) => first === open + 1)
  if (phrase === undefined || !language.agents.has(tokens, phrase.last + 1)) return null
  const source = sourceFrom(scene, phrase.last + 2, last)
  return (
    source && {
      ...phrase,
      type: 'mixed',
      cue: { first: cue, last: next },
      source,
      continues: false,
      rule: 'labelled',
      certainty: 0.8,
    }
  )
}

/** "disebut-sebut": past the second half of a doubled word. */
function doubledEnd(scene: Scene, cue: number): number {
  return isDash(scene, cue + 1) && isGlued(scene, cue + 1) && isGlued(scene, cue + 2) ? cue + 3 : cue + 1
}
