/** Verdicts on a sample, as precision with an interval. */

export interface Precision {
  right: number
  judged: number
  /** Share that is right; null if nothing was judged. */
  precision: number | null
  /** Wilson's score interval at 95 %. */
  low: number | null
  high: number | null
}

const Z = 1.959963984540054

/** Wilson's score interval: true to its word also for few verdicts and for shares near 0 and 1. */
export function precisionOf(right: number, judged: number): Precision {
  if (judged === 0) return { right, judged, precision: null, low: null, high: null }
  const share = right / judged
  const scale = 1 + (Z * Z) / judged
  const middle = (share + (Z * Z) / (2 * judged)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / judged + (Z * Z) / (4 * judged * judged))
  return { right, judged, precision: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

const YES = new Set(['1', 'y', 'yes', 'true', 'right', 'ok', 'x', 'benar', 'ya'])
const NO = new Set(['0', 'n', 'no', 'false', 'wrong', '-', 'salah', 'tidak'])

/** What a cell says: true, false, null where it is empty; undefined for anything else. */
export function verdictOf(cell: string): boolean | null | undefined {
  const word = cell.trim().toLowerCase()
  if (word === '') return null
  if (YES.has(word)) return true
  return NO.has(word) ? false : undefined
}
