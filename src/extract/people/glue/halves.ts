/** What is known of the two halves of a word that may have been glued together. */

import type { Language } from '../../../lang/language.ts'
import {
  DEGREE,
  DEMONSTRATIVE,
  END,
  LINK,
  NAMESAKE,
  ODDS_SHIFT,
  ODDS_ZERO,
  PARTICLE,
  PRONOUN,
  SPEECH,
  STATEMENT,
  TITLE_START,
} from '../../../lang/parts/people.ts'
import { type Tokens, wordHash } from '../../../text/tokens.ts'
import type { WordTable } from '../../../text/words.ts'
import { Capitals } from './capitals.ts'

const SHORTEST = 3
const LONG = 6
/** A verb that the language does not list has so many letters at least. */
export const SHORTEST_VERB = 7
/** A word's bits that make it a plain word rather than a piece of a name. */
const PLAIN = ((1 << ODDS_SHIFT) - 1) & ~(PARTICLE | DEGREE | NAMESAKE)
/** Small words that follow a name. */
const SMALL = SPEECH | END | LINK | PRONOUN | DEMONSTRATIVE | STATEMENT

export class Halves {
  private readonly tokens: Tokens
  private readonly people: Language['people']
  private readonly functions: WordTable
  private readonly endings: Int32Array
  private readonly capitals: Capitals

  constructor(tokens: Tokens, language: Language) {
    this.tokens = tokens
    this.people = language.people
    this.functions = language.writing.functionWords
    this.endings = endingsOf(language)
    this.capitals = new Capitals(tokens)
  }

  /** Glue does not come twice: a word that the article repeats is a word. */
  private isRepeated(token: number): boolean {
    return this.capitals.count(this.tokens.hash[token]) > 1
  }

  /** How long the small words are that end with the last letters before `to`, as bits `1 << length`. */
  tailLengths(to: number): number {
    return this.endings[endingAt(this.tokens.text, to)]
  }

  /** What stands behind the seam begins as a verb does. */
  isVerbal(seam: number, to: number): boolean {
    if (to - seam < SHORTEST_VERB) return false
    const { verbPrefixes } = this.people
    const { text } = this.tokens
    const initial = text.charCodeAt(seam)
    for (let k = 0; k < verbPrefixes.length; k++)
      if (verbPrefixes[k].charCodeAt(0) === initial && text.startsWith(verbPrefixes[k], seam)) return true
    return false
  }

  /** Two words meet at the seam: both are known, a plain one stands before a name, or the second is surely glued on. */
  meet(token: number, from: number, seam: number, to: number): boolean {
    const { text } = this.tokens
    const left = text.slice(from, seam)
    const right = text.slice(seam, to)
    const before = this.people.words.get(left)
    const isAcronym = left === left.toUpperCase()
    if (before & PARTICLE || left === right || (!isAcronym && left.length < SHORTEST)) return false
    if (before & TITLE_START) return right.length > LONG || this.isWord(right)
    if (from === this.tokens.start[token] && this.isRepeated(token)) return false
    if (this.isPlain(left)) return right.length > LONG || this.isWord(right)
    if (before !== 0 || this.capitals.has(wordHash(left))) return to < this.tokens.end[token] || this.isWord(right)
    return isAcronym && (this.isNamed(right) || this.isPlain(right))
  }

  /** A small word stands behind the seam and a name before it. */
  isTail(from: number, seam: number, to: number): boolean {
    const { text } = this.tokens
    const tail = text.slice(seam, to)
    const verbal = this.isVerbal(seam, to)
    const known = (this.people.words.get(tail) & SMALL) !== 0 || this.functions.get(tail) !== 0
    if (!known && !verbal) return false
    return (known && verbal) || this.isNamed(text.slice(from, seam))
  }

  private isPlain(word: string): boolean {
    return (this.people.words.get(word) & PLAIN) !== 0 || this.functions.get(word) !== 0
  }

  private isWord(word: string): boolean {
    return this.people.words.get(word) !== 0 || this.capitals.has(wordHash(word))
  }

  private isNamed(word: string): boolean {
    return this.people.words.get(word) >>> ODDS_SHIFT > ODDS_ZERO || this.capitals.has(wordHash(word))
  }
}

const endings = new WeakMap<Language, Int32Array>()

/** By the last three letters of small words how long these are, as bits `1 << length`. */
function endingsOf(language: Language): Int32Array {
  let marks = endings.get(language)
  if (marks === undefined) {
    marks = new Int32Array(1 << 15)
    for (const word of language.writing.functionWords.words()) marks[endingAt(word, word.length)] |= 1 << word.length
    for (const word of language.people.words.words())
      if (language.people.words.get(word) & SMALL) marks[endingAt(word, word.length)] |= 1 << word.length
    endings.set(language, marks)
  }
  return marks
}

function endingAt(text: string, end: number): number {
  return (
    ((text.charCodeAt(end - 3) & 31) << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
  )
}
