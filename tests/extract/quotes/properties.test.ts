import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportsIn } from './read.ts'

const pieces = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '(',
  ')',
  ',',
  '.',
  ':',
  ' ',
  '\n',
  '…',
  '-',
  'kata',
  'Rini',
  'ujarnya',
  'mengatakan',
  'bahwa',
  'Menurut',
  'menyebut',
  'dia',
  'gudang',
  'sudah',
  'dikutip',
  'Senin',
  'yang',
  'dan',
  '12',
  '\ud83d',
  '\u0000',
]

const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 5 })), { maxLength: 60 })
  .chain((words) => fc.constantFrom(' ', '').map((glue) => words.join(glue)))

test('reports are sorted, disjoint and inside the text, whatever the text', () => {
  fc.assert(
    fc.property(text, (sample) => {
      let end = 0
      for (const report of reportsIn(sample)) {
        expect(report.start).toBeGreaterThanOrEqual(end)
        expect(report.end).toBeGreaterThan(report.start)
        end = report.end
        for (const part of [report.cue, report.source, report.medium]) {
          if (part) expect(part.end).toBeGreaterThan(part.start)
          if (part) expect(part.end).toBeLessThanOrEqual(sample.length)
        }
      }
      expect(end).toBeLessThanOrEqual(sample.length)
    }),
    { numRuns: 400 },
  )
})

test('an odd mark does not derail the paragraphs behind it', () => {
  const found = reportsIn('Ia menulis "gudang.\n\n"Gudang kami penuh," kata Rini.')
  expect(found.at(-1)?.type).toBe('direct')
})
