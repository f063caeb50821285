/** Speech outside marks, or half in them: sentence by sentence, around the cues that no quotation has taken. */
import {
  ACCORDING,
  ADJECTIVE,
  ADJUNCT,
  ADVERB,
  AFTER,
  BARS,
  CLAUSAL,
  COMPLEMENT,
  CONNECTIVE,
  CUE,
  DAY,
  DOCUMENT,
  EXISTS,
  GOVERNS,
  JOINS,
  NAMES,
  NOMINAL,
  NOUN,
  OWN,
  PASSIVE,
  POINTS_BACK,
  PREDICATE,
  PRONOUN,
  RELATIVE,
  SOFT_COMPLEMENT,
  UNREAL,
  VERB,
  WEAK,
} from '../../lang/parts/quotes.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { type Source, sourceBefore, sourceFrom } from './source.ts'
import {
  closingBracket,
  is,
  isBreak,
  isCapital,
  isCode,
  isComma,
  isMainPredicate,
  isOpenBracket,
  isPlain,
  isQuoteMark,
  isWord,
  type Stretch,
  withoutStops,
} from './walk.ts'

const COLON = 58
/** Longest adjunct between a verb of speech and its complement, in tokens. */
const REACH = 30

/** Most commas from its end at which a clause is searched for what belongs to its attribution. */
const TAILS = 8

/** The part of a sentence that no quotation has taken. */
export interface Segment extends Stretch {
  /** The phrases in marks that stand in it. */
  phrases: Stretch[]
}

type Finder = (scene: Scene, segment: Segment, cue: number, inherited: Source | null) => Draft | null

const finders: readonly Finder[] = [according, parenthetical, nounComplement, passive, named, governed]

/** Every report in a segment, left to right: after one is found, the search goes on behind it. */
export function findInSegment(scene: Scene, segment: Segment): Draft[] {
  const drafts: Draft[] = []
  let source: Source | null = null
  let at = segment.first
  while (at < segment.last) {
    if (isOpenBracket(scene, at)) {
      const close = closingBracket(scene, at, segment.last)
      if (close > 0) at = close
    } else if (is(scene, at, CUE | NOUN) && !isInPhrase(segment, at)) {
      const draft = firstOf(scene, segment, at, source)
      if (draft) {
        drafts.push(draft)
        source = draft.source ?? source
        at = Math.max(draft.last, at + 1) - 1
      }
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

interface Found {
  cue: Stretch
  source: Source | null
  rule: string
  certainty: number
}

/** A report of the stretch, indirect or mixed; null if nothing is left of it. */
function report(scene: Scene, segment: Segment, content: Stretch, found: Found): Draft | null {
  const from = found.cue.first < content.last ? Math.max(content.first, found.cue.last) : content.first
  const last = contentEnd(scene, from, content.last)
  const first = contentStart(scene, content.first, last)
  if (last - first < 2) return null
  const inner = segment.phrases.filter((phrase) => phrase.first >= first && phrase.last <= last + 1)
  return { first, last, type: inner.length > 0 ? 'mixed' : 'indirect', continues: false, ...found }
}

function contentStart(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last && (isComma(scene, at) || isCode(scene, at, COLON) || isBreak(scene, at))) at++
  return at
}

/** Without closing stops and without the adjuncts that belong to the attribution: dates, media, circumstances. */
function contentEnd(scene: Scene, first: number, last: number): number {
  let end = withoutStops(scene, first, last)
  let tried = 0
  for (let at = end - 1; at > first && tried < TAILS; at--) {
    if (!isComma(scene, at)) continue
    tried++
    if (isOuterTail(scene, at + 1, end)) end = at
  }
  return withoutStops(scene, first, end)
}

function isOuterTail(scene: Scene, first: number, end: number): boolean {
  if (isPlain(scene, first, AFTER)) return isClosingCue(scene, first, end)
  if (is(scene, first, DAY) && end - first <= 10) return true
  if (is(scene, first, POINTS_BACK) && isPlain(scene, first, ADJUNCT)) return end - first <= REACH
  let at = first
  if (isPlain(scene, at, ADJUNCT) && at + 1 < end && scene.language.tails.has(scene.tokens, at + 1)) return true
  while (
    at < end &&
    at < first + 3 &&
    isPlain(scene, at, ADJUNCT | CONNECTIVE) &&
    !scene.language.tails.has(scene.tokens, at)
  )
    at++
  return at < end && scene.language.tails.has(scene.tokens, at)
}

/** "Menurut Budi, …", "…, menurut Budi", "…, menurut Budi, …". */
function according(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, ACCORDING) || (cue > segment.first && isPlain(scene, cue - 1, RELATIVE))) return null
  const own = is(scene, cue, OWN)
  const source = own ? null : sourceFrom(scene, cue + 1, segment.last)
  if (!own && source === null) return null
  const paper = source !== null && is(scene, source.first, DOCUMENT)
  if (paper && !isNamed(scene, source)) return null
  const rule = paper ? 'according-paper' : 'according'
  const found = { cue: { first: cue, last: cue + 1 }, source, rule, certainty: paper ? 0.6 : 0.95 }
  return around(scene, segment, cue, source ? source.last : cue + 1, found)
}

