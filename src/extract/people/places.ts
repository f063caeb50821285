/** Sightings found by their place in the text. */
import { DEGREE } from '../../lang/parts/people.ts'
import type { Figure, Sighting } from './person.ts'

/** How many tokens of degrees may part a name from its verb. */
const NEAR = 8
/** How many sightings away from its name a role may stand. */
const BESIDE = 4

export class Places {
  private readonly sightings: readonly Sighting[]
  private readonly kinds: Int32Array

  constructor(sightings: readonly Sighting[], kinds: Int32Array) {
    this.sightings = sightings
    this.kinds = kinds
  }

  /** The sightings whose run begins or name stands in the tokens [from, to). */
  within(from: number, to: number): Sighting[] {
    const first = this.after(from)
    let end = first
    while (end < this.sightings.length && this.sightings[end].from < to) end++
    return this.sightings.slice(first, end)
  }

  /** The first sighting that ends after the token. */
  next(token: number): Sighting | undefined {
    return this.sightings[this.after(token)]
  }

  private after(token: number): number {
    let low = 0
    let high = this.sightings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sightings[middle].to <= token) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where the last name before the token begins, or the token itself. */
  startBefore(token: number): number {
    for (let index = this.after(token); index >= 0; index--) {
      const sighting = this.sightings[index]
      if (!sighting || sighting.to > token || this.kinds[sighting.from] & DEGREE) continue
      return token - sighting.to < NEAR ? sighting.from : token
    }
    return token
  }

  /** The figure whose role stands at the token, or null. */
  holderAt(token: number): Figure | null {
    const near = this.after(token)
    let longest = 0
    let holder: Figure | null = null
    for (let index = Math.max(0, near - BESIDE); index <= near + BESIDE && index < this.sightings.length; index++) {
      const { role, figure } = this.sightings[index]
      if (!role || !figure || token < role.from || token >= role.to || role.to - role.from <= longest) continue
      longest = role.to - role.from
      holder = figure
    }
    return holder
  }
}
