/** Parquet, one row group for every few thousand rows; lists are written as they are in CSV. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, ColumnInfo } from '../index.ts'
import { cellText, type Encoder } from './encoder.ts'

const GROUP = 20_000

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const

export function parquet(columns: readonly ColumnInfo[]): Encoder {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'newsx' })
  let waiting: (readonly Cell[])[] = []
  const writeGroup = () => {
    const group = waiting
    waiting = []
    if (group.length > 0) writer.write({ columnData: columns.map((column, at) => toData(column, at, group)) })
  }
  return {
    head: () => taken(bytes),
    rows(rows) {
      for (const row of rows) waiting.push(row)
      if (waiting.length >= GROUP) writeGroup()
      return taken(bytes)
    },
    tail() {
      writeGroup()
      writer.finish()
      return taken(bytes)
    },
  }
}

function schemaOf(columns: readonly ColumnInfo[]) {
  const leaves = columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] }))
  return [{ name: 'root', num_children: columns.length }, ...leaves]
}

function toData({ name, type }: ColumnInfo, at: number, rows: readonly (readonly Cell[])[]) {
  const value = (cell: Cell) => (type === 'list' ? cellText(cell) : cell)
  return { name, data: rows.map((row) => value(row[at])) }
}

/** What has been written since the last time; the writer goes on counting offsets. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = new Uint8Array(bytes.buffer, 0, bytes.index).slice()
  bytes.index = 0
  return part
}
