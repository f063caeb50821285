/** "alias Don", "akrab disapa Tika", "(Jokowi)": nicknames of whoever was named last. */
import { LINK } from '../../lang/parts/people.ts'
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
    if (nameless && last && (isCalled(reading, sighting, last) || isBracketed(reading, sighting, last)))
      cast.alias(sighting, last.figure!)
    else if (sighting.figure && !sighting.headline) {
      if (before && before.figure === null && isBracketed(reading, sighting, before))
        cast.alias(before, sighting.figure)
      last = sighting
    }
    before = sighting
  }
}

/** "akrab disapa Tika"; behind "or", only right beside the name. */
function isCalled(reading: Reading, sighting: Sighting, last: Sighting): boolean {
  if (!followsAliasCue(reading, sighting)) return false
  return !(reading.kinds[sighting.from - 1] & LINK) || last.to === sighting.from - 1
}

/** "Joko Widodo (Jokowi)". */
function isBracketed({ tokens }: Reading, { from, to }: Sighting, last: Sighting): boolean {
  return last.to === from - 1 && isMark(tokens, from - 1, OPEN) && isMark(tokens, to, CLOSE)
}
