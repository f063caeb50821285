/** Quotations whose cue stands behind them. */

import {
  ACCORDING,
  ADJECTIVE,
  ADVERB,
  AFTER,
  COMPLEMENT,
  DEMONSTRATIVE,
  GOVERNS,
  NAMES,
  NOMINAL,
  NOUN,
  OWN,
  PASSIVE,
  POINTS_BACK,
  PRONOUN,
  SOFT_COMPLEMENT,
  VERB,
  WEAK,
} from '../../../lang/parts/quotes.ts'
import { SPACED } from '../../../text/tokens.ts'
import { isSure } from '../clauses/report.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sourceFrom } from '../source/behind.ts'
import type { Source } from '../source/source.ts'
import { is, isCapital, isComma, isCommaOrStop, isPlain, isWord, type Stretch } from '../walk.ts'
import { direct, type Quotation } from './quotation.ts'

const DASHES = new Set(Array.from('-–—', (mark) => mark.charCodeAt(0)))

/** `"…," kata Budi`, `"…," ujarnya`. */
export function cueAfter(scene: Scene, quotation: Quotation): Draft | null {
  const at = skipToCue(scene, quotation)
  if (at < 0 || !is(scene, at, AFTER | PASSIVE | NOUN)) return null
  if (isCapital(scene, at) && !isCommaOrStop(scene, quotation.inside.last - 1)) return null
  const cue = { first: at, last: at + 1 }
  if (is(scene, at, OWN)) return attributed(scene, quotation, 'quote-cue-suffix', cue, null)
  const source = sourceFrom(scene, skipAdverbs(scene, at + 1, quotation.end), quotation.end)
  if (source === null || !isSpeaker(scene, source, quotation, at)) return null
  return attributed(scene, quotation, 'quote-cue', cue, source)
}

/** Past a comma, a dash and words such as "demikian" that may stand between a mark and its cue. */
function skipToCue(scene: Scene, { after, end }: Quotation): number {
  let at = after
  while (at < end && (isCommaOrStop(scene, at) || isDash(scene, at))) at++
  while (at < end && isPlain(scene, at, POINTS_BACK | ADVERB) && !is(scene, at, AFTER)) at++
  return at < end ? at : -1
}

function isDash(scene: Scene, at: number): boolean {
  return DASHES.has(scene.tokens.hash[at]) && !isWord(scene, at)
}

function skipAdverbs(scene: Scene, from: number, end: number): number {
  let at = from
  while (at < end && isPlain(scene, at, ADVERB) && !is(scene, at, PRONOUN)) at++
  return at
}

/** After a cue that is also a noun or adjective, only a name, a pronoun or a closed utterance makes it one. */
function isSpeaker(scene: Scene, source: Source, { inside }: Quotation, cue: number): boolean {
  if (source.form === 'pronoun' || isCapital(scene, source.first)) return true
  return !isCapital(scene, cue) && isCommaOrStop(scene, inside.last - 1)
}

function attributed(scene: Scene, quotation: Quotation, rule: string, cue: Stretch, source: Source | null): Draft {
  const { lead, inside, span } = quotation
  const mixed = lead < span.before && isWord(scene, span.before - 1) && !opensUtterance(scene, quotation)
  if (!mixed) return direct(quotation, rule, 0.97, { cue, source })
  return {
    first: lead,
    last: inside.last,
    type: 'mixed',
    cue,
    source,
    continues: false,
    rule: `${rule}-mixed`,
    certainty: 0.8,
  }
}

/** The words inside begin a sentence of their own. */
function opensUtterance(scene: Scene, { span, inside }: Quotation): boolean {
  if (span.before > 0 && is(scene, span.before - 1, COMPLEMENT | GOVERNS | WEAK)) return true
  if (!(scene.tokens.flags[span.before] & SPACED)) return true
  return isCapital(scene, inside.first) && inside.last - inside.first > 3
}

/** `"…," menurut Budi`. */
export function accordingAfter(scene: Scene, quotation: Quotation): Draft | null {
  const at = skipToCue(scene, quotation)
  if (at < 0 || !isPlain(scene, at, ACCORDING)) return null
  const cue = { first: at, last: at + 1 }
  const source = is(scene, at, OWN) ? null : sourceFrom(scene, at + 1, quotation.end)
  if (source === null && !is(scene, at, OWN)) return null
  return attributed(scene, quotation, 'quote-according', cue, source)
}

/** `"…," ia menambahkan.` */
export function subjectAfter(scene: Scene, quotation: Quotation): Draft | null {
  const { inside, after, end } = quotation
  if (!isComma(scene, inside.last - 1) && !isComma(scene, after)) return null
  const first = isComma(scene, after) ? after + 1 : after
  if (first >= end) return null
  const source = sourceFrom(scene, first, end)
  if (source === null || !(isSure(scene, source) || isPlain(scene, source.last - 1, DEMONSTRATIVE))) return null
  const at = skipAdverbs(scene, source.last, end)
  if (at >= end || !isPlain(scene, at, GOVERNS)) return null
  if (at + 1 < end && is(scene, at + 1, COMPLEMENT | SOFT_COMPLEMENT)) return null
  return attributed(scene, quotation, 'quote-subject-cue', { first: at, last: at + 1 }, source)
}

/** `"…," demikian Budi`. */
export function thusAfter(scene: Scene, quotation: Quotation): Draft | null {
  const { after, end } = quotation
  if (after + 1 >= end || !isPlain(scene, after, POINTS_BACK) || !isCapital(scene, after + 1)) return null
  const source = sourceFrom(scene, after + 1, end)
  return source && direct(quotation, 'quote-thus', 0.85, { source })
}

/** `"…," gerutu Budi`, `"…," ujanya`: a word that is no known cue stands where one would. */
export function unknownCue(scene: Scene, quotation: Quotation): Draft | null {
  const { inside, after, end, lead, span } = quotation
  if (lead < span.before || !isCommaOrStop(scene, inside.last - 1) || after + 1 >= end) return null
  if (
    !isWord(scene, after) ||
    isCapital(scene, after) ||
    is(scene, after, ~(VERB | ADJECTIVE | WEAK | NAMES | NOMINAL))
  )
    return null
  const cue = { first: after, last: after + 1 }
  const { tokens, language } = scene
  if (tokens.text.endsWith(language.suffix, tokens.end[after])) {
    if (!isCommaOrStop(scene, after + 1)) return null
    return direct(quotation, 'quote-unknown-cue', 0.8, { cue })
  }
  if (!isCapital(scene, after + 1) && !is(scene, after + 1, PRONOUN)) return null
  return direct(quotation, 'quote-unknown-cue', 0.8, { cue, source: sourceFrom(scene, after + 1, end) })
}
