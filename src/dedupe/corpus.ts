/**
 * The corpus as dedupe sees it: of each document a few numbers in typed arrays, and its profile wherever the store
 * keeps it. Under 400 bytes a document are held here; see `ProfileStore` for the rest.
 */
import { BINS } from './minhash.ts'
import type { Origin, Profile } from './profile.ts'

/** Keeps profiles, in memory or on disk, in the order in which they are added. */
export interface ProfileStore {
  add(profile: Profile): void
  get(index: number): Profile
}

export class MemoryStore implements ProfileStore {
  private readonly profiles: Profile[] = []

  add(profile: Profile): void {
    this.profiles.push(profile)
  }

  get(index: number): Profile {
    return this.profiles[index]
  }
}

export class Corpus {
  count = 0
  /** How many documents at the start were kept by an earlier run. */
  known = 0
  readonly store: ProfileStore
  sketches = new Uint32Array(64 * BINS)
  words = new Int32Array(64)
  /** Publication as days since 1970, or MAX_DAY where it is not known. */
  days = new Int32Array(64)
  same = new Float64Array(64)

  constructor(store: ProfileStore) {
    this.store = store
  }

  add(profile: Profile): void {
    if (this.count === this.words.length) this.grow()
    this.sketches.set(profile.sketch, this.count * BINS)
    this.words[this.count] = profile.words
    this.days[this.count] = dayOf(profile.origin.published)
    this.same[this.count] = profile.same[0] * 2 ** 21 + (profile.same[1] >>> 11)
    this.store.add(profile)
    this.count++
  }

  private grow(): void {
    const room = Math.ceil(this.words.length * GROWTH)
    this.sketches = larger(this.sketches, room * BINS)
    this.words = larger(this.words, room)
    this.days = larger(this.days, room)
    this.same = larger(this.same, room)
  }
}

/** Doubling would hold three times what is needed while it copies. */
const GROWTH = 1.3

function larger<T extends Uint32Array | Int32Array | Float64Array>(array: T, room: number): T {
  const bigger = new (array.constructor as new (length: number) => T)(room)
  bigger.set(array as never)
  return bigger
}

export const MAX_DAY = 0x7fffffff

export function dayOf(published: string | null): number {
  return published === null ? MAX_DAY : Math.floor(Date.parse(published) / 86_400_000)
}

/**
 * Documents with words, the one to keep first: those an earlier run kept, then the fullest, then the earliest, then
 * by path, record and id. It does not depend on the order in which they came.
 */
export function rankedOrder(corpus: Corpus): Int32Array {
  const order: number[] = []
  for (let document = 0; document < corpus.count; document++) if (corpus.words[document] > 0) order.push(document)
  const { words, days, known, store } = corpus
  order.sort(
    (a, b) =>
      Number(b < known) - Number(a < known) ||
      words[b] - words[a] ||
      days[a] - days[b] ||
      compareOrigins(store.get(a).origin, store.get(b).origin),
  )
  return Int32Array.from(order)
}

export function compareOrigins(a: Origin, b: Origin): number {
  return compare(a.path, b.path) || (a.record ?? -1) - (b.record ?? -1) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
