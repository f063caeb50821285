/** The cast of an article: who is named in it, each under the fullest form of the name. */
import { ALIAS, LINK, OF } from '../../lang/parts/people.ts'
import { CAPITAL, DIGIT, LETTER, type Tokens, tokenText, UPPER, wordHash } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import { affiliationOf, fullestRole } from './described.ts'
import type { Figure, Sighting } from './person.ts'
import { type Role, roleAfter, roleBefore } from './roles.ts'
import { findSightings } from './sightings.ts'
import { isNickname, isVariant } from './variants.ts'

const LONGEST_WORD = 24
const OPEN = 40
const CLOSE = 41
const COMMA = 44
/** Log-odds above which words are taken for a person's name. */
const NAMELIKE = 1.5
const IN_CONTEXT = 3
/** How many people may share a word of their names; more are not told apart. */
const NAMESAKES = 16
/** With how many figures an unknown name at a cue is compared. */
const COMPARED = 40

/** Everybody named, in the order of first sightings. */
export class Cast {
  readonly article: Article
  readonly sightings: Sighting[]
  readonly figures: Figure[] = []
  private readonly byWord = new Map<number, Figure[]>()

  constructor(article: Article) {
    this.article = article
    this.sightings = findSightings(article)
    this.found()
    this.attachRest()
    this.completeAll()
  }

  /** Full names make figures, the longest first, so that shorter forms find them. */
  private found(): void {
    const founders = this.sightings.filter((sighting) => this.isPerson(sighting))
    this.admit(founders.filter(({ name, to }) => to - name > 1))
    this.attachNicknames()
    this.admit(founders.filter(({ name, to, figure }) => to - name === 1 && figure === null))
  }

  /** Takes sightings for people: each is somebody known, or somebody new. */
  admit(founders: Sighting[]): void {
    founders.sort((a, b) => b.to - b.name - (a.to - a.name) || a.name - b.name)
    for (const sighting of founders) {
      const known = this.figureOf(sighting)
      if (known) this.attach(sighting, known)
      else this.attach(sighting, this.nicknamed(sighting) ?? this.make(sighting))
    }
  }

  private isPerson(sighting: Sighting): boolean {
    if (sighting.headline || sighting.name >= sighting.to) return false
    const { tokens } = this.article
    if (this.followsAliasCue(sighting)) return false
    const doubtful = sighting.to - sighting.name === 1 && sighting.odds < 1 && !sighting.anchored
    if (doubtful && this.roleGoesOn(sighting.to)) return false
    const introduced = (sighting.titled && !doubtful) || hasAge(tokens, sighting.to)
    const context = introduced || sighting.honoured || this.isIntroduced(sighting, doubtful) ? IN_CONTEXT : 0
    if (context > 0 && sighting.to - sighting.name === 1 && sighting.odds < 1 && this.roleGoesOn(sighting.to))
      return false
    return sighting.odds + context >= NAMELIKE
  }

  /** A role stands beside the name; where only one odd word follows it, a comma must part them. */
  private isIntroduced(sighting: Sighting, doubtful: boolean): boolean {
    const role = this.roleOf(sighting)
    return (
      role !== null && (!doubtful || role.from > sighting.name || isMark(this.article.tokens, sighting.from - 1, COMMA))
    )
  }

  /** "Ketua Bidang Pembinaan dan Prestasi": what looks like a name is the role's middle. */
  private roleGoesOn(at: number): boolean {
    const { tokens, language } = this.article
    if (at >= tokens.count) return false
    return (
      isMark(tokens, at, OPEN) || Boolean(!(tokens.flags[at] & CAPITAL) && language.people.words.of(tokens, at) & LINK)
    )
  }

  private followsAliasCue({ from }: Sighting): boolean {
    const { tokens, language } = this.article
    return from > 0 && Boolean(language.people.words.of(tokens, from - 1) & ALIAS)
  }

  /** A figure for a sighting that names nobody known. */
  make(sighting: Sighting): Figure {
    const { tokens, text } = this.article
    const words: number[] = []
    for (let at = sighting.name; at < sighting.to; at++) if (tokens.flags[at] & LETTER) words.push(tokens.hash[at])
    const glued = this.gluedTail(sighting.to - 1)
    if (glued > 0)
      words[words.length - 1] = wordHash(text.slice(tokens.start[sighting.to - 1], tokens.end[sighting.to - 1] - glued))
    const name = nameText(text, tokens, sighting.name, sighting.to)
    const figure: Figure = {
      name: name.slice(0, name.length - glued),
      role: null,
      affiliation: null,
      mentions: [],
      words,
      roles: [],
      sightings: [],
      seen: -1,
    }
    this.figures.push(figure)
    for (const word of words) this.index(word, figure)
    return figure
  }

