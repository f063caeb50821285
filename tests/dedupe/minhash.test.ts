import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BINS, sketchInto } from '../../src/dedupe/minhash.ts'
import { compareShingles, runsOf } from '../../src/dedupe/shingles.ts'
import { Sketches } from '../../src/dedupe/sketches.ts'

const numbers = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, at) => Math.imul(from + at + 1, 2654435761) >>> 0)

function sketchOf(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(BINS)
  sketchInto(sketch, shingles)
  return sketch
}

function estimate(a: Uint32Array, b: Uint32Array): number {
  const sketches = new Sketches()
  for (const shingles of [a, b]) sketches.add(sketchOf(shingles))
  return sketches.agreeing(0, 1) / BINS
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
  for (const hash of [0, 1, 0x7fffffff, 0xffffffff]) expect(new Set(sketchOf(Uint32Array.of(hash))).size).toBe(1)
})

test('sketches are found where they were put, in whatever block', () => {
  const sketches = new Sketches()
  const count = 5000
  for (let number = 0; number < count; number++) sketches.add(new Uint32Array(BINS).fill(number % 4999))
  expect([0, 4095, 4096, 4998, 4999].map((number) => sketches.valueOf(number, 7))).toEqual([0, 4095, 4096, 4998, 0])
  expect([sketches.agreeing(0, count - 1), sketches.agreeing(1, 4998)]).toEqual([BINS, 0])
})

test('shared shingles are counted as sets count them', () => {
  const list = fc.array(fc.nat(40), { maxLength: 40 })
  fc.assert(
    fc.property(list, list, (a, b) => {
      const [small, large] = [new Set(a), new Set(b)].sort((x, y) => x.size - y.size)
      const shared = [...small].filter((number) => large.has(number)).length
      const either = new Set([...a, ...b]).size
      expect(compareShingles(Uint32Array.from(a), Uint32Array.from(b))).toEqual({
        shared,
        jaccard: either === 0 ? 0 : shared / either,
        containment: small.size === 0 ? 0 : shared / small.size,
        ratio: small.size === 0 ? 1 : large.size / small.size,
      })
    }),
  )
})

test('a text shorter than a shingle is one shingle', () => {
  expect(runsOf(Int32Array.of(1, 2), 3)).toHaveLength(1)
  expect(runsOf(Int32Array.of(1, 2, 3, 4), 3)).toHaveLength(2)
  expect(runsOf(Int32Array.of(), 3)).toHaveLength(0)
})