/** The phrase holds a name: "laporan Reuters". */
function isNamed(scene: Scene, { first, last }: Source): boolean {
  for (let at = first + 1; at < last; at++) if (isCapital(scene, at)) return true
  return false
}

/** "…, kata Budi.", "Namun, kata Budi, …", "…, katanya, …", and "Kata Budi, …". */
function parenthetical(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, AFTER) && !isClosingNoun(scene, cue)) return null
  const opens = isSegmentStart(scene, segment, cue)
  if (!opens && !isComma(scene, backOver(scene, cue) - 1)) return null
  const own = is(scene, cue, OWN)
  const source = own ? null : sourceFrom(scene, cue + 1, segment.last)
  const next = source ? source.last : cue + 1
  if (own ? !endsAttribution(scene, segment, next) : source === null) return null
  if (source && !isSure(scene, source) && !isClosingNoun(scene, cue)) return null
  const found = { cue: { first: cue, last: cue + 1 }, source, rule: 'parenthetical', certainty: 0.93 }
  return around(scene, segment, cue, next, found)
}

/** ", demikian pernyataan Budi": a noun closes a report where a word points back at it. */
function isClosingNoun(scene: Scene, cue: number): boolean {
  return isPlain(scene, cue, NOUN) && cue > 0 && isPlain(scene, cue - 1, POINTS_BACK)
}

/** The cue, or the word before it that points back: ", demikian kata Budi". */
function backOver(scene: Scene, cue: number): number {
  return cue > 0 && isPlain(scene, cue - 1, POINTS_BACK) ? cue - 1 : cue
}

function isSegmentStart(scene: Scene, { first }: Segment, at: number): boolean {
  let start = first
  while (start < at && !isWord(scene, start)) start++
  return start === at
}

function endsAttribution(scene: Scene, { last }: Segment, at: number): boolean {
  return at >= withoutStops(scene, at, last) || isComma(scene, at)
}

function isSure(scene: Scene, { first, form }: Source): boolean {
  return form === 'pronoun' || isCapital(scene, first) || is(scene, first, PRONOUN)
}

