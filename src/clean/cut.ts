import type { EditKind } from '../document.ts'

/** A stretch of the raw text to change, in UTF-16 units. */
export interface Cut {
  start: number
  end: number
  with: string
  kind: EditKind
  rule: string
  score?: number
}
