import fc from 'fast-check'
import { expect, test } from 'vitest'
import { colourLevel } from '../../../src/cli/terminal/colour.ts'
import { visible, visibleJson } from '../../../src/cli/terminal/safe.ts'

const UNSAFE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

test.each([
  ['\u001b[31mmerah', '␛[31mmerah'],
  ['a\u007fb', 'a␡b'],
  ['a\u009bb', 'a\ufffdb'],
  ['a\u202eb', 'a\ufffdb'],
  ['a\r\nb\tc\n', 'a\nb\tc\n'],
  ['a\rb', 'a␍b'],
  ['é 🎰 “x”', 'é 🎰 “x”'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('nothing unsafe is left of any text, and JSON keeps its value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(UNSAFE)
      const json = visibleJson(JSON.stringify(text))
      expect(json).not.toMatch(UNSAFE)
      expect(JSON.parse(json)).toBe(text)
    }),
  )
})

test.each([
  ['auto', true, {}, 1],
  ['auto', false, {}, 0],
  ['auto', true, { NO_COLOR: '1' }, 0],
  ['auto', true, { NO_COLOR: '' }, 1],
  ['auto', true, { TERM: 'dumb' }, 0],
  ['auto', false, { FORCE_COLOR: '1' }, 1],
  ['auto', true, { FORCE_COLOR: '0' }, 0],
  ['always', false, { NO_COLOR: '1' }, 1],
  ['never', true, { FORCE_COLOR: '1' }, 0],
] as const)('--color %s on a terminal (%s) with %j: level %i', (choice, isTTY, env, level) => {
  expect(colourLevel(choice, { isTTY }, env)).toBe(level)
})
