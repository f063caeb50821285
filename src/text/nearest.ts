/** Which of some words somebody meant who mistyped one. */

/** The candidate with the fewest mistakes, or null if none is near enough to be meant: two mistakes, one in a short word. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const most = word.length < 4 ? 1 : 2
  let best: string | null = null
  let least = most + 1
  for (const candidate of candidates) {
    const mistakes = mistakesBetween(word.toLowerCase(), candidate.toLowerCase(), least)
    if (mistakes < least) {
      least = mistakes
      best = candidate
    }
  }
  return best
}

/** Optimal string alignment distance: letters changed, left out, added or swapped with their neighbour. */
function mistakesBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1)
    }
    before = last
    last = row
  }
  return last[b.length]
}
