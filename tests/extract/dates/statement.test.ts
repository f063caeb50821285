import { expect, test } from 'vitest'
import { findDates, resolveDates } from '../../../src/extract/dates/index.ts'
import { statementDay } from '../../../src/extract/dates/statement.ts'
import { article } from './reading.ts'

/** The day of what stands in ⟨⟩, attributed by what stands in ‹›. */
function dayOf(marked: string): string | null {
  const text = marked.replace(/[⟨⟩‹›]/g, '')
  const range = (open: string, close: string) => {
    const before = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[⟨⟩‹›]/g, '').length
    return marked.includes(open) ? { start: before(open), end: before(close) } : null
  }
  const read = article(text)
  const dates = resolveDates(read, findDates(read), '2025-09-03')
  const content = range('⟨', '⟩')
  return content && statementDay(read, dates, { ...content, attribution: range('‹', '›') })
}

test.each([
  ['"⟨Jembatan itu kokoh,⟩" ‹kata› Bu Rini di Solo, Selasa (2/9/2025).', '2025-09-02'],
  ['Pada Senin (1/9), Bu Rini ‹mengatakan› bahwa ⟨jembatan dibuka Jumat (5/9)⟩.', '2025-09-01'],
  ['Bu Rini ‹mengatakan› ⟨jembatan itu kokoh, Selasa (2/9/2025)⟩.', '2025-09-02'],
  ['Bu Rini ‹mengatakan› ⟨jembatan dibuka pada Jumat (5/9)⟩.', null],
  ['"⟨Jembatan itu kokoh,⟩" ‹kata› Bu Rini. Selasa (2/9) hujan turun.', null],
  ['"⟨Jembatan itu kokoh,⟩" ‹kata› Bu Rini sejak Agustus 2025.', null],
  ['"⟨Jembatan itu kokoh sejak Selasa (2/9).⟩"', null],
])('%s', (marked, day) => {
  expect(dayOf(marked)).toBe(day)
})
