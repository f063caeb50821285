/** "menyebut Budi "teman lama"". */

import {
  ADJECTIVE,
  ADJUNCT,
  COMPLEMENT,
  DAY,
  GOVERNS,
  JOINS,
  LINKER,
  NAMES,
  PREDICATE,
  RELATIVE,
  VERB,
  WEAK,
} from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isComma, isMainPredicate, isPlain, isStop, type Stretch, withoutStops } from '../walk.ts'
import { contentEnd } from './content.ts'
import { isUnreal, subjectOf } from './cue.ts'
import { governedEnd } from './ending.ts'
import type { Segment } from './report.ts'

/** Most tokens between a cue and what it says in marks. */
const AWAY = 16

/** "Budi menyebut Wati "teman lama"": the phrase alone, or with what else the verb governs. */
export function named(scene: Scene, segment: Segment, cue: number, inherited: Source | null): Draft | null {
  if (!is(scene, cue, NAMES | GOVERNS | WEAK) || isUnreal(scene, segment, cue)) return null
  const index = segment.phrases.findIndex(({ first }) => first > cue)
  if (index < 0) return null
  const phrase = segment.phrases[index]
  if (phrase.first - cue > AWAY || !leadsTo(scene, cue, phrase)) return null
  const cuePhrase = scene.language.cuePhrases.match(scene.tokens, cue)
  if (cuePhrase === null && scene.language.lights.has(scene.tokens, cue)) return null
  const next = cuePhrase ? cuePhrase.next : cue + 1
  return {
    ...namedContent(scene, segment, cue, next, index),
    type: 'mixed',
    cue: { first: cue, last: next },
    source: subjectOf(scene, segment, cue, inherited),
    continues: false,
    rule: 'named',
    certainty: 0.7,
  }
}

/** No other verb stands between the cue and the phrase, and the phrase is more than a word that the cue only mentions. */
function leadsTo(scene: Scene, cue: number, phrase: Stretch): boolean {
  if (!is(scene, cue, NAMES) && phrase.last - phrase.first < 3) return false
  if (!is(scene, cue, NAMES | GOVERNS) && phrase.first - cue > 2) return false
  if (scene.language.labels.has(scene.tokens, phrase.first - 2)) return false
  for (let at = cue + 1; at < phrase.first; at++) {
    if (is(scene, at, GOVERNS | NAMES | COMPLEMENT) || isComma(scene, at)) return false
    if (isMainPredicate(scene, at, VERB | PREDICATE | ADJECTIVE)) return false
  }
  return true
}

/** The phrase alone; the noun phrase or the clause of which it is a part; two phrases that are joined as one. */
function namedContent(scene: Scene, segment: Segment, cue: number, next: number, index: number): Stretch {
  const { phrases, last } = segment
  const phrase = phrases[index]
  const open = phrase.first - 1
  const twin = twinOf(scene, phrases, index)
  const end = twin ? twin.last + 1 : phrase.last + 1
  if (isClauseWith(scene, cue, next, phrase))
    return { first: next, last: contentEnd(scene, phrase.last, governedEnd(scene, segment, next)) }
  const as = roleStart(scene, next, open)
  if (as >= 0 && as < open) return { first: as, last: end }
  if (open > next && isPlain(scene, open - 1, RELATIVE)) return { first: next, last: end }
  if (twin) return { first: open, last: end }
  const limit = withoutStops(scene, phrase.last + 1, last)
  if (as === open) return withModifier(scene, phrase, limit)
  const bare = open > next || phrase.last + 2 >= limit
  return bare ? phrase : { first: open, last: contentEnd(scene, phrase.last + 1, last) }
}

/** The phrase behind "dan" that is reported with the one before it. */
function twinOf(scene: Scene, phrases: readonly Stretch[], index: number): Stretch | null {
  const phrase = phrases[index]
  const twin = phrases[index + 1]
  return twin !== undefined && twin.first - phrase.last === 3 && isPlain(scene, phrase.last + 1, JOINS) ? twin : null
}

/** "mengatakan harga itu "sudah tak wajar"": a subject, and a predicate in marks. */
function isClauseWith(scene: Scene, cue: number, next: number, phrase: Stretch): boolean {
  const before = phrase.first - 2
  if (
    before < next ||
    isPlain(scene, before, LINKER | ADJUNCT | JOINS) ||
    scene.language.roles.has(scene.tokens, before)
  )
    return false
  return !is(scene, cue, NAMES) || isPlain(scene, phrase.first, VERB | PREDICATE)
}

/** Where the noun phrase starts that "sebagai" opens; -1 if none does. */
function roleStart(scene: Scene, next: number, open: number): number {
  for (let at = open - 1; at >= next; at--) if (scene.language.roles.has(scene.tokens, at)) return at + 1
  return -1
}

/** The phrase alone, or with its marks and the modifier behind them: `"kabar buruk" bagi petani`. */
function withModifier(scene: Scene, phrase: Stretch, end: number): Stretch {
  const from = phrase.last + 1
  if (from >= end || !scene.language.modifiers.has(scene.tokens, from) || is(scene, from + 1, DAY)) return phrase
  let last = from
  while (last < end && !endsModifier(scene, last)) last++
  return { first: phrase.first - 1, last }
}

function endsModifier(scene: Scene, at: number): boolean {
  if (isComma(scene, at) || isStop(scene, at)) return true
  const { circumstances, contrasts } = scene.language
  return isPlain(scene, at, JOINS) || circumstances.has(scene.tokens, at) || contrasts.has(scene.tokens, at)
}
