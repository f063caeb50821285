/**
 * Seams: where a page's links left words glued together ("JakartaSurya Adigunamengatakan").
 *
 * A word is cut only where both halves are known to the language or the article; a brand with a capital inside stays
 * whole.
 */
import { CAPITAL, DIGIT, LETTER, type Tokens, tokenAt, UPPER } from '../../../text/tokens.ts'
import { type Halves, SHORTEST_VERB } from './halves.ts'

/** A capital inside a word, or the last of several before a small letter. */
const INNER = /[a-z][A-Z]|[A-Z][A-Z][a-z]/g
/** Both halves at a capital inside a word have so many letters at least. */
const SHORTEST = 2
/** What a small word is glued to, and the small word. */
const SHORTEST_HEAD = 4
const SHORTEST_TAIL = 3
const LONGEST = 40
const PLAIN_CAPITAL = LETTER | CAPITAL

/** Where words were glued together, as places in the text, in order; `kinds` says what each token's word is. */
export function seamsOf(tokens: Tokens, kinds: Int32Array, halves: Halves): number[] {
  const seams: number[] = []
  insideSeams(tokens, halves, seams)
  const inside = seams.length
  const { count, start, end, flags } = tokens
  for (let at = 0; at < count; at++) {
    if ((flags[at] & (LETTER | CAPITAL | UPPER | DIGIT)) !== PLAIN_CAPITAL || kinds[at] !== 0) continue
    const seam = tailSeam(start[at], end[at], halves)
    if (seam > 0) seams.push(seam)
  }
  return inside > 0 ? seams.sort((a, b) => a - b) : seams
}

/** Cuts words before capitals inside them. */
function insideSeams(tokens: Tokens, halves: Halves, seams: number[]): void {
  const places = innerCapitals(tokens.text)
  let from = 0
  for (let one = 0; one < places.length; one++) {
    const seam = places[one]
    const token = tokenAt(tokens, seam)
    const end = tokens.end[token]
    from = Math.max(from, tokens.start[token])
    const to = Math.min(end, places[one + 1] ?? end)
    if (seam - from < SHORTEST || end - from > LONGEST || tokens.flags[token] & DIGIT) continue
    const tail = to === end ? tailSeam(seam, to, halves) : 0
    if (!halves.meet(token, from, seam, tail || to)) continue
    seams.push(seam)
    if (tail > 0) seams.push(tail)
    from = seam
  }
}

// A regex on purpose: asking the text for its characters one by one takes several times as long.
function innerCapitals(text: string): number[] {
  const places: number[] = []
  INNER.lastIndex = 0
  for (let match = INNER.exec(text); match !== null; match = INNER.exec(text)) places.push(match.index + 1)
  return places
}

/** Where a small word begins that is glued to a name, or 0. */
function tailSeam(from: number, to: number, halves: Halves): number {
  if (to - from < SHORTEST_HEAD + SHORTEST_TAIL || to - from > LONGEST) return 0
  const lengths = halves.tailLengths(to)
  if (lengths === 0 && to - from < SHORTEST_HEAD + SHORTEST_VERB) return 0
  for (let seam = from + SHORTEST_HEAD; seam <= to - SHORTEST_TAIL; seam++) {
    const likely = (lengths & (1 << (to - seam))) !== 0 || halves.isVerbal(seam, to)
    if (likely && halves.isTail(from, seam, to)) return seam
  }
  return 0
}
