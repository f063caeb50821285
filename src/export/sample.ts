/** Drawing rows for hand-checking: stratified, and the same rows whenever the seed is the same. */

/** A row's place in the draw: the lower, the sooner it is drawn. */
export interface Ticket<Row> {
  row: Row
  stratum: string
  key: number
}

/**
 * Draws rows so that each stratum has its share of the whole. A row's key depends on the seed and its own name alone,
 * so that a corpus that grows keeps most of its sample; the sample comes in the order of the keys, so that its first
 * part is a random sample too.
 */
export class Sample<Row> {
  private readonly size: number
  private readonly seed: number
  private readonly strata = new Map<string, { seen: number; tickets: Ticket<Row>[] }>()

  constructor(size: number, seed: number) {
    this.size = size
    this.seed = seed
  }

  /** Offers a row under a name that no other row has. */
  add(row: Row, name: string, stratum: string): void {
    const one = this.strata.get(stratum) ?? { seen: 0, tickets: [] }
    this.strata.set(stratum, one)
    one.seen++
    one.tickets.push({ row, stratum, key: keyOf(name, this.seed) })
    if (one.tickets.length > 2 * this.size + 64) keepLowest(one.tickets, this.size)
  }

  draw(): Ticket<Row>[] {
    const strata = [...this.strata].sort(([a], [b]) => (a < b ? -1 : 1))
    const shares = apportion(
      strata.map(([, { seen }]) => seen),
      this.size,
    )
    return strata
      .flatMap(([, { tickets }], at) => {
        keepLowest(tickets, shares[at])
        return tickets
      })
      .sort((a, b) => a.key - b.key)
  }
}

function keepLowest<Row>(tickets: Ticket<Row>[], count: number): void {
  tickets.sort((a, b) => a.key - b.key)
  if (tickets.length > count) tickets.length = count
}

/** Seats for each count in proportion to it, by largest remainder, never more than the count. */
export function apportion(counts: readonly number[], seats: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total <= seats) return [...counts]
  const exact = counts.map((count) => (count * seats) / total)
  const shares = exact.map(Math.floor)
  const left = seats - shares.reduce((sum, share) => sum + share, 0)
  const order = exact
    .map((share, at) => ({ at, rest: share - shares[at] }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of order.slice(0, left)) shares[at]++
  return shares
}

/** A number from 0 to 2^32 that a name and a seed have: FNV-1a, mixed as murmur3 does at its end. */
function keyOf(name: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed | 0, 0x9e3779b1)) | 0
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
