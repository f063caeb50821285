/** Names that are one name to a reader: glued to the next word, shortened, misspelt. */
import { compareTwoStrings } from 'string-similarity'

const NICKNAME = 4
const SPELT = 5
const ALIKE = 0.75

/** The words are another spelling of the name, or a short form of its first word. */
export function isVariant(words: readonly string[], name: readonly string[]): boolean {
  if (words.length === 1) return isNickname(words[0], name[0]) || name.some((word) => isMisspelt(words[0], word))
  if (words.length !== name.length) return false
  const other = words.flatMap((word, index) => (word === name[index] ? [] : [index]))
  return other.length === 1 && isMisspelt(words[other[0]], name[other[0]])
}

/** "Tuti" for "Harkristuti": the end of a longer first name. */
export function isNickname(short: string, word: string): boolean {
  return short.length >= NICKNAME && word.length > short.length && word.toLowerCase().endsWith(short.toLowerCase())
}

/** "Misbhakun" for "Misbakhun"; for two words of names only, never to search with. */
function isMisspelt(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < SPELT || word[0] !== name[0]) return false
  return sameLetters(word, name) || compareTwoStrings(word.toLowerCase(), name.toLowerCase()) >= ALIKE
}

/** Letters that changed places. */
function sameLetters(word: string, name: string): boolean {
  return word.length === name.length && sorted(word) === sorted(name)
}

function sorted(word: string): string {
  return [...word.toLowerCase()].sort().join('')
}
