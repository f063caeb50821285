/**
 * Names of one word, such as the last name under which everybody knows a president: they stand for a person whom the
 * corpus names in full, where that can only be one.
 */
import { wordHash } from '../text/tokens.ts'
import { mix } from './hash.ts'
import { isPart, isPersonal, isSlip, nameKey } from './names.ts'
import type { Named } from './said.ts'
import type { ProfileStore } from './store.ts'
import { type Terms, wordOf } from './terms.ts'

/** Articles that must name a person in full. */
const FEWEST = 3
/** Of other persons with the word in their names there may be one article in so many. */
const RARER = 3

interface Person {
  key: string
  articles: number
  /** The last words of the name, as it is written. */
  lasts: Set<string>
  /** Words of the roles that articles give. */
  roles: Set<string>
}

/** Which names of one word stand for which person's. */
export class LoneNames {
  private readonly keys = new Set<string>()

  /** Takes a document's names; says whether one of them is of one word. */
  add(speakers: readonly Named[]): boolean {
    const lone = speakers.filter(({ name }) => isLone(name))
    for (const { name } of lone) this.keys.add(nameKey(name))
    return lone.length > 0
  }

  /** Of each name of one word, by key, the only person whom it can mean. */
  persons(store: ProfileStore): Map<string, Person> {
    const persons = new Map<string, Person>()
    if (this.keys.size === 0) return persons
    for (const [key, namesakes] of this.namesakes(store)) {
      const person = onlyOne([...namesakes.values()])
      if (person) persons.set(key, person)
    }
    return persons
  }

  /** Of each name of one word all persons with that word in their names. */
  private namesakes(store: ProfileStore): Map<string, Map<string, Person>> {
    const namesakes = new Map<string, Map<string, Person>>()
    store.each(({ speakers }) => {
      for (const speaker of speakers) {
        if (!isFull(speaker.name)) continue
        const key = nameKey(speaker.name)
        for (const word of key.split(' ')) if (this.keys.has(word)) count(namesakes, word, key, speaker)
      }
    })
    return namesakes
  }
}

function isLone(name: string): boolean {
  return !name.includes(' ') && isPersonal(name)
}

function isFull(name: string): boolean {
  return name.includes(' ') && isPersonal(name)
}

function count(namesakes: Map<string, Map<string, Person>>, word: string, key: string, { name, role }: Named): void {
  const persons = namesakes.get(word) ?? new Map<string, Person>()
  namesakes.set(word, persons)
  const person = persons.get(key) ?? { key, articles: 0, lasts: new Set<string>(), roles: new Set<string>() }
  persons.set(key, person)
  person.articles++
  person.lasts.add(nameKey(name.slice(name.lastIndexOf(' '))))
  for (const title of wordsOf(role)) person.roles.add(title)
}

function wordsOf(role: string | null): string[] {
  return role === null || role === '' ? [] : nameKey(role).split(' ')
}

/** The person whom most articles name, unless others are named too often. */
function onlyOne(persons: Person[]): Person | null {
  persons.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1))
  const [first, ...others] = persons
  const strangers = others.filter((other) => !isVariant(first.key, other.key))
  const articles = strangers.reduce((sum, stranger) => sum + stranger.articles, 0)
  return first.articles >= FEWEST && articles * RARER <= first.articles ? first : null
}

function isVariant(a: string, b: string): boolean {
  return isPart(a, b) || isPart(b, a) || isSlip(a, b)
}

/**
 * Whether a name of one word in an article means the person. A last name alone tells whom everybody knows, but many
 * share a first name: then the article must write another word of the full name somewhere. `terms` are the article's.
 */
export function isMeant(person: Person, key: string, role: string | null, terms: Terms): boolean {
  const titles = wordsOf(role)
  if (titles.length > 0 && !titles.some((title) => person.roles.has(title))) return false
  return person.lasts.has(key) || person.key.split(' ').some((word) => word !== key && hasWord(terms, word))
}

function hasWord(terms: Terms, word: string): boolean {
  const sought = wordOf(mix(wordHash(word)))
  return terms.some((term) => wordOf(term) === sought)
}
