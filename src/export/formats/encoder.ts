/** What a format does: turns rows into bytes or text, one batch at a time. */
import type { Cell, ColumnInfo } from '../index.ts'

export interface Encoder {
  head(): string | Uint8Array
  rows(rows: readonly (readonly Cell[])[]): string | Uint8Array
  tail(): string | Uint8Array
}

export interface FormatOptions {
  /** Put ' before cells that a spreadsheet would run. */
  escapeFormulas: boolean
  /** A byte order mark and semicolons, as a European Excel opens them. */
  excel: boolean
}

export type MakeEncoder = (columns: readonly ColumnInfo[], options: FormatOptions) => Encoder

/** A cell as plain text: nothing for null, lists joined by semicolons. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.join('; ') : String(cell)
}
