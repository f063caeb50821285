/** Rows as a Markdown table. */
import type { Cell, ColumnInfo } from '../index.ts'
import { cellText, type Encoder } from './encoder.ts'

export function markdown(columns: readonly ColumnInfo[]): Encoder {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return {
    head: () =>
      line(columns.map(({ name }) => name)) + line(columns.map(({ type }) => (isNumber(type) ? '--:' : '---'))),
    rows: (rows) => rows.map((row) => line(row.map(inCell))).join(''),
    tail: () => '',
  }
}

function isNumber(type: ColumnInfo['type']): boolean {
  return type === 'integer' || type === 'number'
}

function inCell(cell: Cell): string {
  return inline(cellText(cell))
}

/** Text in one line, in which nothing is read as markup. */
export function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}
