/** What cleaning did to a document, where it stands in the file that the user has. */
import type { CleanDocument, EditKind } from '../document.ts'
import { undoEdits } from '../text/edits.ts'
import { linesOf } from '../text/lines.ts'
import { pointsOf } from '../text/points.ts'

export interface Explanation {
  kind: EditKind
  rule: string
  score: number | null
  /** Line and column of the raw text, both from 1; the column counts code points. */
  line: number
  column: number
  text: string
  with: string
  /** What stands right before and after it in the raw text, on the same line. */
  before: string
  after: string
}

const CONTEXT = 40

/** Every edit of the document, in order. */
export function explainEdits({ text, edits }: CleanDocument): Explanation[] {
  const raw = undoEdits(text, edits)
  const points = pointsOf(raw)
  const lines = linesOf(raw)
  let line = 0
  return edits.map((edit) => {
    const start = points.toUnit(edit.start)
    const end = points.toUnit(edit.end)
    while (line + 1 < lines.length && lines[line].next <= start) line++
    return {
      kind: edit.kind,
      rule: edit.rule,
      score: edit.score ?? null,
      line: line + 1,
      column: edit.start - points.toPoint(lines[line].start) + 1,
      text: edit.text,
      with: edit.with,
      before: raw.slice(Math.max(lines[line].start, start - CONTEXT), start),
      after: raw.slice(end, Math.min(end + CONTEXT, raw.indexOf('\n', end) < 0 ? raw.length : raw.indexOf('\n', end))),
    }
  })
}
