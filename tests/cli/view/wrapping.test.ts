import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, hang, oneLine, wrapRanges } from '../../../src/cli/view/wrapping.ts'

const words = fc.array(fc.stringMatching(/^[a-z🎰“]{1,12}$/u), { maxLength: 30 }).map((list) => list.join(' '))

test('no line is wider than asked, but for a single word; no word is lost', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (text, width) => {
      const lines = wrapRanges(text, { start: 0, end: text.length }, width).map(({ start, end }) =>
        text.slice(start, end),
      )
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
      expect(lines.join(' ')).toBe(text)
    }),
  )
})

test('lines after the first hang', () => {
  expect(hang('satu dua tiga empat', 12, 2, 4)).toBe('  satu dua\n    tiga\n    empat')
})

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 4, 'abc…'],
  ['🎰🎰🎰', 2, '🎰…'],
])('%s in %i columns is %s', (text, width, shown) => {
  expect(clip(text, width)).toBe(shown)
})

test('white space of every kind becomes one blank', () => {
  expect(oneLine(' a\n\t b\u00a0 c ')).toBe('a b c')
})
