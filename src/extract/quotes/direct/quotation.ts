/** A marked span as the finders of quotations see it. */

import { AFTER, OWN, PRONOUN } from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { MarkedSpan } from '../marks.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isBreak, isCapital, isCommaOrStop, isNumber, isPlain, isStop, isWord, type Stretch } from '../walk.ts'

/** A marked span as the finders see it. */
export interface Quotation {
  span: MarkedSpan
  /** The words inside. */
  inside: Stretch
  /** The token after the closing mark. */
  after: number
  /** Where the attribution that starts at `after` must end. */
  end: number
  /** First token of the sentence that leads to the opening mark; `span.open` if none does. */
  lead: number
}

/** Longest way from a cue to the mark it leads to, in tokens. */
const LEAD = 40

export function quotationOf(scene: Scene, span: MarkedSpan): Quotation | null {
  const inside = { first: span.open + 1, last: span.close }
  if (inside.last <= inside.first) return null
  const lead = leadOf(scene, span.before)
  if (!span.closed) {
    const cue = cueInside(scene, inside)
    if (cue >= 0) return { span, inside: { ...inside, last: cue }, after: cue, end: attributionEnd(scene, cue), lead }
  }
  const after = overBreak(scene, span.after)
  return { span, inside, after, end: attributionEnd(scene, after), lead }
}

/** The cue at which a quotation ends whose closing mark is missing: `"Gudang penuh, kata Budi.`; or -1. */
function cueInside(scene: Scene, { first, last }: Stretch): number {
  for (let at = first + 3; at < last - 1; at++) {
    if (!isPlain(scene, at, AFTER) || !isCommaOrStop(scene, at - 1)) continue
    if (is(scene, at, OWN) ? isCommaOrStop(scene, at + 1) : isCapital(scene, at + 1) || is(scene, at + 1, PRONOUN))
      return at
  }
  return -1
}

/** Past a line end that a scrape left between a quotation and its cue. */
function overBreak(scene: Scene, after: number): number {
  let at = after
  while (at < scene.tokens.count && isBreak(scene, at)) at++
  return at > after && isPlain(scene, at, AFTER) ? at : after
}

/** The attribution of a quotation ends with the sentence that follows the closing mark. */
function attributionEnd(scene: Scene, after: number): number {
  if (after >= scene.tokens.count || isBreak(scene, after)) return after
  let end = scene.last[after]
  if (isCommaOrStop(scene, after) && end === after + 1 && end < scene.tokens.count) end = scene.last[end]
  return end
}

function leadOf(scene: Scene, open: number): number {
  if (open === 0 || isBreak(scene, open - 1) || isStop(scene, open - 1)) return open
  return Math.max(scene.first[open - 1], open - LEAD)
}

interface Attribution {
  cue?: Stretch
  source?: Source | null
  continues?: boolean
}

export function direct({ inside }: Quotation, rule: string, certainty: number, by: Attribution): Draft {
  return {
    first: inside.first,
    last: inside.last,
    type: 'direct',
    cue: by.cue ?? null,
    source: by.source ?? null,
    continues: by.continues ?? false,
    rule,
    certainty,
  }
}

/** Nothing of the sentence is left after the closing mark. */
export function endsWithSentence(scene: Scene, { after, inside }: Quotation): boolean {
  if (after >= scene.tokens.count || isBreak(scene, after)) return true
  return (
    isStop(scene, after) ||
    (isCommaOrStop(scene, inside.last - 1) && isCapital(scene, after)) ||
    isStop(scene, inside.last - 1)
  )
}

/** The words could be a sentence that somebody spoke. */
export function isUtterance(scene: Scene, { first, last }: Stretch): boolean {
  if (last - first < 2) return isStop(scene, last - 1)
  return isCapital(scene, first) || isNumber(scene, first) || isCommaOrStop(scene, last - 1) || !isWord(scene, first)
}
