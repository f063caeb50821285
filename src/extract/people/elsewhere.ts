/** First names that stand only in what was taken out of the text, or in the headline given beside it. */
import { ODDS_SHIFT, ODDS_ZERO, PARTICLE, type PeopleLanguage } from '../../lang/parts/people.ts'
import { UPPER } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import { nameText } from './names.ts'
import type { Figure } from './person.ts'
import { isCapital, type Reading } from './reading.ts'

/** Log-odds of what is surely a first name. */
const FIRST_NAME = 2
const LONGEST = 20
/** A word's bits without its odds. */
const ROLES_PLAYED = (1 << ODDS_SHIFT) - 1
const CAPITALISED = /^\p{Lu}[\p{Ll}'’]+$/u
const LETTER = /\p{L}/u

/** The name of somebody of whom the text says one word, with the first name that stands before it elsewhere; or null. */
export function fullerName({ edits, given, language }: Article, { words, name }: Figure): string | null {
  if (words.length > 1) return null
  for (const { text, kind } of edits) {
    if (kind === 'spam' || kind === 'repair') continue
    const first = firstNameIn(text, name, language.people)
    if (first) return `${first} ${name}`
  }
  const first = given.headline === null ? null : firstNameIn(given.headline, name, language.people)
  return first && `${first} ${name}`
}

/** The same in the headline that was given beside the text. */
export function particledInHeadline({ given, language }: Article, { words, name }: Figure): string | null {
  if (words.length > 1 || given.headline === null) return null
  const printed = given.headline.split(' ')
  const at = printed.indexOf(name)
  if (at < 0 || !(language.people.words.get(printed[at + 1] ?? '') & PARTICLE)) return null
  return CAPITALISED.test(printed[at + 2] ?? '') ? printed.slice(at, at + 3).join(' ') : null
}

/** The name in full where one word, a particle and another stand together somewhere ("Lena De Brouk"), or null. */
export function particledName({ tokens, kinds }: Reading, { words }: Figure): string | null {
  if (words.length > 1) return null
  const { count, hash, flags } = tokens
  for (let at = 0; at + 2 < count; at++) {
    if (hash[at] !== words[0] || !(kinds[at + 1] & PARTICLE) || flags[at + 1] & UPPER) continue
    if (isCapital(tokens, at) && isCapital(tokens, at + 2)) return nameText(tokens, at, at + 3)
  }
  return null
}

/** The first name before the first whole occurrence of a name that has one. */
function firstNameIn(text: string, name: string, people: PeopleLanguage): string | null {
  for (let at = text.indexOf(` ${name}`); at > 0; at = text.indexOf(` ${name}`, at + 1)) {
    if (LETTER.test(text[at + name.length + 1] ?? '')) continue
    const before = text.slice(Math.max(0, at - LONGEST), at)
    const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'), before.lastIndexOf(':')) + 1)
    const bits = people.words.get(word)
    if (CAPITALISED.test(word) && bits >>> ODDS_SHIFT >= ODDS_ZERO + FIRST_NAME && !(bits & ROLES_PLAYED)) return word
  }
  return null
}
