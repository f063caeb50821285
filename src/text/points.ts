/**
 * Code points and UTF-16 units.
 *
 * Inside a stage every offset is a UTF-16 unit, as JavaScript strings count; a document's offsets are code points,
 * so that jq and Python slice alike. The two differ only where a text holds surrogate pairs.
 */

const HIGH_HALF = /[\uD800-\uDBFF]/
const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** Converts offsets of one text between units and code points; costs nothing for a text without surrogate pairs. */
export interface Points {
  toPoint(unit: number): number
  toUnit(point: number): number
}

const SAME: Points = { toPoint: (unit) => unit, toUnit: (point) => point }

/** Units at which the low half of each surrogate pair stands, in order. */
function lowHalves(text: string): number[] {
  if (!HIGH_HALF.test(text)) return []
  return Array.from(text.matchAll(PAIR), (match) => match.index + 1)
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < limit) low = middle + 1
    else high = middle
  }
  return low
}

let latest: { text: string; points: Points } = { text: '', points: SAME }

/** The latest text's conversion is kept: several parts of a run ask for the same one in turn. */
export function pointsOf(text: string): Points {
  if (text !== latest.text) latest = { text, points: pointsIn(text) }
  return latest.points
}

function pointsIn(text: string): Points {
  const lows = lowHalves(text)
  if (lows.length === 0) return SAME
  const pairPoints = lows.map((unit, index) => unit - 1 - index)
  return {
    toPoint: (unit) => unit - countBelow(lows, unit),
    toUnit: (point) => point + countBelow(pairPoints, point),
  }
}
