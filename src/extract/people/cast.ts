/** The cast of an article: who is named in it, each under the fullest form of the name. */
import { ALIAS, DEGREE, LINK, OF } from '../../lang/parts/people.ts'
import { sentenceAt } from '../../text/sentences.ts'
import { CAPITAL, DIGIT, LETTER, type Tokens, tokenText, UPPER, wordHash } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import { affiliationOf, fullestRole } from './described.ts'
import type { Evidence } from './evidence.ts'
import type { Figure, Sighting } from './person.ts'
import { CLOSE, COMMA, HYPHEN, isMark, lengthOf, OPEN, type Reading, readPeople, STOP } from './reading.ts'
import { type Role, roleAfter, roleBefore } from './roles.ts'
import { findSightings } from './sightings.ts'
import { isNickname, isVariant } from './variants.ts'

const SHORTEST_GLUED = 6
const LONGEST_GLUED = 24
/** Log-odds above which words are taken for a person's name. */
const NAMELIKE = 1.5
const IN_CONTEXT = 3
/** How many people may share a word of their names; more are not told apart. */
const NAMESAKES = 16
/** With how many figures an unknown name at a cue is compared. */
const COMPARED = 40
/** How many sightings away from its name a role may stand. */
const BESIDE = 4
/** How often a word is looked for in the whole text before all its words are listed. */
const FEW_SCANS = 8
/** How many tokens of degrees may part a name from its verb. */
const NEAR = 8

/** Everybody named, in the order of first sightings. */
export class Cast {
  readonly reading: Reading
  readonly sightings: Sighting[]
  readonly figures: Figure[] = []
  private readonly evidence: Evidence
  private lower: Set<number> | null = null
  private asked = 0
  private readonly byWord = new Map<number, Figure[]>()

  constructor(article: Article) {
    this.reading = readPeople(article)
    const { sightings, evidence } = findSightings(this.reading)
    this.sightings = sightings
    this.evidence = evidence
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
    const { name, to, odds, honoured, titled, anchored } = sighting
    if (sighting.headline || name >= to || this.followsAliasCue(sighting)) return false
    const joined = to - name === 3 && isMark(this.reading.tokens, name + 1, HYPHEN)
    if (joined && !honoured && !titled) return false
    if (odds >= NAMELIKE || (anchored && odds > 0 && to - name > 1)) return true
    if (odds + IN_CONTEXT < NAMELIKE) return false
    if (to - name === 1 && odds < 1 && this.roleGoesOn(to)) return false
    const doubtful = to - name === 1 && odds < 1 && !anchored
    if (honoured || (titled && !doubtful) || hasAge(this.reading.tokens, to)) return true
    return this.isIntroduced(sighting, doubtful)
  }

  /** A role stands beside the name; where only one odd word follows it, a comma must part them. */
  private isIntroduced(sighting: Sighting, doubtful: boolean): boolean {
    const role = this.roleOf(sighting)
    if (role === null) return false
    return !doubtful || role.from > sighting.name || isMark(this.reading.tokens, sighting.from - 1, COMMA)
  }

  /** "Ketua Bidang Pembinaan dan Prestasi": what looks like a name is the role's middle. */
  private roleGoesOn(at: number): boolean {
    const { tokens, kinds } = this.reading
    if (at >= tokens.count) return false
    return isMark(tokens, at, OPEN) || (!(tokens.flags[at] & CAPITAL) && (kinds[at] & LINK) !== 0)
  }

  private followsAliasCue({ from }: Sighting): boolean {
    return from > 0 && (this.reading.kinds[from - 1] & ALIAS) !== 0
  }

