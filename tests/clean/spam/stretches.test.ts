import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maximalStretches, type Stretch } from '../../../src/clean/spam/stretches.ts'

test('the example of Ruzzo and Tompa has their three stretches', () => {
  expect(maximalStretches([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5])).toEqual([
    { first: 0, last: 1, score: 4 },
    { first: 2, last: 3, score: 3 },
    { first: 4, last: 11, score: 7 },
  ])
})

test('no stretch reaches over minus infinity', () => {
  expect(maximalStretches([5, -Infinity, 5])).toHaveLength(2)
})

/** The definition: the best stretch of a range, then the same to its left and to its right. */
function byDefinition(scores: readonly number[], from = 0, to = scores.length): Stretch[] {
  let best: Stretch = { first: from, last: from, score: 0 }
  for (let first = from; first < to; first++) {
    let score = 0
    for (let at = first; at < to; at++) {
      score += scores[at]
      const longer = score === best.score && at + 1 - first > best.last - best.first
      if (score > best.score || (longer && first < best.first)) best = { first, last: at + 1, score }
    }
  }
  if (best.score <= 0) return []
  return [...byDefinition(scores, from, best.first), best, ...byDefinition(scores, best.last, to)]
}

test('they are what the recursive definition finds', () => {
  // Powers of two let no two stretches tie.
  const scores = fc
    .array(fc.boolean(), { maxLength: 12 })
    .chain((signs) =>
      fc
        .shuffledSubarray([...signs.keys()], { minLength: signs.length })
        .map((order) => signs.map((sign, at) => (sign ? 1 : -1) * 2 ** order[at])),
    )
  fc.assert(
    fc.property(scores, (list) => {
      expect(maximalStretches(list)).toEqual(byDefinition(list))
    }),
  )
})
