import { expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

const words = ['clean', 'extract', 'export', 'md', 'quotes']

test.each([
  ['clena', 'clean'],
  ['claen', 'clean'],
  ['Quote', 'quotes'],
  ['exprot', 'export'],
  ['mf', 'md'],
  ['zzzzz', null],
  ['x', null],
])('%s was meant as %s', (typed, meant) => {
  expect(nearest(typed, words)).toBe(meant)
})
