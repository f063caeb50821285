import type { EditKind } from '../document.ts'

/** A stretch of the raw text to change, in UTF-16 units, end exclusive. Only a repair may put text in its place. */
export interface Cut {
  start: number
  end: number
  with: string
  kind: EditKind
  rule: string
  score?: number | undefined
}

/** A cut that takes the stretch out. */
export function removal(start: number, end: number, kind: EditKind, rule: string): Cut {
  return { start, end, with: '', kind, rule, score: undefined }
}

/** A repair: other characters in place of the stretch. */
export function repair(start: number, end: number, text: string, rule: string): Cut {
  return { start, end, with: text, kind: 'repair', rule, score: undefined }
}

/** The same cut of another stretch. Spelled out: all cuts have one shape, which a spread would not keep. */
export function over({ with: text, kind, rule, score }: Cut, start: number, end: number): Cut {
  return { start, end, with: text, kind, rule, score }
}
