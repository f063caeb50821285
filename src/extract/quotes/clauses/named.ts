/** "menyebut Budi "teman lama"". */

import {
  ADJECTIVE,
  COMPLEMENT,
  GOVERNS,
  JOINS,
  NAMES,
  PREDICATE,
  RELATIVE,
  VERB,
  WEAK,
} from '../../../lang/parts/quotes.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Source } from '../source/source.ts'
import { is, isComma, isMainPredicate, isPlain, type Stretch, withoutStops } from '../walk.ts'
import { contentEnd } from './content.ts'
import { isUnreal, subjectOf } from './cue.ts'
import type { Segment } from './report.ts'

/** "Budi menyebut Wati "teman lama"": the phrase alone, or with what else the verb governs. */
export function named(scene: Scene, segment: Segment, cue: number, inherited: Source | null): Draft | null {
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
