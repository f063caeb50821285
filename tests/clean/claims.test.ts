import { expect, test } from 'vitest'
import { unclaimed } from '../../src/clean/claims.ts'
import { removal } from '../../src/clean/cut.ts'

const spam = (start: number, end: number) => removal(start, end, 'spam', 'spam.keywords')
const widget = (start: number, end: number) => removal(start, end, 'widget', 'age')

test.each([
  ['nothing claimed', [widget(0, 5)], [[10, 20]]],
  ['the first line', [widget(10, 13)], [[14, 20]]],
  ['two lines in a row', [widget(13, 15), widget(9, 13)], [[15, 20]]],
  ['the last line', [widget(18, 20)], [[10, 18]]],
  ['the middle stays spam', [widget(13, 15)], [[10, 20]]],
  ['all of it', [widget(10, 20)], []],
])('spam at 10 to 20, %s', (_, ruled, left) => {
  expect(
    unclaimed(`${'x'.repeat(13)} ${'x'.repeat(6)}`, [spam(10, 20)], ruled).map(({ start, end }) => [start, end]),
  ).toEqual(left)
})
