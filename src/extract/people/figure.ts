/** The figure that a sighting makes when it names nobody known. */
import type { Tokens } from '../../text/tokens.ts'
import { nameText, wordsOf } from './names.ts'
import type { Figure, Sighting } from './person.ts'

export function figureFrom(tokens: Tokens, sighting: Sighting): Figure {
  return {
    name: nameText(tokens, sighting.name, sighting.to),
    role: null,
    affiliation: null,
    mentions: [],
    words: wordsOf(tokens, sighting),
    roles: [],
    sightings: [],
    seen: -1,
  }
}