/** The content of a cue that stands before, behind or inside it. */
function around(scene: Scene, segment: Segment, cue: number, next: number, found: Found): Draft | null {
  const from = backOver(scene, cue)
  if (isMidway(scene, segment, from)) {
    const first = leadStart(scene, segment.first, from)
    return report(scene, segment, { first, last: segment.last }, { ...found, rule: `${found.rule}-inside` })
  }
  const comma = from - 1
  const start = isComma(scene, comma) && from > segment.first ? leadStart(scene, segment.first, comma) : from
  const behind = behindStart(scene, segment, next, start < comma)
  if (start < comma) {
    if (behind < 0) return report(scene, segment, { first: start, last: comma }, found)
    return report(scene, segment, { first: start, last: segment.last }, { ...found, rule: `${found.rule}-inside` })
  }
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

/** "Jika harga naik, maka menurutnya …": the cue stands amid its clause, without a comma of its own. */
function isMidway(scene: Scene, { first }: Segment, cue: number): boolean {
  if (!isPlain(scene, cue, ACCORDING) || cue <= first || isComma(scene, cue - 1)) return false
  for (let at = first; at < cue; at++) if (isWord(scene, at) && !is(scene, at, CONNECTIVE)) return true
  return false
}

/** Where the clause before ", kata Budi" starts; the comma itself if only a connective stands before it. */
function leadStart(scene: Scene, first: number, comma: number): number {
  let at = first
  while (at < comma && !isWord(scene, at) && !isQuoteMark(scene, at)) at++
  const opener = scene.language.openers.match(scene.tokens, at)
  if (opener && opener.next >= comma) return comma
  const previous = at
  if (comma - previous <= 4 && is(scene, previous, CONNECTIVE)) return comma
  return previous
}

/** Where the clause behind "kata Budi, …" starts; -1 if what follows is none. */
function behindStart(scene: Scene, { last }: Segment, next: number, inside: boolean): number {
  const end = withoutStops(scene, next, last)
  if (next >= end) return -1
  let at = next
  if (!isComma(scene, at)) {
    if (inside) return -1
    at = adjunctEnd(scene, at, end)
    if (at < 0) return -1
  }
  while (at < end && (isComma(scene, at) || is(scene, at, COMPLEMENT))) {
    at++
    if (isOuterTailTo(scene, at, end)) return -1
    const day = datePhraseEnd(scene, at, end)
    if (day > at) at = day
  }
  if (at >= end || !hasPredicate(scene, at, end)) return -1
  return at
}

/** ", kata Budi" with nothing but circumstances behind it. */
function isClosingCue(scene: Scene, cue: number, end: number): boolean {
  const source = is(scene, cue, OWN) ? null : sourceFrom(scene, cue + 1, end)
  const next = source ? source.last : cue + 1
  return behindStart(scene, { first: cue, last: end, phrases: [] }, next, true) < 0
}

function isOuterTailTo(scene: Scene, at: number, end: number): boolean {
  let stop = at
  while (stop < end && !isComma(scene, stop)) stop++
  return stop >= end && isOuterTail(scene, at, end)
}

/** Past "Selasa (2/9)" and its like. */
function datePhraseEnd(scene: Scene, at: number, end: number): number {
  if (at >= end || !is(scene, at, DAY) || !isCapital(scene, at)) return at
  let next = at + 1
  while (next < end && !isComma(scene, next)) {
    if (next - at > 8) return at
    next++
  }
  return next
}

/** The comma or complementiser that ends the adjunct at `at`; a bare clause starts right there. */
function adjunctEnd(scene: Scene, at: number, end: number): number {
  if (!isPlain(scene, at, ADJUNCT)) return hasPredicate(scene, at, end) ? at : -1
  const limit = Math.min(end, at + REACH)
  for (let next = at; next < limit; next++) if (isComma(scene, next) || is(scene, next, COMPLEMENT)) return next
  return -1
}

/** "… dengan pernyataan bahwa …". */
function nounComplement(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, NOUN) || isCapital(scene, cue)) return null
  let at = cue + 1
  const source = at < segment.last && !is(scene, at, COMPLEMENT) ? sourceFrom(scene, at, segment.last) : null
  if (source) at = source.last
  const limit = Math.min(segment.last, at + 12)
  while (at < limit && !is(scene, at, COMPLEMENT)) at++
  if (at >= limit) return null
  return report(
    scene,
    segment,
    { first: at + 1, last: segment.last },
    {
      cue: { first: cue, last: cue + 1 },
      source: source ?? sourceBefore(scene, segment.first, cue),
      rule: 'noun-that',
      certainty: 0.6,
    },
  )
}

/** "Dikatakannya, …", "Diakuinya bahwa …", and at the start of a sentence "Dikatakan Budi, …". */
function passive(scene: Scene, segment: Segment, cue: number): Draft | null {
  if (!is(scene, cue, PASSIVE)) return null
  const own = is(scene, cue, OWN)
  if (!own && !isSegmentStart(scene, segment, cue)) return null
  const source = own ? null : sourceFrom(scene, cue + 1, segment.last)
  if (!own && (source === null || !isSure(scene, source))) return null
  const next = source ? source.last : cue + 1
  if (!isComma(scene, next) && !is(scene, next, COMPLEMENT)) return null
  const end = withoutStops(scene, next, segment.last)
  if (next + 1 >= end || !hasPredicate(scene, next + 1, end)) return null
  return report(
    scene,
    segment,
    { first: next + 1, last: segment.last },
    { cue: { first: cue, last: cue + 1 }, source, rule: own ? 'passive-own' : 'passive-name', certainty: 0.85 },
  )
}

