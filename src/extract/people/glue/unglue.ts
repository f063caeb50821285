/** Tokens with the words apart that a page left glued together. */
import { CAPITAL, LETTER, SPACED, type Tokens, UPPER, wordHash } from '../../../text/tokens.ts'

const CAPITAL_LETTER = /\p{Lu}/u
const SMALL_LETTER = /\p{Ll}/u

/** The tokens, cut at places inside words. The text stays the same; the parts behind a seam pass for spaced. */
export function cutAt(tokens: Tokens, seams: readonly number[]): Tokens {
  const count = tokens.count + seams.length
  const cut = {
    text: tokens.text,
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    flags: new Uint8Array(count),
    hash: new Int32Array(count),
  }
  let to = 0
  let next = 0
  for (let at = 0; at < tokens.count; at++) {
    let from = tokens.start[at]
    const end = tokens.end[at]
    const whole = next >= seams.length || seams[next] >= end
    if (whole) {
      put(cut, to++, from, end, tokens.flags[at], tokens.hash[at])
      continue
    }
    while (from < end) {
      const seam = next < seams.length && seams[next] < end ? seams[next++] : end
      const part = tokens.text.slice(from, seam)
      const spaced = from === tokens.start[at] ? tokens.flags[at] & SPACED : SPACED
      put(cut, to++, from, seam, flagsOf(part) | spaced, wordHash(part))
      from = seam
    }
  }
  return cut
}

function put(tokens: Tokens, at: number, start: number, end: number, flags: number, hash: number): void {
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.flags[at] = flags
  tokens.hash[at] = hash
}

function flagsOf(part: string): number {
  if (!CAPITAL_LETTER.test(part[0])) return LETTER
  return LETTER | CAPITAL | (part.length > 1 && !SMALL_LETTER.test(part) ? UPPER : 0)
}
