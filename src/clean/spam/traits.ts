/** Traits: what a segment shows besides its words, whatever it is about. */

/** Traits of a segment, in the order of their columns; shares are 0 to 1, counts are capped. */
export const traitNames = [
  'bias',
  'length',
  'short',
  'functionless',
  'functionShare',
  'repeated',
  'unstopped',
  'lowerStart',
  'unknownLower',
  'unknownCapital',
  'capitals',
  'uppers',
  'links',
  'mixed',
  'disguised',
  'spaced',
  'pictures',
  'exclaimed',
  'phones',
  'quoted',
  'commas',
  'numbers',
  'brackets',
  'lookAlikes',
  'symbols',
  'posts',
] as const

export type Trait = (typeof traitNames)[number]
/** The column of each trait. */
export const TRAIT = Object.fromEntries(traitNames.map((name, index) => [name, index])) as Record<Trait, number>

/** Traits that count, and the count above which more says no more. */
const CAPS: readonly (readonly [number, number])[] = [
  [TRAIT.links, 2],
  [TRAIT.mixed, 3],
  [TRAIT.disguised, 4],
  [TRAIT.spaced, 12],
  [TRAIT.pictures, 4],
  [TRAIT.exclaimed, 3],
  [TRAIT.phones, 2],
  [TRAIT.lookAlikes, 3],
  [TRAIT.symbols, 4],
]

export function cap(traits: Float64Array): void {
  for (const [trait, most] of CAPS) traits[trait] = Math.min(traits[trait], most)
}
