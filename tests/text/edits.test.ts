import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from '../../src/document.ts'
import { applyEdits, undoEdits } from '../../src/text/edits.ts'

/** Random disjoint edits of a text, in code points. */
const editedText = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.nat(8), { maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  .map(([raw, steps, replacement]) => ({ raw, edits: cutBySteps(raw, steps, replacement) }))

function cutBySteps(raw: string, steps: number[], replacement: string): Edit[] {
  const characters = [...raw]
  const edits: Edit[] = []
  let at = 0
  steps.forEach((step, index) => {
    const end = Math.min(at + step, characters.length)
    if (index % 2 === 1 && end > at) {
      edits.push({
        start: at,
        end,
        text: characters.slice(at, end).join(''),
        with: replacement,
        kind: 'repair',
        rule: 'test',
      })
    }
    at = end
  })
  return edits
}

// A replacement that ends in a lone high half could join a lone low one behind it into a pair; no edit of ours does.
const halves = /[\uD800-\uDFFF]/

test('undoing edits gives the raw text back', () => {
  fc.assert(
    fc.property(editedText, ({ raw, edits }) => {
      fc.pre(!halves.test(raw.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')))
      expect(undoEdits(applyEdits(raw, edits), edits)).toBe(raw)
    }),
  )
})

test('an edit beyond a surrogate pair is placed by code points', () => {
  const edits: Edit[] = [{ start: 2, end: 3, text: 'x', with: '', kind: 'spam', rule: 'test' }]
  expect(applyEdits('🎰 x!', edits)).toBe('🎰 !')
})
