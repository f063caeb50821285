import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreeing, BINS, sketchInto } from '../../src/dedupe/minhash.ts'
import { compareShingles, distinct, runsOf, sharedCount } from '../../src/dedupe/shingles.ts'

const numbers = (from: number, to: number) =>
  distinct(Uint32Array.from({ length: to - from }, (_, at) => Math.imul(from + at + 1, 2654435761) >>> 0))

function estimate(a: Uint32Array, b: Uint32Array): number {
  const sketches = new Uint32Array(2 * BINS)
  sketchInto(sketches, 0, a)
  sketchInto(sketches, BINS, b)
  return agreeing(sketches, 0, BINS) / BINS
}

test.each([
  ['equal sets', 0, 200, 0, 200, 1],
  ['half of each', 0, 200, 67, 267, 0.5],
  ['nothing', 0, 200, 300, 500, 0],
  ['fewer shingles than bins', 0, 20, 0, 20, 1],
  ['few shingles, half of each', 0, 30, 10, 40, 0.5],
])('a sketch estimates the resemblance: %s', (_, from, to, otherFrom, otherTo, resemblance) => {
  const a = numbers(from, to)
  const b = numbers(otherFrom, otherTo)
  expect(compareShingles(a, b).jaccard).toBeCloseTo(resemblance, 2)
  expect(Math.abs(estimate(a, b) - resemblance)).toBeLessThan(0.2)
})

test('a sketch does not depend on the order of the shingles', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xfffffffe), { minLength: 1, maxLength: 50 }), (list) => {
      expect(estimate(Uint32Array.from(list), Uint32Array.from(list.toReversed()))).toBe(1)
    }),
    { numRuns: 100 },
  )
})

test('a single shingle of any hash fills every bin', () => {
  const sketch = new Uint32Array(BINS)
  for (const hash of [0, 1, 0x7fffffff, 0xffffffff]) {
    sketchInto(sketch, 0, Uint32Array.of(hash))
    expect(new Set(sketch).size).toBe(1)
  }
})

test('shared shingles are counted as sets count them', () => {
  const list = fc.array(fc.nat(40), { maxLength: 40 })
  fc.assert(
    fc.property(list, list, (a, b) => {
      const shared = new Set(a.filter((number) => b.includes(number))).size
      expect(sharedCount(distinct(Uint32Array.from(a)), distinct(Uint32Array.from(b)))).toBe(shared)
    }),
  )
})

test('a text shorter than a shingle is one shingle', () => {
  expect(runsOf(Int32Array.of(1, 2), 3)).toHaveLength(1)
  expect(runsOf(Int32Array.of(1, 2, 3, 4), 3)).toHaveLength(2)
  expect(runsOf(Int32Array.of(), 3)).toHaveLength(0)
})
