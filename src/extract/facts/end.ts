/** Lines at the end of the article: credits, signatures, stamps and the copyright. */
import { readBracketed, readLabels, readSignature, readUnlabelledNames } from './credits.ts'
import { type State, signMedium, take } from './gathered.ts'
import { readStamp } from './stamp.ts'

/** Characters at the end of a line in which a signature is looked for. */
const PIECE = 70

export function readEnd({ article, gathered, signed, weak }: State, line: string, last: boolean): void {
  const language = article.language.facts
  const credits = readLabels(line.slice(-200), language)
  if (!credits) gathered.byline.push(...readUnlabelledNames(line, language))
  if (credits) take(gathered, credits, signed)
  gathered.byline.push(...readSignature(lastPiece(line), language))
  const bracketed = last ? readBracketed(line, language) : null
  if (bracketed) take(gathered, bracketed, signed)
  const stamp = readStamp(line, article.language)
  if (stamp && stamp.weight > 1) weak.push(stamp)
  const mark = language.copyright.find((word) => line.includes(word))
  if (mark !== undefined) signMedium(line.slice(line.indexOf(mark) + mark.length), article, signed)
}

const SENTENCE_END = /[.!?]["”’)]? /g

/** What follows the last sentence of the line. */
function lastPiece(line: string): string {
  if (line.indexOf('/', line.length - PIECE) < 0) return ''
  const tail = line.slice(-PIECE).replace(/\s/g, ' ')
  let start = 0
  for (const end of tail.matchAll(SENTENCE_END)) start = end.index + end[0].length
  return tail.slice(start).trim()
}