  /** Letters of a function word that is glued to a name which stands alone elsewhere ("Trumppada"). */
  private gluedTail(token: number): number {
    const { tokens, text, language } = this.article
    const { start, end } = tokens
    if (end[token] - start[token] > LONGEST_WORD || tokens.flags[token] & UPPER) return 0
    for (let at = start[token] + 3; at < end[token] - 1; at++) {
      if (!language.writing.functionWords.get(text.slice(at, end[token]))) continue
      const word = wordHash(text.slice(start[token], at))
      if (this.sightings.some((other) => other.to - other.from === 1 && tokens.hash[other.from] === word))
        return end[token] - at
    }
    return 0
  }

  private index(word: number, figure: Figure): void {
    const list = this.byWord.get(word)
    if (list === undefined) this.byWord.set(word, [figure])
    else if (list.length < NAMESAKES && !list.includes(figure)) list.push(figure)
  }

  /** Whom a sighting names, if the name is part of a known one: by first word, else by last, else by another. */
  figureOf(sighting: Sighting): Figure | null {
    const { tokens } = this.article
    const words: number[] = []
    for (let at = sighting.name; at < sighting.to; at++) if (tokens.flags[at] & LETTER) words.push(tokens.hash[at])
    let best: Figure | null = null
    let bestFit = 0
    for (const figure of this.byWord.get(words[0]) ?? []) {
      const fit = fitOf(words, figure, sighting)
      if (fit >= bestFit && fit > 0) {
        if (fit > bestFit || figure.seen > best!.seen) best = figure
        bestFit = fit
      }
    }
    return best
  }

  /** Whose first name one word is the end of. */
  private nicknamed(sighting: Sighting): Figure | null {
    if (sighting.to - sighting.name > 1) return null
    const word = tokenText(this.article.tokens, sighting.name)
    return this.figures.slice(0, COMPARED).find(({ name }) => isNickname(word, name.split(' ')[0])) ?? null
  }

  /** Whose name a sighting shortens or misspells, among the first figures of the article. */
  variantOf(sighting: Sighting): Figure | null {
    const { tokens, text } = this.article
    const words = nameText(text, tokens, sighting.name, sighting.to).split(' ')
    return this.figures.slice(0, COMPARED).find((figure) => isVariant(words, figure.name.split(' '))) ?? null
  }

