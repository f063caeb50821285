import { DIGIT, LETTER, type Tokens } from '../text/tokens.ts'
import { mix } from './hash.ts'
import type { Scratch } from './scratch.ts'

/** Hashes of the words in order, marks left out; in the scratch, if one is given. */
export function wordsOf(tokens: Tokens, scratch?: Scratch<Int32Array>): Int32Array {
  const words = scratch ? scratch.take(tokens.count) : new Int32Array(tokens.count)
  let count = 0
  for (let at = 0; at < tokens.count; at++)
    if (tokens.flags[at] & (LETTER | DIGIT)) words[count++] = mix(tokens.hash[at])
  return words.subarray(0, count)
}
