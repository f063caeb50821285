/** Names of people and bodies: which are written in two ways, and which are two. */
import { similarity } from '../text/similarity.ts'

/** The words of a name in lower case, in order of the alphabet: "Khurelsukh Ukhnaa" is "Ukhnaa Khurelsukh". */
export function nameKey(name: string): string {
  return wordsIn(name).sort().join(' ')
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** A description ("a resident") names nobody. */
export function isName(name: string): boolean {
  return /\p{Lu}/u.test(name)
}

/** Letters of a particle ("bin", "von") or an abbreviation, at most. */
const SHORT = 3
const LONGEST_ABBREVIATION = 5

/**
 * Whether a name may be a person's or a part of one: all its words are capitalised but for particles, and it is no
 * abbreviation. "The son of Raka" is a name with another person's in it, and so is an office.
 */
export function isPersonal(name: string): boolean {
  if (name.length <= LONGEST_ABBREVIATION && name === name.toUpperCase()) return false
  return name.split(' ').every((word) => word.length <= SHORT || !/^\p{Ll}/u.test(word)) && isName(name)
}

/** Letters of a word in which a slip of the pen is believable. */
const LONG = 5
const ALIKE = 0.7

/** Whether two keys of at least two words differ in one letter of one long word. */
export function isSlip(a: string, b: string): boolean {
  const left = a.split(' ')
  const right = b.split(' ')
  if (left.length !== right.length || left.length < 2) return false
  const onlyLeft = left.filter((word) => !right.includes(word))
  const onlyRight = right.filter((word) => !left.includes(word))
  if (onlyLeft.length !== 1 || onlyRight.length !== 1) return false
  if (Math.min(onlyLeft[0].length, onlyRight[0].length) < LONG || !isOneLetterOff(onlyLeft[0], onlyRight[0]))
    return false
  return similarity(a, b) >= ALIKE
}

function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.length === long.length ? at + 1 : at
  return short.slice(rest) === long.slice(at + 1)
}

/** Whether all words of the first key stand in the second, which has more. */
export function isPart(part: string, whole: string): boolean {
  const words = whole.split(' ')
  const own = part.split(' ')
  return own.length < words.length && own.every((word) => words.includes(word))
}

/** Whether two names may be one's: equal, a part of the other, or a slip. */
export function sameName(a: string, b: string): boolean {
  const left = nameKey(a)
  const right = nameKey(b)
  return left === right || isPart(left, right) || isPart(right, left) || isSlip(left, right)
}
