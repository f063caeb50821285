import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from '../../src/document.ts'
import { placesOf } from '../../src/export/places.ts'
import { ingest } from '../../src/ingest/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { edited, spanOf } from './documents.ts'

const raw = '🎰 slot gacor maxwin\r\nWarga membangun jem- batan 🌉 baru.\rIklan di sini\nJembatan itu kokoh.\n'
const document = edited(raw, [
  ['🎰 slot gacor maxwin\r\n', '', 'spam'],
  ['jem- batan', 'jembatan', 'repair'],
  ['Iklan di sini\n', '', 'widget'],
])

test.each([
  ['Warga', 'Warga', 2],
  ['🌉', '🌉', 2],
  ['baru', 'baru', 2],
  ['Jembatan itu', 'Jembatan itu', 4],
])('%s of the clean text is found in the raw text', (part, expected, line) => {
  const places = placesOf(document)
  const { start, end } = places.raw(spanOf(document.text, part))
  expect([...raw].slice(start, end).join('')).toBe(expected)
  expect(places.line(start)).toBe(line)
})

test('what a repair put in place stands where the repair starts', () => {
  const places = placesOf(document)
  expect(places.raw(spanOf(document.text, 'jembatan')).start).toBe([...raw.slice(0, raw.indexOf('jem-'))].length)
})

test.each([
  ['membangun', 'Warga membangun jembatan 🌉 baru.'],
  ['kokoh', 'Jembatan itu kokoh.'],
])('the sentence around %s', (part, sentence) => {
  expect(placesOf(document).sentence(spanOf(document.text, part))).toBe(sentence)
})

test('a span over several sentences has all of them', () => {
  const { start } = spanOf(document.text, 'baru')
  expect(placesOf(document).sentence({ start, end: [...document.text].length })).toContain('kokoh.')
})

const letters = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '🎰', '“'), maxLength: 60 })

test('every character that is kept leads back to itself, whatever was edited', () => {
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.boolean()), { maxLength: 6 }), (text, cuts) => {
      const points = [...text]
      const edits: Edit[] = []
      let at = 0
      for (const [gap, length, repair] of cuts) {
        const start = at + gap
        const end = Math.min(points.length, start + length)
        if (end <= start) break
        const put = repair ? 'x🌉' : ''
        edits.push({
          start,
          end,
          text: points.slice(start, end).join(''),
          with: put,
          kind: repair ? 'repair' : 'spam',
          rule: 't',
        })
        at = end
      }
      const made = {
        ...ingest({ path: 'a', record: null, text, encoding: 'utf-8' }),
        text: applyEdits(text, edits),
        edits,
      }
      const places = placesOf(made)
      const kept = points.flatMap((_, index) =>
        edits.some(({ start, end }) => index >= start && index < end) ? [] : [index],
      )
      const cleanPoints = [...made.text]
      const back = cleanPoints.flatMap((point, index) => {
        const { start, end } = places.raw({ start: index, end: index + 1 })
        return end - start === 1 && points[start] === point && kept.includes(start) ? [start] : []
      })
      expect(back).toEqual(kept)
    }),
    { numRuns: 200 },
  )
})
