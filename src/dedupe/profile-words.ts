import { DIGIT, LETTER, type Tokens } from '../text/tokens.ts'
import { mix } from './hash.ts'

/** Hashes of the words in order, marks left out. */
export function wordsOf(tokens: Tokens): Int32Array {
  const words = new Int32Array(tokens.count)
  let count = 0
  for (let at = 0; at < tokens.count; at++)
    if (tokens.flags[at] & (LETTER | DIGIT)) words[count++] = mix(tokens.hash[at])
  return words.subarray(0, count)
}
