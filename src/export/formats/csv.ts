/** CSV as RFC 4180 has it, with line ends as all tools here write them, and TSV. */
import type { Cell, ColumnInfo } from '../index.ts'
import { cellText, type Encoder, type FormatOptions } from './encoder.ts'

const BOM = '\uFEFF'
const FORMULA = /^[=+\-@\t\r]/

export function csv(columns: readonly ColumnInfo[], { escapeFormulas, excel }: FormatOptions): Encoder {
  const separator = excel ? ';' : ','
  const special = excel ? /[";\r\n]/ : /[",\r\n]/
  const cell = (value: Cell) => quoted(escapeFormulas ? escaped(value) : cellText(value), special)
  const line = (cells: readonly Cell[]) => `${cells.map(cell).join(separator)}\r\n`
  return {
    head: () => (excel ? BOM : '') + line(columns.map(({ name }) => name)),
    rows: (rows) => rows.map(line).join(''),
    tail: () => '',
  }
}

/** Only text can be a formula: a negative number stays a number. */
function escaped(value: Cell): string {
  const text = cellText(value)
  return typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string, special: RegExp): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Tab-separated values: tabs and line ends inside a cell become blanks, as the format has no quoting. */
export function tsv(columns: readonly ColumnInfo[], { escapeFormulas }: FormatOptions): Encoder {
  const cell = (value: Cell) => (escapeFormulas ? escaped(value) : cellText(value)).replace(/[\t\r\n]+/g, ' ')
  const line = (cells: readonly Cell[]) => `${cells.map(cell).join('\t')}\n`
  return { head: () => line(columns.map(({ name }) => name)), rows: (rows) => rows.map(line).join(''), tail: () => '' }
}
