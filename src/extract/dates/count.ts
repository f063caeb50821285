/** Counts in digits or words. */
import type { Read, Reader } from './reader.ts'

/** A count in digits or words: "3", "dua", "dua puluh lima". */
export function readCount(reader: Reader, at: number): Read<number> | null {
  const digits = reader.number(at)
  if (digits >= 0) return reader.width(at) <= 4 && !reader.goesOn(at) ? { value: digits, next: at + 1 } : null
  return readWorded(reader, at)
}

function readWorded(reader: Reader, at: number): Read<number> | null {
  const { tokens, words } = reader
  let total = 0
  let next = at
  for (let k = 0; k < 3; k++) {
    let value = next < tokens.count ? words.numbers.of(tokens, next) : 0
    if (!value) break
    next++
    const scale = next < tokens.count ? words.scales.of(tokens, next) : 0
    const adder = next < tokens.count ? words.adders.of(tokens, next) : 0
    if (scale) value *= scale
    else if (adder) value += adder
    if (scale || adder) next++
    total += value
    if (value < 10 || adder) break
  }
  return total ? { value: total, next } : null
}
