/** Names that are one name to a reader: shortened, misspelt. */
import { isMisspelt } from './spelling.ts'

const NICKNAME = 4
/** A short form leaves out so many letters at least. */
const LEFT_OUT = 2
/** Letters of a name made of two, and of each of its parts. */
const BLEND = 5
const PART = 2
/** "Ani" for "Mulyani": the end of a word, and what it leaves out, have so many letters at least. */
const ENDING = 3

/** The words are another spelling of the name, or one word that is short for it; all in lower case. */
export function isVariant(words: readonly string[], name: readonly string[]): boolean {
  if (words.length === 1) return isShortFor(words[0], name) || name.some((word) => isMisspelt(words[0], word))
  if (words.length !== name.length) return false
  const other = words.flatMap((word, index) => (word === name[index] ? [] : [index]))
  return other.length === 1 && isMisspelt(words[other[0]], name[other[0]])
}

/** One word that is short for a name: a piece of one of its words, or pieces of two; all in lower case. */
export function isShortFor(short: string, name: readonly string[]): boolean {
  if (short.length < ENDING) return false
  if (short.length >= NICKNAME && name[0].length > short.length && name[0].endsWith(short)) return true
  if (name.some((word) => word.length >= short.length + ENDING && word.endsWith(short))) return true
  return name.length > 1 && (isBeginning(short, name) || isBlend(short, name))
}

/** "Cahya" for "Sricahyawijaya"; all in lower case. */
export function isInside(short: string, name: readonly string[]): boolean {
  return short.length >= NICKNAME && name.some((word) => word.length >= short.length + ENDING && word.includes(short))
}

/** "Melki" for "Emanuel Melkiades". */
function isBeginning(short: string, words: readonly string[]): boolean {
  if (short.length < NICKNAME) return false
  return words.some((word) => word.length >= short.length + LEFT_OUT && word.startsWith(short))
}

/** "Zulhas" for "Zulkifli Hasan". */
function isBlend(short: string, words: readonly string[]): boolean {
  if (short.length < BLEND) return false
  const opening = short.slice(0, PART)
  if (!words.some((word) => word.startsWith(opening))) return false
  for (let cut = PART; cut <= short.length - PART; cut++) {
    const first = words.findIndex((word) => word.startsWith(short.slice(0, cut)))
    if (first >= 0 && words.slice(first + 1).some((word) => word.startsWith(short.slice(cut)))) return true
  }
  return false
}

/** "ahy" for "agus harimurti yudhoyono". */
export function isInitialsOf(short: string, name: readonly string[]): boolean {
  return short.length > 1 && short.length === name.length && name.every((word, index) => word[0] === short[index])
}
