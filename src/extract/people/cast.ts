/** The cast of an article: who is named in it, each under the fullest form of the name. */
import { sentenceAt } from '../../text/sentences.ts'
import { LETTER, tokenText, UPPER } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import { figureFrom } from './figure.ts'
import { LowerWords } from './lower.ts'
import { nameText, wordsOf } from './names.ts'
import { Namesakes } from './namesakes.ts'
import { attachNicknames } from './nicknames.ts'
import type { Figure, Sighting } from './person.ts'
import { isPerson, isSure } from './persons.ts'
import { Places } from './places.ts'
import { complete } from './profile.ts'
import { lengthOf, type Reading, readPeople } from './reading.ts'
import { type Role, roleAfter, roleBefore } from './roles.ts'
import { findSightings } from './sightings.ts'
import { isInitialsOf, isInside, isShortFor, isVariant } from './variants.ts'

/** With how many figures an unknown name at a cue is compared. */
const COMPARED = 40
const MOST_INITIALS = 4

/** Everybody named, in the order of first sightings. */
export class Cast {
  readonly reading: Reading
  readonly sightings: Sighting[]
  readonly places: Places
  readonly lower: LowerWords
  readonly figures: Figure[] = []
  private readonly namesakes = new Namesakes()

  constructor(article: Article) {
    this.reading = readPeople(article)
    this.sightings = findSightings(this.reading)
    this.places = new Places(this.sightings, this.reading.kinds)
    this.lower = new LowerWords(this.reading.tokens)
    this.found()
    this.attachRest()
    this.completeAll()
  }

  /** Full names make figures, the longest first, so that shorter forms find them. */
  private found(): void {
    const founders = this.sightings.filter((sighting) => isPerson(this, sighting))
    this.admit(founders.filter(({ name, to }) => to - name > 1))
    attachNicknames(this)
    this.admit(founders.filter(({ name, to, figure }) => to - name === 1 && figure === null))
  }

  /** Takes sightings for people: each is somebody known, or somebody new. */
  admit(founders: Sighting[]): void {
    founders.sort((a, b) => b.to - b.name - (a.to - a.name) || a.name - b.name)
    for (const sighting of founders)
      this.attach(sighting, this.figureOf(sighting) ?? this.otherwise(sighting) ?? this.make(sighting))
  }

  private make(sighting: Sighting): Figure {
    const figure = figureFrom(this.reading.tokens, sighting)
    this.figures.push(figure)
    for (const word of figure.words) this.namesakes.add(word, figure)
    return figure
  }

  private compared(): readonly Figure[] {
    return this.figures.length > COMPARED ? this.figures.slice(0, COMPARED) : this.figures
  }

  private figureOf(sighting: Sighting): Figure | null {
    return this.namesakes.figureOf(this.reading.tokens, sighting)
  }

  /** For whose name a sighting is short, or another spelling of it. */
  private otherwise(sighting: Sighting): Figure | null {
    if (sighting.to - sighting.name > 1) return this.respelt(sighting)
    const initialled = this.initialled(sighting.name)
    if (initialled) return initialled
    const words = this.lowerWords(sighting)
    const known = this.compared()
    const short = known.find(({ lower }) => isShortFor(words[0], lower))
    if (short || (sighting.titled && !sighting.honoured)) return short ?? null
    return known.find(({ lower }) => isVariant(words, lower)) ?? this.around(words, known)
  }

  /** The only one whose name has the word inside one of its own. */
  private around([word]: readonly string[], known: readonly Figure[]): Figure | null {
    const around = known.filter(({ lower }) => isInside(word, lower))
    return around.length === 1 ? around[0] : null
  }

  /** Somebody whose full name differs in the spelling of one word. */
  private respelt(sighting: Sighting): Figure | null {
    const words = wordsOf(this.reading.tokens, sighting)
    const near = this.compared().filter((figure) => differences(words, figure.words) === 1)
    if (near.length === 0) return null
    const name = this.lowerWords(sighting)
    return near.find(({ lower }) => isVariant(name, lower)) ?? null
  }

  /** Whose initials the token is. */
  initialled(token: number): Figure | null {
    const { tokens } = this.reading
    if (!(tokens.flags[token] & UPPER) || lengthOf(tokens, token) > MOST_INITIALS) return null
    const initials = tokenText(tokens, token).toLowerCase()
    return this.compared().find(({ lower }) => isInitialsOf(initials, lower)) ?? null
  }

  /** Whose name a sighting shortens or misspells, among the first figures of the article. */
  variantOf(sighting: Sighting): Figure | null {
    const words = this.lowerWords(sighting)
    const known = this.compared()
    const variant = known.find(({ lower }) => isVariant(words, lower))
    return variant ?? (words.length === 1 ? this.around(words, known) : null)
  }

  private lowerWords(sighting: Sighting): string[] {
    return nameText(this.reading.tokens, sighting.name, sighting.to).toLowerCase().split(' ')
  }

  attach(sighting: Sighting, figure: Figure): void {
    sighting.figure = figure
    figure.sightings.push(sighting)
  }

  /** Attaches a sighting whose words are further names of somebody known. */
  alias(sighting: Sighting, figure: Figure): void {
    const { tokens } = this.reading
    for (let at = sighting.name; at < sighting.to; at++)
      if (tokens.flags[at] & LETTER) this.namesakes.add(tokens.hash[at], figure)
    this.attach(sighting, figure)
  }

  /** Sightings that name part of somebody's full name, or a nickname. */
  attachRest(): void {
    for (const sighting of this.sightings) {
      if (sighting.figure === null && sighting.name < sighting.to) {
        const known = this.figureOf(sighting)
        if (known) this.attach(sighting, known)
      }
      if (sighting.figure) sighting.figure.seen = sighting.name
    }
  }

  completeAll(): void {
    for (const figure of this.figures) complete(this, figure)
  }

  /** The role beside a sighting's name, or null. */
  roleOf(sighting: Sighting): Role | null {
    if (sighting.role === undefined) sighting.role = this.findRole(sighting)
    return sighting.role
  }

  private findRole({ name, to, odds, anchored }: Sighting): Role | null {
    const { sentences } = this.reading
    const first = sentences.first[Math.min(sentenceAt(sentences, name), sentences.count - 1)]
    const before = roleBefore(this.reading, name, first, this.isNamed)
    if (before) return before
    return to - name > 1 || odds >= 1 || anchored ? roleAfter(this.reading, to) : null
  }

  private readonly isNamed = (token: number): boolean => {
    const sighting = this.places.next(token)
    return sighting !== undefined && sighting.name <= token && isSure(sighting)
  }
}

/** In how many places two names of as many words differ; more than one where their lengths do. */
function differences(words: readonly number[], others: readonly number[]): number {
  if (words.length !== others.length) return words.length + others.length
  let count = 0
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) count++
  return count
}
