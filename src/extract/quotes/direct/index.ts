/** Quotations in marks: each is tried against an ordered list of finders, which look only at what stands beside it. */
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { accordingAfter, cueAfter, subjectAfter, thusAfter, unknownCue } from './after.ts'
import { interrupted, nameInBrackets, standing, unattributed } from './alone.ts'
import { cueBefore, nameBefore } from './before.ts'
import type { Quotation } from './quotation.ts'

type Finder = (scene: Scene, quotation: Quotation, previous: Draft | null) => Draft | null

export const directFinders: readonly Finder[] = [
  cueAfter,
  accordingAfter,
  subjectAfter,
  cueBefore,
  nameBefore,
  nameInBrackets,
  unknownCue,
  thusAfter,
  interrupted,
  standing,
  unattributed,
]