  attach(sighting: Sighting, figure: Figure): void {
    sighting.figure = figure
    figure.sightings.push(sighting)
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

  /** "alias Don", "akrab disapa Tika", "(Jokowi)": nicknames of whoever was named last. */
  private attachNicknames(): void {
    let last: Sighting | null = null
    for (const sighting of this.sightings) {
      const nameless = sighting.figure === null && sighting.name < sighting.to
      if (nameless && last && (this.followsAliasCue(sighting) || this.isNickname(sighting, last)))
        this.alias(sighting, last.figure!)
      else if (sighting.figure && !sighting.headline) last = sighting
    }
  }

  /** "Joko Widodo (Jokowi)". */
  private isNickname({ from, to }: Sighting, last: Sighting): boolean {
    const { tokens } = this.article
    return last.to === from - 1 && isMark(tokens, from - 1, OPEN) && isMark(tokens, to, CLOSE)
  }

  private alias(sighting: Sighting, figure: Figure): void {
    const { tokens } = this.article
    for (let at = sighting.name; at < sighting.to; at++)
      if (tokens.flags[at] & LETTER) this.index(tokens.hash[at], figure)
    this.attach(sighting, figure)
  }

  /** The sightings whose run begins or name stands in the tokens [from, to). */
  within(from: number, to: number): Sighting[] {
    let low = 0
    let high = this.sightings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sightings[middle].to <= from) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < this.sightings.length && this.sightings[end].from < to) end++
    return this.sightings.slice(low, end)
  }

  /** The figure whose role stands at the token, or null. */
  holderAt(token: number): Figure | null {
    return this.figures.find(({ roles }) => roles.some(({ from, to }) => from <= token && token < to)) ?? null
  }

  /** The word stands in lower case somewhere in the article. */
  isLowerElsewhere(token: number): boolean {
    const { tokens } = this.article
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.hash[at] === tokens.hash[token] && (tokens.flags[at] & (LETTER | CAPITAL)) === LETTER) return true
    }
    return false
  }

  hashesOf(phrase: string): number[] {
    return phrase.split(' ').map(wordHash)
  }

  completeAll(): void {
    for (const figure of this.figures) this.complete(figure)
  }

  private complete(figure: Figure): void {
    const { tokens } = this.article
    figure.mentions.length = 0
    figure.roles.length = 0
    figure.sightings.sort((a, b) => a.name - b.name)
    for (const sighting of figure.sightings) {
      const start = tokens.start[Math.min(sighting.name, tokens.count - 1)]
      figure.mentions.push({ start, end: tokens.end[sighting.to - 1] })
      const role = sighting.headline ? null : this.roleOf(sighting)
      if (role) figure.roles.push(role)
    }
    const role = fullestRole(tokens, figure.roles)
    const { text } = this.article
    figure.affiliation = role ? affiliationOf(this.article, role) : this.homeOf(figure)
    figure.role = role ? roleText(text, tokens, role) : figure.affiliation
  }

  /** "Katrina Yu dari Al Jazeera": the organisation that a name is said to come from. */
  private homeOf({ sightings }: Figure): string | null {
    const { tokens, text, language } = this.article
    for (const { to } of sightings) {
      if (to + 1 >= tokens.count || !(language.people.words.of(tokens, to) & OF)) continue
      const [home] = this.within(to + 1, to + 2)
      if (home?.from === to + 1) return nameText(text, tokens, home.from, home.to)
    }
    return null
  }

  roleOf(sighting: Sighting): Role | null {
    const { tokens, language } = this.article
    const reading = {
      tokens,
      people: language.people,
      abbreviations: language.writing.abbreviations,
      isNamed: (at: number) => this.isNamed(at),
    }
    const first = firstOfSentence(this.article, sighting.name)
    const before = roleBefore(reading, sighting.name, first)
    if (before) return before
    return sighting.to - sighting.name > 1 || sighting.odds >= 1 ? roleAfter(reading, sighting.to) : null
  }

  private isNamed(token: number): boolean {
    const [sighting] = this.within(token, token + 1)
    return sighting !== undefined && sighting.name <= token && isSure(sighting)
  }
}

function isSure({ name, to, odds, honoured, titled }: Sighting): boolean {
  return odds >= IN_CONTEXT || (odds > 0 && to - name > 1 && (honoured || titled))
}

function firstOfSentence({ sentences }: Article, token: number): number {
  let low = 0
  let high = sentences.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences.last[middle] <= token) low = middle + 1
    else high = middle
  }
  return low < sentences.count ? sentences.first[low] : token
}

const FIRST = 3
const LAST = 2
const OTHER = 1

/** How well the words fit a figure's name: 0 when they are not part of it. */
function fitOf(words: readonly number[], figure: Figure, sighting: Sighting): number {
  if (words.length === 1) {
    const place = figure.words.indexOf(words[0])
    if (place === 0) return FIRST
    if (sighting.odds <= -4 && !sighting.honoured) return 0
    return place === figure.words.length - 1 ? LAST : OTHER
  }
  if (words.length > figure.words.length) return 0
  const whole = words.every((word) => figure.words.includes(word))
  return whole ? FIRST : 0
}

function hasAge(tokens: Tokens, at: number): boolean {
  return (
    isMark(tokens, at, OPEN) &&
    at + 2 < tokens.count &&
    (tokens.flags[at + 1] & (DIGIT | LETTER)) === DIGIT &&
    tokens.end[at + 1] - tokens.start[at + 1] <= 2 &&
    isMark(tokens, at + 2, CLOSE)
  )
}

function isMark(tokens: Tokens, at: number, mark: number): boolean {
  return at >= 0 && at < tokens.count && tokens.hash[at] === mark && !(tokens.flags[at] & LETTER)
}

/** A name as printed, with single spaces. */
export function nameText(text: string, tokens: Tokens, from: number, to: number): string {
  return text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ')
}

/** A role as printed, without the comma that may end it. */
function roleText(text: string, tokens: Tokens, role: Role): string {
  let to = role.to
  while (to > role.from && isMark(tokens, to - 1, COMMA)) to--
  return nameText(text, tokens, role.from, to)
}
