/**
 * Speakers over the corpus: one id for a person however the name is written, two for two who share a first name.
 *
 * Equal words in another order are one name anywhere. A slip of the pen ("Xi Jinpin") and a part of a name
 * ("Khurelsukh") are taken for the fuller name only within one story, and only where a single fuller name fits; a name
 * of one word ("Khurelsukh" again) also where the whole corpus knows but one person whom it can mean.
 */
import { createHash } from 'node:crypto'
import type { Corpus } from './corpus.ts'
import { isMeant } from './lone-names.ts'
import { isName, isPart, isPersonal, isSlip, nameKey } from './names.ts'
import type { Named } from './said.ts'

/** Ids of the speakers whose names stand for fuller ones. */
export interface SpeakerIds {
  /** What gives a document's speakers their ids; null where each name stands for itself. */
  of(document: number): ((speaker: Named) => string | null) | null
}

/** `stories` names the story of each document by a member. */
export function findSpeakers(corpus: Corpus, stories: Int32Array): SpeakerIds {
  const casts = castsOf(corpus, stories)
  const persons = corpus.loneNames.persons(corpus.store)
  const alone = (document: number, key: string, role: string | null) => {
    const person = persons.get(key)
    return person && isMeant(person, key, role, corpus.store.get(document).terms) ? person.key : key
  }
  return {
    of(document) {
      const cast = casts.get(stories[document])
      if (!cast && !(corpus.hasLoneName[document] && persons.size > 0)) return null
      return ({ name, role }) => {
        const key = nameKey(name)
        return isName(name) ? hashOf(cast?.get(key) ?? alone(document, key, role)) : null
      }
    },
  }
}

/** Names whose ids are kept at hand: the same people speak day after day. */
const KNOWN = 1 << 13
const known = new Map<string, string | null>()

/** The id of a name that stands for itself; null for a description, which names nobody. */
export function speakerId(name: string): string | null {
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const id = isName(name) ? hashOf(nameKey(name)) : null
  if (known.size === KNOWN) known.clear()
  known.set(name, id)
  return id
}

function hashOf(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 16)
}

/** Of each story the names that stand for a fuller one, by key. */
type Casts = Map<number, Map<string, string>>

function castsOf(corpus: Corpus, stories: Int32Array): Casts {
  const casts: Casts = new Map()
  const members = membersByStory(stories)
  for (let from = 0, to = 0; from < members.length; from = to) {
    const story = stories[members[from]]
    for (to = from + 1; to < members.length && stories[members[to]] === story; to++);
    const fuller = fullerNames(castOf(corpus, members.subarray(from, to)))
    if (fuller.size > 0) casts.set(story, fuller)
  }
  return casts
}

/** Documents of stories with more than one, story by story. */
function membersByStory(stories: Int32Array): Int32Array {
  const sizes = new Int32Array(stories.length)
  for (const story of stories) sizes[story]++
  const members = stories.map((_, document) => document).filter((document) => sizes[stories[document]] > 1)
  return members.sort((a, b) => stories[a] - stories[b] || a - b)
}

/** How many of the documents write each name. */
function castOf(corpus: Corpus, documents: Int32Array): Map<string, number> {
  const cast = new Map<string, number>()
  for (const document of documents)
    for (const { name } of corpus.store.get(document).speakers) if (isPersonal(name)) add(cast, nameKey(name))
  return cast
}

function add(cast: Map<string, number>, key: string): void {
  cast.set(key, (cast.get(key) ?? 0) + 1)
}

/** For each key that stands for another of the cast, that other. `cast` counts how often each is written. */
export function fullerNames(cast: ReadonlyMap<string, number>): Map<string, string> {
  const keys = [...cast.keys()].sort()
  const slips = new Map<string, string>()
  for (const key of keys) {
    const right = keys.filter((other) => isSlip(key, other) && isUsual(cast, other, key))
    if (right.length === 1) slips.set(key, right[0])
  }
  const whole = keys.filter((key) => !slips.has(key))
  const fuller = new Map(slips)
  for (const key of whole) {
    const around = whole.filter((other) => isPart(key, other))
    const fullest = around.filter((other) => !around.some((more) => isPart(other, more)))
    if (fullest.length === 1) fuller.set(key, fullest[0])
  }
  for (const [key, right] of slips) fuller.set(key, fuller.get(right) ?? right)
  return fuller
}

/** Of two spellings the one that more articles use is right; of two equally common ones the longer. */
function isUsual(cast: ReadonlyMap<string, number>, key: string, other: string): boolean {
  const more = (cast.get(key) as number) - (cast.get(other) as number)
  return more > 0 || (more === 0 && (key.length > other.length || (key.length === other.length && key < other)))
}
