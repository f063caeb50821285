/** Quotations without a cue. */

import { COMPLEMENT, DOCUMENT, GOVERNS } from '../../../lang/parts/quotes.ts'
import { COLON } from '../clauses/content.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceFrom } from '../source/behind.ts'
import {
  closingBracket,
  is,
  isCapital,
  isCode,
  isCommaOrStop,
  isNumber,
  isOpenBracket,
  isPlain,
  isQuoteMark,
} from '../walk.ts'
import { direct, endsWithSentence, isUtterance, type Quotation } from './quotation.ts'

/** `"…" (Budi)`. */
export function nameInBrackets(scene: Scene, quotation: Quotation): Draft | null {
  const { after, inside } = quotation
  if (after >= scene.tokens.count || !isOpenBracket(scene, after) || !isUtterance(scene, inside)) return null
  const close = closingBracket(scene, after, scene.tokens.count)
  if (close < 0 || !isCapital(scene, after + 1)) return null
  for (let at = after + 1; at < close; at++) if (isNumber(scene, at) || is(scene, at, DOCUMENT)) return null
  const source = sourceFrom(scene, after + 1, close)
  return source && direct(quotation, 'quote-brackets', 0.7, { source })
}

/** The second part of `"A," kata Budi. "B."` */
export function interrupted(scene: Scene, quotation: Quotation, previous: Draft | null): Draft | null {
  if (previous === null || previous.cue === null || !isUtterance(scene, quotation.inside)) return null
  const open = quotation.span.before
  if (previous.last > open || isReported(scene, Math.max(previous.cue.last, previous.last), open)) return null
  const end = scene.last[Math.max(previous.cue.last - 1, previous.last)]
  if (open !== end && !(isQuoteMark(scene, end - 1) && open === end - 1) && scene.last[open - 1] !== end) return null
  return direct(quotation, 'quote-resumed', 0.85, { continues: true })
}

/** A verb of speech stands between two quotations: the second is its object. */
function isReported(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isPlain(scene, at, GOVERNS) || is(scene, at, COMPLEMENT)) return true
  return false
}

/** A quotation that is a sentence or a paragraph of its own. */
export function standing(scene: Scene, quotation: Quotation, previous: Draft | null): Draft | null {
  const { inside, lead, span } = quotation
  if (lead < span.before && !isCode(scene, span.before - 1, COLON)) return null
  if (!isUtterance(scene, inside) || !endsWithSentence(scene, quotation)) return null
  if (inside.last - inside.first < 5) return null
  return direct(quotation, 'quote-alone', previous ? 0.75 : 0.5, { continues: previous !== null })
}

/** An utterance that ends on its own comma or stop, whatever follows it. */
export function unattributed(scene: Scene, quotation: Quotation): Draft | null {
  const { inside, lead, span } = quotation
  if (lead < span.before || !span.closed || inside.last - inside.first < 5) return null
  if (!isCapital(scene, inside.first) || !isCommaOrStop(scene, inside.last - 1)) return null
  return direct(quotation, 'quote-loose', 0.6, {})
}
