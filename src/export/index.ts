/** Export: documents as the rows of a table. */
import type { Document } from '../document.ts'
import type { Cell, CellType, Table } from './table.ts'
import { type TableName, tables } from './tables/index.ts'

export type { Cell, CellType } from './table.ts'
export { type TableName, tableNames } from './tables/index.ts'

export interface ExportOptions {
  /** Which columns, in this order; without it, the table's fixed columns. */
  columns?: readonly string[]
}

/** What a reader is told about a column. */
export interface ColumnInfo {
  name: string
  type: CellType
  about: string
  /** Written only when asked for by name. */
  more: boolean
}

export function columnsOf(table: TableName): ColumnInfo[] {
  return tables[table].columns.map(({ name, type, about, more = false }) => ({ name, type, about, more }))
}

/** A table does not have this column. */
export class UnknownColumn extends Error {
  readonly column: string
  readonly table: TableName

  constructor(table: TableName, column: string) {
    super(`table ${table} has no column ${JSON.stringify(column)}`)
    this.table = table
    this.column = column
  }
}

/** Turns documents into rows of cells, in the order of the columns. */
export interface RowMaker {
  columns: ColumnInfo[]
  add(document: Document): Cell[][]
  /** Rows that are known only when the last document has been seen. */
  end(): Cell[][]
}

export function makeRows(name: TableName, { columns }: ExportOptions = {}): RowMaker {
  const table = tables[name]
  const chosen = choose(table, name, columns)
  const gatherer = table.gather()
  const toRow = (subject: unknown) => chosen.map((column) => column.value(subject))
  return {
    columns: chosen.map(({ name, type, about, more = false }) => ({ name, type, about, more })),
    add: (document) => gatherer.add(document).map(toRow),
    end: () => gatherer.end().map(toRow),
  }
}

function choose(table: Table<unknown>, name: TableName, wanted: readonly string[] | undefined) {
  if (wanted === undefined) return table.columns.filter((column) => !column.more)
  return wanted.map((column) => {
    const found = table.columns.find((known) => known.name === column)
    if (found === undefined) throw new UnknownColumn(name, column)
    return found
  })
}

/** The rows of a table, each an object with the table's columns as keys. */
export function* exportTable(
  documents: Iterable<Document>,
  table: TableName,
  options: ExportOptions = {},
): Generator<Record<string, Cell>> {
  const maker = makeRows(table, options)
  const names = maker.columns.map(({ name }) => name)
  for (const document of documents) yield* maker.add(document).map((row) => toObject(names, row))
  yield* maker.end().map((row) => toObject(names, row))
}

/** A row with its columns' names. */
export function toObject(names: readonly string[], row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(names.map((name, index) => [name, row[index]]))
}
