import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED, tokenize, tokenText, UPPER, WIDE } from '../../src/text/tokens.ts'

const words = (text: string) => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index))
}

test.each([
  ['Selasa (2/9/2025)', ['Selasa', '(', '2', '/', '9', '/', '2025', ')']],
  ['anak -anak', ['anak', '-', 'anak']],
  ['a\r\nb\nc', ['a', '\r\n', 'b', '\n', 'c']],
  ['𝗦𝗟𝗢𝗧 🎰', ['𝗦𝗟𝗢𝗧', '🎰']],
  ['G20', ['G20']],
  ['', []],
])('%s is cut into its words and marks', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['Xi', LETTER | CAPITAL],
  ['KTT', LETTER | CAPITAL | UPPER],
  ['2025', DIGIT],
  ['é', LETTER | WIDE],
  ['\n', BREAK],
  ['“', MARK],
  [' x', LETTER | SPACED],
])('flags of %j', (text, flags) => {
  expect(tokenize(text).flags[0]).toBe(flags)
})

test('tokens cover every visible character, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text)
      let at = 0
      for (let index = 0; index < tokens.count; index++) {
        expect(text.slice(at, tokens.start[index])).toMatch(/^(?:\s|\u200B|\u200C|\u200D|\u2060|\uFEFF)*$/)
        at = tokens.end[index]
      }
    }),
  )
})
