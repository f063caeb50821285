import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../../../scripts/learn-spam/generate.mjs'
import { verticals } from '../../../scripts/learn-spam/verticals.mjs'
import { findSpam } from '../../../src/clean/spam/index.ts'
import { indonesian } from '../../../src/lang/id/index.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import { gambling, harbour } from './article.ts'

const cutsOf = (text: string) => findSpam(tokenize(text), indonesian)

/** Without the cuts, and without the lines that they leave blank. */
function without(text: string): string {
  let at = 0
  let kept = ''
  for (const { start, end } of cutsOf(text)) {
    kept += text.slice(at, start)
    at = end
  }
  return (kept + text.slice(at))
    .replace(/ {2,}/g, ' ')
    .replace(/\n\s*\n+/g, '\n')
    .trim()
}

const spam = fc.nat().map((seed) => generate(verticals, 1, ['jangkrik', 'terpal', 'engsel'], seed)[0].text)
const sentence = fc.constantFrom(...[...harbour, ...gambling].flatMap((paragraph) => paragraph.split(/(?<=\.) /)))
const paragraph = fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: spam }), {
  minLength: 1,
  maxLength: 4,
})
const article = fc
  .array(paragraph, { minLength: 3, maxLength: 12 })
  .map((list) => list.map((sentences) => sentences.join(' ')).join('\n'))

test('what was cleaned holds nothing to cut', () => {
  fc.assert(
    fc.property(article, (text) => {
      expect(cutsOf(without(text))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('cuts are sorted, disjoint and go from a visible character to a visible character', () => {
  const odd = fc.string({ unit: 'binary', maxLength: 60 })
  const text = fc.array(fc.oneof(spam, sentence, odd), { maxLength: 8 }).map((parts) => parts.join('\n'))
  fc.assert(
    fc.property(text, (whole) => {
      let at = 0
      for (const { start, end } of cutsOf(whole)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(whole.slice(start, end)).toMatch(/^\S/)
        expect(whole.slice(start, end)).toMatch(/\S$/)
        at = end
      }
    }),
    { numRuns: 150 },
  )
})

test.each(['slot ', '(', 'x', '!', 'a. ', 'S L O T ', '𝗦', 'daftar slot gacor!\n', '"', '\u0301', '\ud835'])(
  'two hundred thousand of %j are read without harm',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(() => cutsOf(text)).not.toThrow()
  },
)