/** "Budi mengatakan bahwa …", "Budi menjelaskan, …", "Budi menyebut harga naik". */
function governed(scene: Scene, segment: Segment, cue: number, inherited: Source | null): Draft | null {
  if (!is(scene, cue, GOVERNS | WEAK) || isUnreal(scene, segment, cue)) return null
  const phrase = scene.language.cuePhrases.match(scene.tokens, cue)
  const next = phrase ? phrase.next : cue + 1
  const content = complement(scene, segment, cue, next)
  if (content === null) return null
  const source = subjectOf(scene, segment, cue, inherited)
  if (source && scene.language.notSources.has(scene.tokens, source.first)) return null
  const certainty = source ? content.certainty : content.certainty * 0.7
  const end = secondCue(scene, content.first, segment.last)
  return report(
    scene,
    segment,
    { first: content.first, last: end },
    { cue: { first: cue, last: next }, source, rule: content.rule, certainty },
  )
}

/** "untuk menegaskan", "tidak mengatakan": nothing was said. */
function isUnreal(scene: Scene, { first }: Segment, cue: number): boolean {
  let before = cue - 1
  while (before >= first && isPlain(scene, before, ADVERB) && !is(scene, before, UNREAL)) before--
  return before >= first && isPlain(scene, before, UNREAL)
}

/** The subject of a cue; the one of the cue before it where a word joins the two. */
function subjectOf(scene: Scene, { first }: Segment, cue: number, inherited: Source | null): Source | null {
  let before = cue - 1
  while (before > first && isPlain(scene, before, ADVERB) && !is(scene, before, JOINS)) before--
  if (inherited && (before < first || isPlain(scene, before, JOINS))) return inherited
  return sourceBefore(scene, first, cue) ?? inherited
}

interface Complement {
  first: number
  rule: string
  certainty: number
}

/** Where the clause starts that the cue before `next` governs. */
function complement(scene: Scene, segment: Segment, cue: number, next: number): Complement | null {
  const end = withoutStops(scene, next, segment.last)
  const strong = is(scene, cue, GOVERNS)
  let at = next
  while (at < end && isPlain(scene, at, ADVERB) && !isPlain(scene, at, PREDICATE | CONNECTIVE)) at++
  const that = complementiser(scene, at, end)
  if (that >= 0) return { first: that + 1, rule: 'cue-that', certainty: 0.95 }
  if (at >= end) return null
  if (isComma(scene, at) || isCode(scene, at, COLON)) return afterComma(scene, cue, at + 1, end)
  if (strong && isPlain(scene, at, SOFT_COMPLEMENT)) return { first: at + 1, rule: 'cue-that', certainty: 0.9 }
  if (isPlain(scene, at, ADJUNCT) && strong) {
    const comma = adjunctEnd(scene, at, end)
    if (comma >= 0) return afterComma(scene, cue, comma + 1, end)
  }
  return bareClause(scene, cue, at, end)
}

function bareClause(scene: Scene, cue: number, first: number, end: number): Complement | null {
  if (is(scene, cue, NOMINAL) || is(scene, first, BARS)) return null
  if (!is(scene, cue, GOVERNS))
    return isClause(scene, first, end) ? { first, rule: 'belief-clause', certainty: 0.5 } : null
  if (isClause(scene, first, end)) return { first, rule: 'cue-clause', certainty: 0.9 }
  if (isPlain(scene, first, VERB | PREDICATE | ADJECTIVE)) return { first, rule: 'cue-predicate', certainty: 0.5 }
  if (is(scene, cue, CLAUSAL) && end - first > 2 && !is(scene, first, POINTS_BACK | ADJUNCT | DAY))
    return { first, rule: 'cue-clausal', certainty: 0.7 }
  return null
}

function afterComma(scene: Scene, cue: number, first: number, end: number): Complement | null {
  if (is(scene, cue, NOMINAL) && is(scene, first, VERB)) return null
  if (!is(scene, cue, GOVERNS) || !hasPredicate(scene, first, end)) return null
  return { first, rule: 'cue-comma', certainty: 0.95 }
}

