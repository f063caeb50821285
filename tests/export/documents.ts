/** Documents made through the stages, and one put together by hand, for the tests of tables. */
import type { Document, Edit, Quote } from '../../src/document.ts'
import { ingest } from '../../src/ingest/index.ts'
import { applyEdits } from '../../src/text/edits.ts'

/** A document whose text is the raw text with the edits, given by what stands there, applied in order. */
export function edited(
  raw: string,
  cuts: readonly (readonly [text: string, put: string, kind: Edit['kind']])[],
): Document {
  let from = 0
  const edits = cuts.map(([text, put, kind]): Edit => {
    const at = raw.indexOf(text, from)
    from = at + text.length
    const start = [...raw.slice(0, at)].length
    return { start, end: start + [...text].length, text, with: put, kind, rule: 'test' }
  })
  const document = ingest({ path: 'a.txt', record: null, text: raw, encoding: 'utf-8' })
  return { ...document, text: applyEdits(raw, edits), edits }
}

/** A span of a text in code points. */
export function spanOf(text: string, part: string) {
  const start = [...text.slice(0, text.indexOf(part))].length
  return { start, end: start + [...part].length, text: part }
}

export function quoteIn(text: string, part: string, more: Partial<Quote> = {}): Quote {
  const base = {
    id: 'q1',
    type: 'direct',
    cue: null,
    mention: null,
    speaker: null,
    medium: null,
    date: null,
    confidence: 0.9,
    rule: 'test',
  } as const
  return { ...base, ...spanOf(text, part), ...more }
}
