/** Rows as JSON objects: one a line, or all in an array. */
import { type Cell, type ColumnInfo, toObject } from '../index.ts'
import type { Encoder } from './encoder.ts'

export function ndjson(columns: readonly ColumnInfo[]): Encoder {
  const names = columns.map(({ name }) => name)
  const line = (row: readonly Cell[]) => `${JSON.stringify(toObject(names, row))}\n`
  return { head: () => '', rows: (rows) => rows.map(line).join(''), tail: () => '' }
}

export function json(columns: readonly ColumnInfo[]): Encoder {
  const names = columns.map(({ name }) => name)
  const array = jsonArray()
  return {
    head: array.head,
    rows: (rows) => rows.map((row) => array.item(toObject(names, row))).join(''),
    tail: array.tail,
  }
}

/** An array of JSON values written piece by piece, one value a line. */
export function jsonArray() {
  let empty = true
  return {
    head: () => '[',
    item(value: unknown): string {
      const before = empty ? '\n' : ',\n'
      empty = false
      return before + JSON.stringify(value)
    },
    tail: () => (empty ? ']\n' : '\n]\n'),
  }
}