/** The complementiser that a cue governs, past an addressee or an adjunct; -1 if a clause of its own comes first. */
function complementiser(scene: Scene, from: number, end: number): number {
  const limit = Math.min(end, from + REACH)
  for (let at = from; at < limit; at++) {
    if (is(scene, at, COMPLEMENT)) return at
    if (isMainPredicate(scene, at, VERB | PREDICATE | ADJECTIVE) && at > from + 2) return -1
    if (isComma(scene, at) && at > from + 12) return -1
  }
  return -1
}

/** Some word makes a predicate. */
function hasPredicate(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isPlain(scene, at, VERB | PREDICATE | ADJECTIVE)) return true
  return false
}

/** A subject and, behind it, a predicate that nothing subordinates. */
function isClause(scene: Scene, first: number, end: number): boolean {
  if (isPlain(scene, first, EXISTS) || isPlain(scene, first + 1, EXISTS)) return true
  if (isPlain(scene, first, VERB | PREDICATE | ADJECTIVE)) return false
  for (let at = first + 1; at < end; at++) if (isMainPredicate(scene, at, VERB | PREDICATE | ADJECTIVE)) return true
  return false
}

/** Where a second cue of the same subject starts ("… dan menambahkan bahwa …"); otherwise the end. */
function secondCue(scene: Scene, first: number, end: number): number {
  for (let at = first + 2; at < end - 2; at++) {
    if (!isPlain(scene, at, JOINS) || !isPlain(scene, at + 1, GOVERNS | WEAK)) continue
    const limit = Math.min(end, at + 6)
    for (let next = at + 2; next < limit; next++) if (is(scene, next, COMPLEMENT) || isQuoteMark(scene, next)) return at
  }
  return end
}

/** "Budi menyebut Wati "teman lama"": the phrase alone, or with what else the verb governs. */
function named(scene: Scene, segment: Segment, cue: number, inherited: Source | null): Draft | null {
  if (!is(scene, cue, NAMES | GOVERNS | WEAK) || isUnreal(scene, segment, cue)) return null
  const index = segment.phrases.findIndex(({ first }) => first > cue)
  if (index < 0) return null
  const phrase = segment.phrases[index]
  if (phrase.first - cue > 16 || !leadsTo(scene, cue, phrase)) return null
  const cuePhrase = scene.language.cuePhrases.match(scene.tokens, cue)
  const next = cuePhrase ? cuePhrase.next : cue + 1
  return {
    ...namedContent(scene, segment, next, index),
    type: 'mixed',
    cue: { first: cue, last: next },
    source: subjectOf(scene, segment, cue, inherited),
    continues: false,
    rule: 'named',
    certainty: 0.6,
  }
}

/** No other verb stands between the cue and the phrase, and the phrase is more than a word that the cue only mentions. */
function leadsTo(scene: Scene, cue: number, phrase: Stretch): boolean {
  if (!is(scene, cue, NAMES) && phrase.last - phrase.first < 3) return false
  if (!is(scene, cue, NAMES | GOVERNS) && phrase.first - cue > 2) return false
  for (let at = cue + 1; at < phrase.first; at++) {
    if (is(scene, at, GOVERNS | NAMES | COMPLEMENT) || isComma(scene, at)) return false
    if (isMainPredicate(scene, at, VERB | PREDICATE | ADJECTIVE)) return false
  }
  return true
}

/** The phrase alone; from the verb's object on where "yang" leads to the phrase; two phrases that are joined as one. */
function namedContent(scene: Scene, { phrases, last }: Segment, next: number, index: number): Stretch {
  const phrase = phrases[index]
  const before = phrase.first - 2
  const relative = before > next && isPlain(scene, before, RELATIVE)
  const twin = phrases[index + 1]
  const joined = twin !== undefined && twin.first - phrase.last === 3 && isPlain(scene, phrase.last + 1, JOINS)
  const end = joined ? twin.last + 1 : phrase.last
  if (relative) return { first: next, last: joined ? end : end + 1 }
  if (joined) return { first: phrase.first - 1, last: end }
  const bare = before >= next || phrase.last + 2 >= withoutStops(scene, phrase.last + 1, last)
  return bare ? phrase : { first: phrase.first - 1, last: contentEnd(scene, phrase.last + 1, last) }
}
