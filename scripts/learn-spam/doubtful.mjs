/** The sentences of news that weights find hardest to tell from spam. */
import fs from 'node:fs'
import { scoresOf } from '../../dist/clean/spam/scores.js'
import { segmentsOf } from '../../dist/clean/spam/segments.js'
import { Weights } from '../../dist/clean/spam/weights.js'
import { functionWords } from '../../dist/lang/id/spam-functions.js'
import { writing } from '../../dist/lang/id/writing.js'
import { tokenize } from '../../dist/text/tokens.js'

/** Log-odds from which a sentence counts. */
const LEAST = -3.5

export function doubtfulOf(texts, file) {
  const weights = new Weights(JSON.parse(fs.readFileSync(file, 'utf8')), functionWords)
  return texts.flatMap((text) => {
    const tokens = tokenize(text)
    const segments = segmentsOf(tokens, writing.abbreviations)
    const odds = scoresOf(tokens, segments, weights)?.odds ?? []
    return Array.from(odds, (value, at) =>
      value > LEAST ? text.slice(tokens.start[segments.first[at]], tokens.end[segments.last[at] - 1]) : '',
    ).filter(Boolean)
  })
}
