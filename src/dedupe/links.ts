/** Joining articles by links between pairs: a group takes in another only where enough pairs across are linked. */

export interface Link {
  a: number
  b: number
  /** How sure the link is; negative where the two must not be joined. */
  weight: number
}

/** Share of the pairs across two groups that must be linked. */
const SHARE = 0.5
/** Links that are enough for each article of the smaller group, however large the other is. */
const ENOUGH = 4
const FORBIDDEN = -1000

/**
 * The group of each of `count` members, named by its lowest member: the surest links are followed first (average
 * linkage). `together` lists members that are of one group whatever the links. Depends on the members' numbers and the
 * links alone.
 */
export function groupByLinks(
  count: number,
  links: readonly Link[],
  together: readonly (readonly number[])[] = [],
): Int32Array {
  const groups = new Groups(count)
  for (const [first, ...others] of together) for (const other of others) groups.join(first, other)
  for (const { a, b, weight } of links) groups.connect(a, b, weight < 0 ? FORBIDDEN : 1)
  const surest = links.filter(({ weight }) => weight >= 0)
  surest.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  // A group that was too loosely linked may be joined once it has grown on either side.
  for (let merged = 1; merged > 0; ) {
    merged = 0
    for (const { a, b } of surest) if (groups.tryMerge(a, b)) merged++
  }
  return groups.names()
}

class Groups {
  private readonly parent: Int32Array
  private readonly size: Int32Array
  private readonly across = new Map<number, Map<number, number>>()

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, member) => member)
    this.size = new Int32Array(count).fill(1)
  }

  private find(member: number): number {
    let group = member
    while (this.parent[group] !== group) {
      this.parent[group] = this.parent[this.parent[group]]
      group = this.parent[group]
    }
    return group
  }

  /** Counts links between the groups of two members. */
  connect(a: number, b: number, links: number): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x === y) return
    this.addAcross(x, y, links)
    this.addAcross(y, x, links)
  }

  private addAcross(from: number, to: number, links: number): void {
    const row = this.across.get(from) ?? new Map<number, number>()
    row.set(to, (row.get(to) ?? 0) + links)
    this.across.set(from, row)
  }

  join(a: number, b: number): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x !== y) this.merge(x, y)
  }

  tryMerge(a: number, b: number): boolean {
    const x = this.find(a)
    const y = this.find(b)
    if (x === y) return false
    const smaller = Math.min(this.size[x], this.size[y])
    const needed = Math.min(SHARE * this.size[x] * this.size[y], ENOUGH * smaller)
    if ((this.across.get(x)?.get(y) ?? 0) < needed) return false
    if ((this.across.get(x)?.size ?? 0) > (this.across.get(y)?.size ?? 0)) this.merge(y, x)
    else this.merge(x, y)
    return true
  }

  private merge(from: number, into: number): void {
    this.parent[from] = into
    this.size[into] += this.size[from]
    this.across.get(into)?.delete(from)
    for (const [other, links] of this.across.get(from) ?? []) {
      this.across.get(other)?.delete(from)
      if (other !== into) this.connect(into, other, links)
    }
    this.across.delete(from)
  }

  names(): Int32Array {
    const lowest = new Int32Array(this.parent.length).fill(-1)
    return this.parent.map((_, member) => {
      const group = this.find(member)
      if (lowest[group] < 0) lowest[group] = member
      return lowest[group]
    })
  }
}
