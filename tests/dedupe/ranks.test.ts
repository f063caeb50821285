import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedByKey } from '../../src/dedupe/ranks.ts'

test('places are sorted by their keys, equal keys stay as they were', () => {
  const key = fc.oneof(fc.nat(5), fc.nat(2 ** 20), fc.maxSafeInteger().map(Math.abs))
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const places = Int32Array.from(keys, (_, at) => at * 3)
      const expected = [...places].sort((a, b) => keys[a / 3] - keys[b / 3])
      expect([...sortedByKey(places, (place) => keys[place / 3])]).toEqual(expected)
    }),
  )
})
