/** Quotations in marks: each is tried against an ordered list of finders, which look only at what stands beside it. */
import {
  ACCORDING,
  ADJECTIVE,
  ADJUNCT,
  ADVERB,
  AFTER,
  COMPLEMENT,
  CONNECTIVE,
  DOCUMENT,
  GOVERNS,
  NAMES,
  NOMINAL,
  NOUN,
  OWN,
  PASSIVE,
  POINTS_BACK,
  PRONOUN,
  VERB,
  WEAK,
} from '../../lang/parts/quotes.ts'
import { SPACED } from '../../text/tokens.ts'
import type { Draft } from './draft.ts'
import type { MarkedSpan } from './marks.ts'
import type { Scene } from './scene.ts'
import { type Source, sourceBefore, sourceFrom } from './source.ts'
import {
  closingBracket,
  is,
  isBreak,
  isCapital,
  isCode,
  isComma,
  isCommaOrStop,
  isNumber,
  isOpenBracket,
  isPlain,
  isQuoteMark,
  isStop,
  isWord,
  type Stretch,
} from './walk.ts'

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

type Finder = (scene: Scene, quotation: Quotation, previous: Draft | null) => Draft | null

const COLON = 58
const DASHES = new Set(Array.from('-–—', (mark) => mark.charCodeAt(0)))
/** Longest way from a cue to the mark it leads to, in tokens. */
const LEAD = 40

export const directFinders: readonly Finder[] = [
  cueAfter,
  accordingAfter,
  subjectAfter,
  cueBefore,
  nameBefore,
  nameInBrackets,
  interrupted,
  unknownCue,
  standing,
  unattributed,
]

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

function direct({ inside }: Quotation, rule: string, certainty: number, by: Attribution): Draft {
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

/** `"…," kata Budi`, `"…," ujarnya`. */
function cueAfter(scene: Scene, quotation: Quotation): Draft | null {
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
function accordingAfter(scene: Scene, quotation: Quotation): Draft | null {
  const at = skipToCue(scene, quotation)
  if (at < 0 || !isPlain(scene, at, ACCORDING)) return null
  const cue = { first: at, last: at + 1 }
  const source = is(scene, at, OWN) ? null : sourceFrom(scene, at + 1, quotation.end)
  if (source === null && !is(scene, at, OWN)) return null
  return attributed(scene, quotation, 'quote-according', cue, source)
}

/** `"…," ia menambahkan.` */
function subjectAfter(scene: Scene, quotation: Quotation): Draft | null {
  const { inside, after, end } = quotation
  if (!isComma(scene, inside.last - 1) && !isComma(scene, after)) return null
  const first = isComma(scene, after) ? after + 1 : after
  if (first >= end || !(isCapital(scene, first) || is(scene, first, PRONOUN))) return null
  const source = sourceFrom(scene, first, end)
  if (source === null) return null
  const at = skipAdverbs(scene, source.last, end)
  if (at >= end || !isPlain(scene, at, GOVERNS)) return null
  if (at + 1 < end && is(scene, at + 1, COMPLEMENT)) return null
  return attributed(scene, quotation, 'quote-subject-cue', { first: at, last: at + 1 }, source)
}

/** `Budi mengatakan, "…"`, `Kata Budi: "…"`, `Menurutnya, "…"`. */
function cueBefore(scene: Scene, quotation: Quotation): Draft | null {
  const { span, lead } = quotation
  const joint = jointBefore(scene, quotation)
  if (joint < 0) return null
  for (let at = joint - 1; at >= lead; at--) {
    if (isQuoteMark(scene, at)) return null
    if (is(scene, at, GOVERNS | WEAK)) {
      if (!reaches(scene, at, joint, span.before)) continue
      const cue = { first: at, last: at + 1 }
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

/** Nothing of the sentence is left after the closing mark. */
function endsWithSentence(scene: Scene, { after, inside }: Quotation): boolean {
  if (after >= scene.tokens.count || isBreak(scene, after)) return true
  return (
    isStop(scene, after) ||
    (isCommaOrStop(scene, inside.last - 1) && isCapital(scene, after)) ||
    isStop(scene, inside.last - 1)
  )
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

function startsAttribution(scene: Scene, at: number, lead: number): boolean {
  return at === lead || isComma(scene, at - 1) || isCapital(scene, at)
}

/** `Budi: "…"`. */
function nameBefore(scene: Scene, quotation: Quotation): Draft | null {
  const { span, lead } = quotation
  const colon = span.before - 1
  if (colon <= lead || !isCode(scene, colon, COLON) || !isCapital(scene, lead)) return null
  if (is(scene, lead, CONNECTIVE | DOCUMENT)) return null
  const source = sourceFrom(scene, lead, colon)
  if (source === null || source.last !== colon) return null
  return direct(quotation, 'name-colon-quote', 0.85, { source })
}

/** `"…" (Budi)`. */
function nameInBrackets(scene: Scene, quotation: Quotation): Draft | null {
  const { after, inside } = quotation
  if (after >= scene.tokens.count || !isOpenBracket(scene, after) || !isUtterance(scene, inside)) return null
  const close = closingBracket(scene, after, scene.tokens.count)
  if (close < 0 || !isCapital(scene, after + 1)) return null
  for (let at = after + 1; at < close; at++) if (isNumber(scene, at) || is(scene, at, DOCUMENT)) return null
  const source = sourceFrom(scene, after + 1, close)
  return source && direct(quotation, 'quote-brackets', 0.7, { source })
}

/** `"…," gerutu Budi`, `"…," ujanya`: a word that is no known cue stands where one would. */
function unknownCue(scene: Scene, quotation: Quotation): Draft | null {
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

/** The second part of `"A," kata Budi. "B."` */
function interrupted(scene: Scene, quotation: Quotation, previous: Draft | null): Draft | null {
  if (previous === null || previous.cue === null || !isUtterance(scene, quotation.inside)) return null
  const open = quotation.span.before
  if (previous.last > open) return null
  const end = scene.last[Math.max(previous.cue.last - 1, previous.last)]
  if (open !== end && !(isQuoteMark(scene, end - 1) && open === end - 1) && scene.last[open - 1] !== end) return null
  return direct(quotation, 'quote-resumed', 0.85, { continues: true })
}

/** A quotation that is a sentence or a paragraph of its own. */
function standing(scene: Scene, quotation: Quotation, previous: Draft | null): Draft | null {
  const { inside, lead, span } = quotation
  if (lead < span.before && !isCode(scene, span.before - 1, COLON)) return null
  if (!isUtterance(scene, inside) || !endsWithSentence(scene, quotation)) return null
  if (inside.last - inside.first < 5) return null
  return direct(quotation, 'quote-alone', previous ? 0.75 : 0.5, { continues: previous !== null })
}

/** An utterance that ends on its own comma or stop, whatever follows it. */
function unattributed(scene: Scene, quotation: Quotation): Draft | null {
  const { inside, lead, span } = quotation
  if (lead < span.before || !span.closed || inside.last - inside.first < 5) return null
  if (!isCapital(scene, inside.first) || !isCommaOrStop(scene, inside.last - 1)) return null
  return direct(quotation, 'quote-loose', 0.6, {})
}

/** The words could be a sentence that somebody spoke. */
function isUtterance(scene: Scene, { first, last }: Stretch): boolean {
  if (last - first < 2) return isStop(scene, last - 1)
  return isCapital(scene, first) || isNumber(scene, first) || isCommaOrStop(scene, last - 1) || !isWord(scene, first)
}
