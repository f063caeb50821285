/** Whether two documents are copies: their shingles are compared in full, and what differs in numbers and names. */
import type { Duplicate } from '../document.ts'
import { type Comparable, comparable } from './comparable.ts'
import { compareSlots } from './facts.ts'
import { longestOwn } from './passages.ts'
import type { Profile } from './profile.ts'
import { COMPARED, compareShingles, type Likeness, latestShares } from './shingles.ts'

export interface Verdict {
  kind: Exclude<Duplicate['kind'], 'exact'>
  /** Jaccard of the shingles for `near`, containment for `contained`. */
  similarity: number
}

/** Where the larger text is no more than this much longer, the two are near copies; else one is contained. */
const SAME_LENGTH = 1.25
/** Shared shingles below which nothing can be told. */
const FEWEST_SHARED = 6

/** Two texts that share much, and whose numbers and names agree, yet are not copies. */
export const RELATED = 'related'

/** The verdict on a document that is kept and another; null where they are different articles. */
export function verify(kept: Profile, other: Profile, threshold: number): Verdict | typeof RELATED | null {
  const likeness = compareShingles(kept.shingles, other.shingles)
  if (likeness.shared < FEWEST_SHARED || likeness.containment < threshold) return null
  const hasOwn = hasOwnPassage(kept.words < other.words ? kept : other)
  const difference = differenceOf(comparable(kept), comparable(other))
  if (difference.isTemplate || likeness.containment - difference.share < threshold) return null
  return hasOwn ? RELATED : judge(likeness)
}

/** A copy may be reworded throughout, but it has no long passage of its own: two reports may share their background. */
const OWN_WORDS = 60
const LEAST_OWN_SHARE = 0.12
const MOST_OWN_SHARE = 0.28

/** Whether the shorter of the two that were compared last has a passage that makes it an article of its own. */
function hasOwnPassage({ shingles, words }: Profile): boolean {
  const own = longestOwn(shingles, latestShares, COMPARED) / words
  return own > Math.min(MOST_OWN_SHARE, Math.max(LEAST_OWN_SHARE, OWN_WORDS / words))
}

function judge({ jaccard, containment, ratio }: Likeness): Verdict {
  return ratio <= SAME_LENGTH ? { kind: 'near', similarity: jaccard } : { kind: 'contained', similarity: containment }
}

interface Difference {
  /** How much of what fills the shared slots differs, 0 to 1. */
  share: number
  isTemplate: boolean
  /** Too much of what stands in the same places differs for one event. */
  isApart: boolean
}

const TEMPLATE_SHARE = 0.12
const TEMPLATE_SLOTS = 3
const APART_SHARE = 0.15
const APART_SLOTS = 2
/** Slots that are taken to agree before any is seen: two texts that share few slots say little. */
const BENEFIT = 6
const HEADLINE_WEIGHT = 2
const NAME_WEIGHT = 0.5

/** Numbers weigh more than names, which two papers may print in two ways; a number in the headline weighs most. */
export function differenceOf(a: Comparable, b: Comparable): Difference {
  const body = compareSlots(a.slots, b.slots)
  const headline = compareSlots(a.headlineSlots, b.headlineSlots)
  const differ = body.numbersDiffer + body.namesDiffer * NAME_WEIGHT + headline.numbersDiffer * HEADLINE_WEIGHT
  const agree = body.numbersAgree + body.namesAgree * NAME_WEIGHT + BENEFIT
  const share = differ / (differ + agree)
  const isTemplate = differ >= TEMPLATE_SLOTS && share >= TEMPLATE_SHARE
  return { share, isTemplate, isApart: isTemplate || (differ >= APART_SLOTS && share >= APART_SHARE) }
}
