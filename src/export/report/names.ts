/** Numbers for names, in the order in which they come; none for null. */
export class Names {
  readonly list: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(name: string | null | undefined): number {
    if (name === null || name === undefined) return -1
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.list.length)
    return this.list.push(name) - 1
  }
}

/** Numbers for persons, each of whom may have several names: the commonest stands for them. */
export class Persons {
  private readonly keys = new Names()
  private readonly counts: Map<string, number>[] = []

  numberOf(key: string, name: string): number {
    const number = this.keys.numberOf(key)
    this.counts[number] ??= new Map()
    const counts = this.counts[number]
    counts.set(name, (counts.get(name) ?? 0) + 1)
    return number
  }

  names(): string[] {
    return this.counts.map(commonest)
  }
}

/** The key counted most often; among equals the longest, then the first. */
function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0][0]
}
