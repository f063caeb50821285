/** Sorting numbers by keys: a comparison function would be called some twenty times for each of a million documents. */

const DIGITS = 4
const RADIX = 2 ** 16

/**
 * `places` in ascending order of their keys, which are whole numbers from 0 to 2^53; equal keys leave the order as it
 * is (radix sort, 16 bits a pass).
 */
export function sortedByKey(places: Int32Array, keyOf: (place: number) => number): Int32Array {
  const keys = new Float64Array(places.length)
  for (let at = 0; at < keys.length; at++) keys[at] = keyOf(places[at])
  let order = places.map((_, at) => at)
  let other = new Int32Array(order.length)
  for (let digit = 0; digit < DIGITS; digit++) {
    const divisor = RADIX ** digit
    const ends = startsOf(keys, divisor)
    if (ends === null) continue
    for (let at = 0; at < order.length; at++) other[ends[digitOf(keys[order[at]], divisor)]++] = order[at]
    ;[order, other] = [other, order]
  }
  return order.map((at) => places[at])
}

function digitOf(key: number, divisor: number): number {
  return Math.floor(key / divisor) % RADIX
}

/** Where the keys with each digit begin; null where all have the same. */
function startsOf(keys: Float64Array, divisor: number): Int32Array | null {
  const counts = new Int32Array(RADIX)
  for (let at = 0; at < keys.length; at++) counts[digitOf(keys[at], divisor)]++
  if (keys.length === 0 || counts[digitOf(keys[0], divisor)] === keys.length) return null
  for (let digit = 0, sum = 0; digit < RADIX; digit++) {
    const count = counts[digit]
    counts[digit] = sum
    sum += count
  }
  return counts
}
