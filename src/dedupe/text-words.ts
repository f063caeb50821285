/** The words of a text, marks left out. */
import { DIGIT, LETTER, type Tokens } from '../text/tokens.ts'
import { mix } from './hash.ts'
import { int32Scratch } from './scratch.ts'

export interface TextWords {
  /** Well mixed hashes, in order. */
  hashes: Int32Array
  /** The unit at which each begins. */
  starts: Int32Array
}

const scratch = { hashes: int32Scratch(), starts: int32Scratch() }

/** The next call overwrites them. */
export function wordsOf(tokens: Tokens): TextWords {
  const hashes = scratch.hashes.take(tokens.count)
  const starts = scratch.starts.take(tokens.count)
  let count = 0
  for (let at = 0; at < tokens.count; at++) {
    if (!(tokens.flags[at] & (LETTER | DIGIT))) continue
    hashes[count] = mix(tokens.hash[at])
    starts[count++] = tokens.start[at]
  }
  return { hashes: hashes.subarray(0, count), starts: starts.subarray(0, count) }
}
