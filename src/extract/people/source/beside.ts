/** Names that stand behind the words at which a source phrase was cut off. */
import { LINK, PLACING } from '../../../lang/parts/people.ts'
import { sentenceAt } from '../../../text/sentences.ts'
import { BREAK, CAPITAL, LETTER } from '../../../text/tokens.ts'
import type { Cast } from '../cast.ts'
import type { Sighting } from '../person.ts'
import { CLOSE, COMMA, isCapital, isMark, OPEN } from '../reading.ts'

const WIDEST = 10

/** "Chairperson SEC, Emilio Aquino": the full name after the comma at which a source phrase was cut off. */
export function apposedTo({ reading, places }: Cast, to: number): Sighting | null {
  if (!isMark(reading.tokens, to, COMMA)) return null
  const sighting = places.next(to + 1)
  if (sighting === undefined || sighting.from !== to + 1 || sighting.odds <= 0) return null
  return sighting.to - sighting.name > 1 || sighting.figure !== null ? sighting : null
}

/** "Kapolsek Budi, didampingi Kanit Ani, mengatakan": whoever is accompanied by those in the phrase speaks. */
export function accompanied({ reading, places }: Cast, from: number): Sighting | null {
  const { tokens, people, sentences } = reading
  const by = from - 1
  if (by <= 0 || !(tokens.flags[by] & LETTER) || !people.companions.has(tokens, by)) return null
  const first = sentences.first[Math.min(sentenceAt(sentences, by), sentences.count - 1)]
  return places.within(first, by).findLast(({ figure }) => figure !== null) ?? null
}

/** Past a bracket and the capitalised words after it, at which a source phrase may have been cut off. */
export function widened({ reading }: Cast, to: number): number {
  const { tokens, kinds } = reading
  const bits = kinds[to]
  let at = bits & LINK && !(bits & PLACING) && !(tokens.flags[to] & CAPITAL) ? to + 1 : to
  if (tokens.hash[at] === OPEN) {
    const limit = Math.min(tokens.count, at + WIDEST)
    while (at < limit && tokens.hash[at] !== CLOSE && !(tokens.flags[at] & BREAK)) at++
    at++
  } else if (tokens.hash[at] === COMMA && isCapital(tokens, at + 1)) at++
  else if (!isCapital(tokens, at)) return to
  const limit = Math.min(tokens.count, at + WIDEST)
  while (at < limit && isCapital(tokens, at)) at++
  return at
}
