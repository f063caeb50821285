/** "alias Don", "akrab disapa Tika", "(Jokowi)": nicknames of whoever was named last. */
import type { Cast } from './cast.ts'
import type { Sighting } from './person.ts'
import { followsAliasCue } from './persons.ts'
import { CLOSE, isMark, OPEN, type Reading } from './reading.ts'

/** Gives nicknames to the figures beside which they stand. */
export function attachNicknames(cast: Cast): void {
  const { reading } = cast
  let last: Sighting | null = null
  let before: Sighting | null = null
  for (const sighting of cast.sightings) {
    const nameless = sighting.figure === null && sighting.name < sighting.to
    if (nameless && last && (followsAliasCue(reading, sighting) || isBracketed(reading, sighting, last)))
      cast.alias(sighting, last.figure!)
    else if (sighting.figure && !sighting.headline) {
      if (before && before.figure === null && isBracketed(reading, sighting, before))
        cast.alias(before, sighting.figure)
      last = sighting
    }
    before = sighting
  }
}

/** "Joko Widodo (Jokowi)". */
function isBracketed({ tokens }: Reading, { from, to }: Sighting, last: Sighting): boolean {
  return last.to === from - 1 && isMark(tokens, from - 1, OPEN) && isMark(tokens, to, CLOSE)
}
