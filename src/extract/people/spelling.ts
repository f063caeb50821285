/** Two spellings of one word of a name. */
import { compareTwoStrings } from 'string-similarity'

const SHORTEST = 4
/** Words of so many letters may differ in one letter, of so many in two. */
const ONE_LETTER = 6
const TWO_LETTERS = 8
const LONGEST = 24
const MOST_LONGER = 3
const ALIKE = 0.5

/** Sounds that are spelt in more than one way. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/([tdkgpbr])h/g, '$1'],
  [/y/g, 'i'],
]

const A = 97
/** From a to z, each letter's sound as a bit: letters that `SPELLINGS` exchanges share one, and "h" has none. */
const SOUNDS = Int32Array.from('abccefg-icklmnepqrscevwxiz', (sound) =>
  sound === '-' ? 0 : 1 << (sound.charCodeAt(0) - A),
)

/** "misbhakun" for "misbakhun", "tang" for "thang"; for two words of names in lower case, never to search with. */
export function isMisspelt(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < SHORTEST || Math.max(word.length, name.length) > LONGEST) return false
  if (word.charCodeAt(0) !== name.charCodeAt(0) || Math.abs(word.length - name.length) > MOST_LONGER) return false
  const length = Math.max(word.length, name.length)
  const most = length < TWO_LETTERS ? 1 : 2
  if (soundsApart(word, name) > 2 * most) return false
  if (word.length >= ONE_LETTER - 1 && sameLetters(word, name)) return true
  const one = spelt(word)
  const other = spelt(name)
  if (one === other) return true
  if (length < ONE_LETTER && one.length === other.length) return false
  return distance(one, other) <= most && compareTwoStrings(one, other) >= ALIKE
}

/** How many sounds one of the words has and the other has not: each letter put in, left out or exchanged changes two at most. */
function soundsApart(word: string, name: string): number {
  let apart = 0
  for (let rest = soundsIn(word) ^ soundsIn(name); rest !== 0; rest &= rest - 1) apart++
  return apart
}

function soundsIn(word: string): number {
  let sounds = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - A
    if (letter >= 0 && letter < SOUNDS.length) sounds |= SOUNDS[letter]
  }
  return sounds
}

function spelt(word: string): string {
  const sound = SPELLINGS.reduce((letters, [as, plain]) => letters.replace(as, plain), word)
  return Array.from(sound)
    .filter((letter, at) => letter !== sound[at - 1])
    .join('')
}

/** Letters put in, left out or exchanged (Levenshtein's distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let column = 1; column <= other.length; column++) {
      const exchanged = row[column - 1] + (one[at - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(exchanged, row[column] + 1, next[column - 1] + 1))
    }
    row = next
  }
  return row[other.length]
}

/** Letters that changed places. */
function sameLetters(word: string, name: string): boolean {
  return word.length === name.length && sorted(word) === sorted(name)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
