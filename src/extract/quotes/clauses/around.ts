/** The clause around an attribution that stands behind, before or inside it. */

import {
  ACCORDING,
  ADJUNCT,
  AFTER,
  CITES,
  CONNECTIVE,
  DAY,
  DEMONSTRATIVE,
  POINTS_BACK,
  PREDICATE,
} from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import {
  is,
  isBreak,
  isCapital,
  isComma,
  isDash,
  isGlued,
  isPlain,
  isQuoteMark,
  isStop,
  isWord,
  withoutStops,
} from '../walk.ts'
import { behindStart, chunkEnd, isOuterTail } from './content.ts'
import { hasPredicate } from './predicate.ts'
import { type Found, report, type Segment } from './report.ts'

/** The cue, or the word before it that points back: ", demikian kata Budi". */
export function backOver(scene: Scene, cue: number): number {
  return cue > 0 && isPlain(scene, cue - 1, POINTS_BACK) ? cue - 1 : cue
}

/** Nothing but a circumstance is left: "… menurut Budi pada Senin". */
function closesSegment(scene: Scene, { last }: Segment, next: number): boolean {
  const end = withoutStops(scene, next, last)
  return (
    next >= end || (isPlain(scene, next, ADJUNCT) && !hasPredicate(scene, next, end)) || isOuterTail(scene, next, end)
  )
}

/** Behind a subject alone, the clause goes on behind its attribution, with or without a comma. */
function mayGoOn(scene: Scene, { source }: Found, cue: number, next: number): boolean {
  return source?.form !== 'name' || is(scene, cue, ACCORDING) || isPlain(scene, next, PREDICATE)
}

/** A comma, a dash or a question mark stands before the token. */
export function isParted(scene: Scene, at: number): boolean {
  if (isComma(scene, at - 1) || (isStop(scene, at - 1) && !isCapital(scene, at))) return true
  return isDash(scene, at - 1) && !isGlued(scene, at - 1) && !isGlued(scene, at) && !isCapital(scene, at)
}

/** The content of a cue that stands before, behind or inside it. */
export function around(scene: Scene, segment: Segment, cue: number, next: number, found: Found): Draft | null {
  const from = backOver(scene, cue)
  if (isBroken(scene, segment, from)) return behindBreak(scene, segment, next, found)
  if (isMidway(scene, segment, from)) {
    const first = leadStart(scene, segment.first, from)
    if (first === from) return behindBreak(scene, segment, next, found)
    if (closesSegment(scene, segment, next)) return report(scene, segment, { first, last: from }, found)
    return report(scene, segment, { first, last: segment.last }, { ...found, rule: `${found.rule}-inside` })
  }
  const comma = from - 1
  const start = isParted(scene, from) && from > segment.first ? leadStart(scene, segment.first, comma) : from
  const whole = hasPredicate(scene, start, comma) || !mayGoOn(scene, found, cue, next)
  const behind = behindStart(scene, segment, next, start < comma && whole)
  if (start < comma) {
    if (behind < 0) return report(scene, segment, { first: start, last: comma }, found)
    return report(scene, segment, { first: start, last: segment.last }, { ...found, rule: `${found.rule}-inside` })
  }
  if (behind < 0 && found.source === null && is(scene, cue, ACCORDING)) return behindBreak(scene, segment, next, found)
  if (behind < 0) return sentenceBefore(scene, segment, next, found)
  return report(scene, segment, { first: behind, last: segment.last }, found)
}

/** "Harga sudah turun. Kata Budi.": a sentence that is nothing but an attribution of the one before it. */
function sentenceBefore(scene: Scene, segment: Segment, next: number, found: Found): Draft | null {
  const { first, last } = segment
  if (first === 0 || found.cue.first !== first || isBreak(scene, first - 1)) return null
  if (next < withoutStops(scene, next, last) || !is(scene, first, AFTER)) return null
  const content = { first: scene.first[first - 1], last: first }
  return report(scene, { ...segment, phrases: [] }, content, { ...found, rule: 'cue-sentence', certainty: 0.6 })
}

/** "…, karena menurut Budi …": a clause of the article's own ends before the cue. */
function isBroken({ language, tokens }: Scene, { first }: Segment, cue: number): boolean {
  return cue > first && language.breaks.has(tokens, cue - 1)
}

function behindBreak(scene: Scene, segment: Segment, next: number, found: Found): Draft | null {
  const end = withoutStops(scene, next, segment.last)
  const first = isComma(scene, next) ? next + 1 : next
  return hasPredicate(scene, first, end) ? report(scene, segment, { first, last: segment.last }, found) : null
}

/** "Jika harga naik, maka menurutnya …": the cue stands amid its clause, without a comma of its own. */
function isMidway(scene: Scene, { first }: Segment, cue: number): boolean {
  if (!isPlain(scene, cue, ACCORDING) || cue <= first || isComma(scene, cue - 1)) return false
  for (let at = first; at < cue; at++) if (isWord(scene, at) && !is(scene, at, CONNECTIVE)) return true
  return false
}

/** Where the clause before ", kata Budi" starts; the comma itself if only connectives stand before it. */
function leadStart(scene: Scene, first: number, comma: number): number {
  let start = first
  while (start < comma && !isWord(scene, start) && !isQuoteMark(scene, start)) start++
  let at = start
  while (at < comma) {
    const opener = scene.language.openers.match(scene.tokens, at)
    if (opener) at = opener.next
    else if (isComma(scene, at)) start = ++at
    else if (is(scene, at, CITES) || is(scene, at + 1, CITES)) at = afterCitation(scene, at, comma)
    else if (is(scene, at, CONNECTIVE | DEMONSTRATIVE)) at++
    else break
  }
  return at >= comma || isSeam(scene, comma - 1) ? comma : start
}

/** Past "Dilansir Kabar Pantai" and the day behind it. */
function afterCitation(scene: Scene, first: number, end: number): number {
  const comma = chunkEnd(scene, first, end)
  return comma + 1 < end && is(scene, comma + 1, DAY) ? chunkEnd(scene, comma + 1, end) : comma
}

/** A word with another glued to it: "HangatNamun". */
function isSeam({ text, tokens }: Scene, at: number): boolean {
  for (let unit = tokens.start[at] + 1; unit < tokens.end[at]; unit++) {
    if (isLower(text.charCodeAt(unit - 1)) && isUpper(text.charCodeAt(unit))) return true
  }
  return false
}

const isLower = (code: number): boolean => code >= 97 && code < 123
const isUpper = (code: number): boolean => code >= 65 && code < 91
