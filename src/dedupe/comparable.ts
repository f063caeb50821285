/** What two profiles need to be compared: their parts in ascending order, sorted for those that are compared at all. */
import { type Slots, sortedSlots } from './facts.ts'
import type { Profile } from './profile.ts'
import type { Terms } from './terms.ts'

export interface Comparable {
  readonly slots: Slots
  readonly headlineSlots: Slots
  readonly terms: Terms
}

class Sorted implements Comparable {
  private readonly profile: Profile
  private ofSlots: Slots | null = null
  private ofHeadlineSlots: Slots | null = null
  private ofTerms: Terms | null = null

  constructor(profile: Profile) {
    this.profile = profile
  }

  get slots(): Slots {
    this.ofSlots ??= sortedSlots(this.profile.slots)
    return this.ofSlots
  }

  get headlineSlots(): Slots {
    this.ofHeadlineSlots ??= sortedSlots(this.profile.headlineSlots)
    return this.ofHeadlineSlots
  }

  get terms(): Terms {
    this.ofTerms ??= this.profile.terms.slice().sort()
    return this.ofTerms
  }
}

const sorted = new WeakMap<Profile, Comparable>()

/** The profile's parts in order; sorted once for as long as the profile is held. */
export function comparable(profile: Profile): Comparable {
  const known = sorted.get(profile)
  if (known) return known
  const made = new Sorted(profile)
  sorted.set(profile, made)
  return made
}
