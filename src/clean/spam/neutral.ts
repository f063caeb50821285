/**
 * What gives spam away in a language that newsx has no words of: repetition without an end of sentence, letters in
 * disguise, pictures and links in a heap. Set by hand, so that only several of them together are enough.
 */
import { Weights } from './weights.ts'

export const neutral = new Weights(
  {
    scale: 1,
    words: [],
    pairs: [],
    beginnings: [],
    common: '',
    numbers: {},
    traits: {
      bias: -3.5,
      repeated: 7,
      unstopped: 1.5,
      disguised: 2.5,
      spaced: 0.4,
      lookAlikes: 1,
      pictures: 1,
      links: 1,
      phones: 1,
      quoted: -2,
    },
  },
  [],
)
