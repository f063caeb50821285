/** Rows of a table on a terminal: in columns where they fit, else one field a line. */
import { cellText, type Encoder } from '../../export/formats/encoder.ts'
import type { Cell, ColumnInfo } from '../../export/index.ts'
import type { Style } from './style.ts'
import { clip, hang, oneLine } from './wrapping.ts'

const LEAST = 8
const GAP = 2

export function rowsView(columns: readonly ColumnInfo[], style: Style): Encoder {
  const fits = columns.length * (LEAST + GAP) <= style.width
  return fits ? inColumns(columns, style) : asRecords(columns, style)
}

function inColumns(columns: readonly ColumnInfo[], { width, paint }: Style): Encoder {
  const names = columns.map(({ name }) => name)
  let widths: number[] | null = null
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => clip(cell, widths![at]).padEnd(at < cells.length - 1 ? widths![at] : 0))
      .join(' '.repeat(GAP))
  return {
    head: () => '',
    rows(rows) {
      const cells = rows.map((row) => row.map((cell) => oneLine(cellText(cell))))
      const head = widths === null
      widths ??= shareOut([names, ...cells], width)
      const body = cells.map((row) => `${paint('plain', line(row))}\n`).join('')
      return head ? `${paint('title', line(names))}\n${body}` : body
    },
    tail: () => '',
  }
}

/** Widths that hold the cells; the widest columns give up what does not fit. */
function shareOut(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => [...row[at]].length)))
  let over = widths.reduce((sum, w) => sum + w + GAP, -GAP) - width
  while (over-- > 0) widths[widths.indexOf(Math.max(...widths))]--
  return widths
}

function asRecords(columns: readonly ColumnInfo[], { width, paint }: Style): Encoder {
  const left = Math.max(...columns.map(({ name }) => name.length)) + GAP
  const field = (name: string, cell: Cell) => {
    const text = oneLine(cellText(cell))
    if (text === '') return []
    return [paint('aside', name.padEnd(left)) + paint('plain', hang(text, width, left, left).slice(left))]
  }
  return {
    head: () => '',
    rows: (rows) =>
      rows.map((row) => `${row.flatMap((cell, at) => field(columns[at].name, cell)).join('\n')}\n\n`).join(''),
    tail: () => '',
  }
}
