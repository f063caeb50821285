/** Small questions about tokens that all finders ask. */
import { JOINS, LINKER } from '../../lang/parts/quotes.ts'
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED } from '../../text/tokens.ts'
import type { Range } from '../article.ts'
import type { Scene } from './scene.ts'

/** Token indices, end exclusive. */
export interface Stretch {
  first: number
  last: number
}

const COMMA = 44

// What each mark is: a code unit's bits.
const STOP = 1
const PAUSE = 2
const QUOTE = 4
const SHAPE = new Uint8Array(65536)
for (const [marks, bits] of [
  ['.?!…', STOP],
  [',.?!…', PAUSE],
  ['"“”„‟«»″＂\'‘’‚‛`´', QUOTE],
] as const) {
  for (const mark of marks) SHAPE[mark.charCodeAt(0)] |= bits
}

export const is = (scene: Scene, at: number, bits: number): boolean => (scene.kind[at] & bits) !== 0
export const isBreak = (scene: Scene, at: number): boolean => (scene.tokens.flags[at] & BREAK) !== 0
export const isWord = (scene: Scene, at: number): boolean => (scene.tokens.flags[at] & LETTER) !== 0
export const isCapital = (scene: Scene, at: number): boolean => (scene.tokens.flags[at] & CAPITAL) !== 0
export const isNumber = (scene: Scene, at: number): boolean => (scene.tokens.flags[at] & (DIGIT | LETTER)) === DIGIT

/** The mark `code` stands at the token. */
export function isCode(scene: Scene, at: number, code: number): boolean {
  return (scene.tokens.flags[at] & MARK) !== 0 && scene.tokens.hash[at] === code
}

/** A comma, and no decimal one ("97,4"). */
export function isComma(scene: Scene, at: number): boolean {
  if (!isCode(scene, at, COMMA)) return false
  return !(isNumber(scene, at + 1) && isGlued(scene, at + 1) && at > 0 && isNumber(scene, at - 1))
}
const hasShape = ({ tokens }: Scene, at: number, bits: number): boolean =>
  (tokens.flags[at] & MARK) !== 0 && (SHAPE[tokens.hash[at]] & bits) !== 0
export const isStop = (scene: Scene, at: number): boolean => hasShape(scene, at, STOP)
export const isCommaOrStop = (scene: Scene, at: number): boolean => hasShape(scene, at, PAUSE)
export const isQuoteMark = (scene: Scene, at: number): boolean => hasShape(scene, at, QUOTE)

/** A hyphen or dash. */
export const isDash = (scene: Scene, at: number): boolean =>
  isCode(scene, at, 45) || isCode(scene, at, 8211) || isCode(scene, at, 8212)

/** No white space stands before the token. */
export const isGlued = (scene: Scene, at: number): boolean => (scene.tokens.flags[at] & SPACED) === 0

/** A lower-case word with one of the bits. */
export function isPlain(scene: Scene, at: number, bits: number): boolean {
  return is(scene, at, bits) && !isCapital(scene, at)
}

/** The stretch's text, or null where nothing is left of it. */
export function rangeOf({ tokens }: Scene, { first, last }: Stretch): Range {
  return { start: tokens.start[first], end: tokens.end[last - 1] }
}

/** The index of the bracket that closes the one at `at`, if it does within a few tokens; otherwise -1. */
export function closingBracket(scene: Scene, at: number, end: number): number {
  const limit = Math.min(end, at + 16)
  for (let close = at + 1; close < limit; close++) if (isCode(scene, close, 41)) return close
  return -1
}

export const isOpenBracket = (scene: Scene, at: number): boolean => isCode(scene, at, 40)

/** The sentence's end without its closing stops and marks. */
export function withoutStops(scene: Scene, first: number, last: number): number {
  let end = last
  while (end > first && (isCommaOrStop(scene, end - 1) || isBreak(scene, end - 1))) end--
  return end
}

/** A verb or predicate that no relative or purpose word subordinates and that no other verb is joined to. */
export function isMainPredicate(scene: Scene, at: number, bits: number): boolean {
  return isPlain(scene, at, bits) && !isPlain(scene, at - 1, LINKER | JOINS)
}
