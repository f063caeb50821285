/** The figure that a sighting makes when it names nobody known. */
import type { Tokens } from '../../text/tokens.ts'
import { nameText, wordsOf } from './names.ts'
import type { Figure, Sighting } from './person.ts'

export function figureFrom(tokens: Tokens, sighting: Sighting): Figure {
  const name = nameText(tokens, sighting.name, sighting.to)
  return {
    name,
    role: null,
    affiliation: null,
    mentions: [],
    words: wordsOf(tokens, sighting),
    lower: name.toLowerCase().split(' '),
    roles: [],
    sightings: [],
    seen: -1,
  }
}
