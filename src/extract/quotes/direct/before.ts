/** Quotations whose cue or name stands before them. */

import {
  ACCORDING,
  ADJUNCT,
  ADVERB,
  AFTER,
  COMPLEMENT,
  CONNECTIVE,
  DOCUMENT,
  GOVERNS,
  JOINS,
  OWN,
  PASSIVE,
  WEAK,
} from '../../../lang/parts/quotes.ts'
import { COLON } from '../clauses/content.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceBefore } from '../source/before.ts'
import { sourceFrom } from '../source/behind.ts'
import { is, isCapital, isCode, isComma, isPlain, isQuoteMark } from '../walk.ts'
import { direct, endsWithSentence, isUtterance, type Quotation } from './quotation.ts'

/** "memberi tahu": the cue with its noun. */
function cuePhraseEnd(scene: Scene, cue: number): number {
  return scene.language.cuePhrases.match(scene.tokens, cue)?.next ?? cue + 1
}

/** Fewest tokens of a complementiser and its clause. */
const CLAUSE = 6

/** `Budi mengatakan, "…"`, `Kata Budi: "…"`, `Menurutnya, "…"`. */
export function cueBefore(scene: Scene, quotation: Quotation, previous: Draft | null): Draft | null {
  const { span, lead } = quotation
  const joint = jointBefore(scene, quotation)
  if (joint < 0) return null
  for (let at = joint - 1; at >= lead; at--) {
    if (isQuoteMark(scene, at)) return null
    if (is(scene, at, GOVERNS | WEAK)) {
      if (!reaches(scene, at, joint, span.before)) continue
      if (governsClause(scene, at, joint)) return direct(quotation, 'quote-after-clause', 0.8, {})
      const cue = { first: at, last: cuePhraseEnd(scene, at) }
      if (previous && previous.last > lead && isPlain(scene, at - 1, JOINS))
        return direct(quotation, 'cue-quote', 0.9, { cue, continues: true })
      return direct(quotation, 'cue-quote', 0.93, { cue, source: sourceBefore(scene, lead, at) })
    }
    if (is(scene, at, AFTER | ACCORDING | PASSIVE) && startsAttribution(scene, at, lead)) {
      const cue = { first: at, last: at + 1 }
      const source = is(scene, at, OWN) ? null : sourceFrom(scene, at + 1, joint)
      if (source === null && !is(scene, at, OWN)) continue
      return direct(quotation, 'cue-name-quote', 0.85, { cue, source })
    }
  }
  return null
}

/** Where the words before a quotation end, if they lead to it: at a comma, a colon, a complementiser or a cue. */
function jointBefore(scene: Scene, quotation: Quotation): number {
  const { span, lead, inside } = quotation
  const before = span.before - 1
  if (lead > before) return -1
  if (isCode(scene, before, COLON)) return before
  if (!isUtterance(scene, inside)) return -1
  if (isComma(scene, before)) return before
  if (is(scene, before, COMPLEMENT)) return endsWithSentence(scene, quotation) ? before : -1
  return isCapital(scene, inside.first) && endsWithSentence(scene, quotation) ? span.before : -1
}

/** The cue governs the quotation: nothing but an addressee or circumstances stand between. */
function reaches(scene: Scene, cue: number, joint: number, open: number): boolean {
  if (joint === open) return joint - cue <= 3
  const next = cue + 1
  if (next >= joint) return true
  return (
    isCode(scene, joint, COLON) ||
    isPlain(scene, next, ADJUNCT | ADVERB | COMPLEMENT) ||
    isComma(scene, next) ||
    joint - next <= 4
  )
}

/** "Budi mengatakan bahwa harga sudah turun, "…"": the cue has a clause of its own before the quotation. */
function governsClause(scene: Scene, cue: number, joint: number): boolean {
  return is(scene, cue + 1, COMPLEMENT) && isComma(scene, joint) && joint - cue > CLAUSE
}

function startsAttribution(scene: Scene, at: number, lead: number): boolean {
  return at === lead || isComma(scene, at - 1) || isCapital(scene, at)
}

/** `Budi: "…"`. */
export function nameBefore(scene: Scene, quotation: Quotation): Draft | null {
  const { span, lead } = quotation
  const colon = span.before - 1
  if (colon <= lead || !isCode(scene, colon, COLON) || !isCapital(scene, lead)) return null
  if (is(scene, lead, CONNECTIVE | DOCUMENT | AFTER)) return null
  const source = sourceFrom(scene, lead, colon)
  if (source === null || source.last !== colon) return null
  return direct(quotation, 'name-colon-quote', 0.85, { source })
}
