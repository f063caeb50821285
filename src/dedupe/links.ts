/** Joining articles by links between pairs: a group takes in another only where enough pairs across are linked. */
import { sortedByKey } from './ranks.ts'

/** Pairs of numbers with how sure it is that they belong together; negative where the two must not be joined. */
export class Links {
  count = 0
  a = new Int32Array(256)
  b = new Int32Array(256)
  weight = new Float32Array(256)

  add(x: number, y: number, weight: number): void {
    if (this.count === this.a.length) this.grow()
    this.a[this.count] = Math.min(x, y)
    this.b[this.count] = Math.max(x, y)
    this.weight[this.count] = weight
    this.count++
  }

  private grow(): void {
    const { a, b, weight } = this
    const room = Math.ceil(this.count * 1.5)
    this.a = new Int32Array(room)
    this.b = new Int32Array(room)
    this.weight = new Float32Array(room)
    this.a.set(a)
    this.b.set(b)
    this.weight.set(weight)
  }
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
export function groupByLinks(count: number, links: Links, together: readonly (readonly number[])[] = []): Int32Array {
  const reach = new Sets(count)
  for (const [first, ...others] of together) for (const other of others) reach.join(first, other)
  for (let link = 0; link < links.count; link++) if (links.weight[link] >= 0) reach.join(links.a[link], links.b[link])
  const groups = new Sets(count)
  for (const [first, ...others] of together) for (const other of others) groups.join(first, other)
  // What no link reaches cannot be joined, so that each part can be looked at by itself.
  for (const part of partsOf(links, reach)) joinPart(groups, links, part)
  return groups.names()
}

/** The links of each part of the members that links hold together. */
function* partsOf(links: Links, reach: Sets): Generator<Int32Array> {
  const all = new Int32Array(links.count).map((_, link) => link)
  const inside = all.filter((link) => reach.find(links.a[link]) === reach.find(links.b[link]))
  const byPart = sortedByKey(inside, (link) => reach.find(links.a[link]))
  for (let from = 0, to = 0; from < byPart.length; from = to) {
    const part = reach.find(links.a[byPart[from]])
    for (to = from + 1; to < byPart.length && reach.find(links.a[byPart[to]]) === part; to++);
    yield byPart.subarray(from, to)
  }
}

function joinPart(groups: Sets, { a, b, weight }: Links, part: Int32Array): void {
  const across = new Across(groups)
  for (const link of part) across.connect(a[link], b[link], weight[link] < 0 ? FORBIDDEN : 1)
  const surest = part.filter((link) => weight[link] >= 0)
  surest.sort((x, y) => weight[y] - weight[x] || a[x] - a[y] || b[x] - b[y])
  // A group that was too loosely linked may be joined once it has grown on either side.
  for (let merged = 1; merged > 0; ) {
    merged = 0
    for (const link of surest) if (across.tryMerge(a[link], b[link])) merged++
  }
}

/** Disjoint sets of numbers. */
class Sets {
  readonly size: Int32Array
  private readonly parent: Int32Array

  constructor(count: number) {
    this.parent = new Int32Array(count).map((_, member) => member)
    this.size = new Int32Array(count).fill(1)
  }

  find(member: number): number {
    let set = member
    while (this.parent[set] !== set) {
      this.parent[set] = this.parent[this.parent[set]]
      set = this.parent[set]
    }
    return set
  }

  join(a: number, b: number): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x === y) return
    this.parent[x] = y
    this.size[y] += this.size[x]
  }

  /** Of each member the lowest of its set. */
  names(): Int32Array {
    const lowest = new Int32Array(this.parent.length).fill(-1)
    return this.parent.map((_, member) => {
      const set = this.find(member)
      if (lowest[set] < 0) lowest[set] = member
      return lowest[set]
    })
  }
}

/** How many links there are across any two groups. */
class Across {
  private readonly groups: Sets
  private readonly rows = new Map<number, Map<number, number>>()

  constructor(groups: Sets) {
    this.groups = groups
  }

  /** Counts links between the groups of two members. */
  connect(a: number, b: number, links: number): void {
    const x = this.groups.find(a)
    const y = this.groups.find(b)
    if (x === y) return
    this.add(x, y, links)
    this.add(y, x, links)
  }

  private add(from: number, to: number, links: number): void {
    const row = this.rows.get(from) ?? new Map<number, number>()
    row.set(to, (row.get(to) ?? 0) + links)
    this.rows.set(from, row)
  }

  tryMerge(a: number, b: number): boolean {
    const x = this.groups.find(a)
    const y = this.groups.find(b)
    if (x === y) return false
    const { size } = this.groups
    const needed = Math.min(SHARE * size[x] * size[y], ENOUGH * Math.min(size[x], size[y]))
    const [rowOfX, rowOfY] = [x, y].map((group) => this.rows.get(group) ?? NONE)
    if ((rowOfX.get(y) ?? 0) < needed) return false
    if (rowOfX.size > rowOfY.size) this.merge(y, x)
    else this.merge(x, y)
    return true
  }

  private merge(from: number, into: number): void {
    this.groups.join(from, into)
    this.rows.get(into)?.delete(from)
    for (const [other, links] of this.rows.get(from) ?? NONE) {
      this.rows.get(other)?.delete(from)
      if (other !== into) this.connect(into, other, links)
    }
    this.rows.delete(from)
  }
}

const NONE: ReadonlyMap<number, number> = new Map()
