/** The figure that a sighting makes when it names nobody known. */
import { type Tokens, UPPER, wordHash } from '../../text/tokens.ts'
import type { Evidence } from './evidence.ts'
import { nameText, wordsOf } from './names.ts'
import type { Figure, Sighting } from './person.ts'
import { lengthOf, type Reading } from './reading.ts'

const SHORTEST_GLUED = 6
const LONGEST_GLUED = 24

export function figureFrom(reading: Reading, evidence: Evidence, sighting: Sighting): Figure {
  const { tokens } = reading
  const words = wordsOf(tokens, sighting)
  const last = sighting.to - 1
  const glued = gluedTail(reading, evidence, last)
  if (glued > 0) words[words.length - 1] = wordHash(withoutTail(tokens, last, glued))
  const name = nameText(tokens, sighting.name, sighting.to)
  return {
    name: glued > 0 ? name.slice(0, name.length - glued) : name,
    role: null,
    affiliation: null,
    mentions: [],
    words,
    roles: [],
    sightings: [],
    seen: -1,
  }
}

function withoutTail({ text, start, end }: Tokens, token: number, tail: number): string {
  return text.slice(start[token], end[token] - tail)
}

/** Letters of a function word that is glued to a name which stands alone elsewhere ("Trumppada"). */
function gluedTail({ tokens, article }: Reading, evidence: Evidence, token: number): number {
  const { start, end, text } = tokens
  const length = lengthOf(tokens, token)
  if (length < SHORTEST_GLUED || length > LONGEST_GLUED || tokens.flags[token] & UPPER) return 0
  for (let at = start[token] + 3; at < end[token] - 1; at++) {
    if (!evidence.isAlone(wordHash(text.slice(start[token], at)))) continue
    if (article.language.writing.functionWords.get(text.slice(at, end[token]))) return end[token] - at
  }
  return 0
}
