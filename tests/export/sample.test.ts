import fc from 'fast-check'
import { expect, test } from 'vitest'
import { precisionOf, verdictOf } from '../../src/export/judge.ts'
import { apportion, Sample } from '../../src/export/sample.ts'

function drawn(size: number, seed: number, strata: readonly string[]): string[] {
  const sample = new Sample<string>(size, seed)
  strata.forEach((stratum, n) => {
    sample.add(`${stratum} ${n}`, `row ${n}`, stratum)
  })
  return sample.draw().map(({ row }) => row)
}

const corpus = Array.from({ length: 900 }, (_, n) => (n % 9 === 0 ? 'rare' : 'common'))

test('the same seed draws the same rows, another seed others', () => {
  expect(drawn(50, 1, corpus)).toEqual(drawn(50, 1, corpus))
  expect(drawn(50, 2, corpus)).not.toEqual(drawn(50, 1, corpus))
})

test('each stratum has its share', () => {
  const rare = drawn(90, 1, corpus).filter((row) => row.startsWith('rare'))
  expect(rare).toHaveLength(10)
})

test('a corpus that grows keeps most of its sample', () => {
  const before = new Set(drawn(100, 1, Array(1000).fill('all')))
  const after = drawn(100, 1, Array(1100).fill('all'))
  expect(after.filter((row) => before.has(row)).length).toBeGreaterThan(75)
})

test('every row is as likely as any other', () => {
  const hits = new Map<string, number>()
  for (let seed = 0; seed < 2000; seed++)
    for (const row of drawn(5, seed, Array(20).fill('x'))) hits.set(row, (hits.get(row) ?? 0) + 1)
  for (const count of hits.values()) expect(Math.abs(count - 500)).toBeLessThan(110)
  expect(hits.size).toBe(20)
})

test('seats are given out whole, in proportion, never more than there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 8 }), fc.nat(500), (counts, seats) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const shares = apportion(counts, seats)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(total, seats))
      shares.forEach((share, at) => {
        expect(share).toBeLessThanOrEqual(counts[at])
      })
    }),
  )
})

// Wilson's interval as published for these counts (Newcombe 1998, table I, method 3).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (right, judged, low, high) => {
  const interval = precisionOf(right, judged)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('nothing judged has no precision', () => {
  expect(precisionOf(0, 0).precision).toBeNull()
})

test.each([
  ['y', true],
  [' Benar ', true],
  ['0', false],
  ['salah', false],
  ['', null],
  ['perhaps', undefined],
])('%j means %s', (cell, verdict) => {
  expect(verdictOf(cell)).toBe(verdict)
})