  /** A figure for a sighting that names nobody known. */
  make(sighting: Sighting): Figure {
    const { tokens } = this.reading
    const { text, start, end } = tokens
    const words = wordsOf(tokens, sighting)
    const last = sighting.to - 1
    const glued = this.gluedTail(last)
    if (glued > 0) words[words.length - 1] = wordHash(text.slice(start[last], end[last] - glued))
    const name = nameText(tokens, sighting.name, sighting.to)
    const figure: Figure = {
      name: glued > 0 ? name.slice(0, name.length - glued) : name,
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
    const { tokens, article } = this.reading
    const { start, end, text } = tokens
    const length = lengthOf(tokens, token)
    if (length < SHORTEST_GLUED || length > LONGEST_GLUED || tokens.flags[token] & UPPER) return 0
    for (let at = start[token] + 3; at < end[token] - 1; at++) {
      if (!this.evidence.isAlone(wordHash(text.slice(start[token], at)))) continue
      if (article.language.writing.functionWords.get(text.slice(at, end[token]))) return end[token] - at
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
    const namesakes = this.byWord.get(this.reading.tokens.hash[sighting.name])
    if (namesakes === undefined) return null
    const words = wordsOf(this.reading.tokens, sighting)
    let best: Figure | null = null
    let bestFit = 0
    for (const figure of namesakes) {
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
    const word = tokenText(this.reading.tokens, sighting.name)
    return this.figures.slice(0, COMPARED).find(({ name }) => isNickname(word, firstWord(name))) ?? null
  }

  /** Whose name a sighting shortens or misspells, among the first figures of the article. */
  variantOf(sighting: Sighting): Figure | null {
    const words = nameText(this.reading.tokens, sighting.name, sighting.to).split(' ')
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
    let before: Sighting | null = null
    for (const sighting of this.sightings) {
      const nameless = sighting.figure === null && sighting.name < sighting.to
      if (nameless && last && (this.followsAliasCue(sighting) || this.isNickname(sighting, last)))
        this.alias(sighting, last.figure!)
      else if (sighting.figure && !sighting.headline) {
        if (before && before.figure === null && this.isNickname(sighting, before)) this.alias(before, sighting.figure)
        last = sighting
      }
      before = sighting
    }
  }

  /** "Joko Widodo (Jokowi)". */
  private isNickname({ from, to }: Sighting, last: Sighting): boolean {
    const { tokens } = this.reading
    return last.to === from - 1 && isMark(tokens, from - 1, OPEN) && isMark(tokens, to, CLOSE)
  }

  private alias(sighting: Sighting, figure: Figure): void {
    const { tokens } = this.reading
    for (let at = sighting.name; at < sighting.to; at++)
      if (tokens.flags[at] & LETTER) this.index(tokens.hash[at], figure)
    this.attach(sighting, figure)
  }

  /** The sightings whose run begins or name stands in the tokens [from, to). */
  within(from: number, to: number): Sighting[] {
    const first = this.after(from)
    let end = first
    while (end < this.sightings.length && this.sightings[end].from < to) end++
    return this.sightings.slice(first, end)
  }

  /** Index of the first sighting that ends after the token. */
  readonly after = (token: number): number => {
    let low = 0
    let high = this.sightings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sightings[middle].to <= token) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where the last name before the token begins, or the token itself. */
  startBefore(token: number): number {
    for (let index = this.after(token); index >= 0; index--) {
      const sighting = this.sightings[index]
      if (!sighting || sighting.to > token || this.reading.kinds[sighting.from] & DEGREE) continue
      return token - sighting.to < NEAR ? sighting.from : token
    }
    return token
  }

  /** The figure whose role stands at the token, or null. */
  holderAt(token: number): Figure | null {
    const near = this.after(token)
    let longest = 0
    let holder: Figure | null = null
    for (let index = Math.max(0, near - BESIDE); index <= near + BESIDE && index < this.sightings.length; index++) {
      const { role, figure } = this.sightings[index]
      if (!role || !figure || token < role.from || token >= role.to || role.to - role.from <= longest) continue
      longest = role.to - role.from
      holder = figure
    }
    return holder
  }

  /** The word stands in lower case somewhere in the article. */
  isLowerElsewhere(token: number): boolean {
    const { count, hash, flags } = this.reading.tokens
    if (this.asked++ < FEW_SCANS) {
      for (let at = 0; at < count; at++)
        if (hash[at] === hash[token] && (flags[at] & (LETTER | CAPITAL)) === LETTER) return true
      return false
    }
    if (this.lower === null) {
      this.lower = new Set()
      for (let at = 0; at < count; at++) if ((flags[at] & (LETTER | CAPITAL)) === LETTER) this.lower.add(hash[at])
    }
    return this.lower.has(hash[token])
  }

  hashesOf(phrase: string): number[] {
    return phrase.split(' ').map(wordHash)
  }

  completeAll(): void {
    for (const figure of this.figures) this.complete(figure)
  }

  private complete(figure: Figure): void {
    const { tokens } = this.reading
    if (figure.mentions.length === figure.sightings.length) return
    figure.sightings.sort((a, b) => a.name - b.name)
    figure.mentions = figure.sightings.map(({ name, to }) => ({ start: tokens.start[name], end: tokens.end[to - 1] }))
    figure.roles = []
    for (const sighting of figure.sightings) {
      const role = sighting.headline ? null : this.roleOf(sighting)
      if (role) figure.roles.push(role)
    }
    const role = fullestRole(tokens, figure.roles)
    figure.affiliation = role ? affiliationOf(this.reading, role) : this.homeOf(figure)
    figure.role = role ? roleText(tokens, role) : figure.affiliation
  }

  /** "Katrina Yu dari Al Jazeera": the organisation that a name is said to come from. */
  private homeOf({ sightings }: Figure): string | null {
    const { tokens, kinds } = this.reading
    for (const { to } of sightings) {
      if (to + 1 >= tokens.count || !(kinds[to] & OF)) continue
      const home = this.sightings[this.after(to + 1)]
      if (home?.from === to + 1) return nameText(tokens, home.from, home.to)
    }
    return null
  }

  /** The role beside a sighting's name, or null. */
  roleOf(sighting: Sighting): Role | null {
    if (sighting.role === undefined) sighting.role = this.findRole(sighting)
    return sighting.role
  }

  private findRole({ name, to, odds, anchored }: Sighting): Role | null {
    const { sentences } = this.reading.article
    const first = sentences.first[Math.min(sentenceAt(sentences, name), sentences.count - 1)]
    const before = roleBefore(this.reading, name, first, this.isNamed)
    if (before) return before
    return to - name > 1 || odds >= 1 || anchored ? roleAfter(this.reading, to) : null
  }

  private readonly isNamed = (token: number): boolean => {
    const sighting = this.sightings[this.after(token)]
    return sighting !== undefined && sighting.name <= token && isSure(sighting)
  }
}

function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}

/** Hashes of the words of a sighting's name. */
function wordsOf({ flags, hash }: Tokens, { name, to }: Sighting): number[] {
  const words: number[] = []
  for (let at = name; at < to; at++) if (flags[at] & LETTER) words.push(hash[at])
  return words
}

function isSure({ name, to, odds, honoured, titled }: Sighting): boolean {
  return odds >= IN_CONTEXT || (odds > 0 && to - name > 1 && (honoured || titled))
}

const SPACES = /\s\s|[^\S ]/
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

/** A name as printed, with single spaces. */
export function nameText({ text, start, end }: Tokens, from: number, to: number): string {
  const name = text.slice(start[from], end[to - 1])
  return SPACES.test(name) ? name.replace(/\s+/g, ' ') : name
}

/** A role as printed, without the comma or stop that may end it. */
function roleText(tokens: Tokens, role: Role): string {
  let to = role.to
  while (to > role.from && (isMark(tokens, to - 1, COMMA) || isMark(tokens, to - 1, STOP))) to--
  return nameText(tokens, role.from, to)
}
