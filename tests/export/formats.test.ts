import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { cellText } from '../../src/export/formats/encoder.ts'
import { encoderOf, type TableFormat } from '../../src/export/formats/index.ts'
import type { Cell, ColumnInfo } from '../../src/export/index.ts'

const columns: ColumnInfo[] = [
  { name: 'text', type: 'text', about: '', more: false },
  { name: 'count', type: 'integer', about: '', more: false },
  { name: 'share', type: 'number', about: '', more: false },
  { name: 'odd', type: 'boolean', about: '', more: false },
  { name: 'names', type: 'list', about: '', more: false },
]
const plain = { escapeFormulas: true, excel: false }

const text = fc.string({
  unit: fc.constantFrom('a', ',', ';', '"', "'", '\n', '\r', '\t', '=', '+', '-', '@', '🎰', '”'),
  maxLength: 12,
})
const name = fc.stringMatching(/^[A-Z][a-z]{0,5}$/)
const row = fc.tuple(
  fc.option(text),
  fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value))),
  fc.option(fc.boolean()),
  fc.array(name, { maxLength: 3 }),
)

async function written(format: TableFormat, rows: readonly (readonly Cell[])[], options = plain): Promise<Buffer> {
  const encoder = (await encoderOf(format))(columns, options)
  return Buffer.concat([encoder.head(), encoder.rows(rows), encoder.tail()].map((chunk) => Buffer.from(chunk)))
}

/** What a reader of CSV sees: text, without the escape of formulas. */
const unescaped = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

test.each([[false], [true]])('CSV reads back equal, its escape stripped (excel: %s)', async (excel) => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
      const file = await written('csv', rows, { escapeFormulas: true, excel })
      const [head, ...read] = parse(file, { bom: true, delimiter: excel ? ';' : ',' })
      expect(head).toEqual(columns.map((column) => column.name))
      expect(read.map((cells: string[]) => cells.map(unescaped))).toEqual(
        rows.map((cells) => cells.map(cellText).map(unescaped)),
      )
    }),
    { numRuns: 100 },
  )
})

test('no CSV cell of text can be run by a spreadsheet', async () => {
  const file = (
    await written(
      'csv',
      ['=1+1', '+62', '-x', '@a', '\tx', 'plain'].map((cell) => [cell, -1, -0.5, true, []]),
    )
  ).toString()
  const [, ...read] = parse(file)
  expect(read.map(([cell]: string[]) => cell)).toEqual(["'=1+1", "'+62", "'-x", "'@a", "'\tx", 'plain'])
  expect(read[0].slice(1, 3)).toEqual(['-1', '-0.5'])
})

test('a list whose first name looks like a formula is escaped too', async () => {
  const file = (await written('csv', [['', 0, 0, true, ['=A1', 'b']]])).toString()
  expect(parse(file)[1][4]).toBe("'=A1; b")
})

test('Parquet reads back equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const file = await written('parquet', rows)
      const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer
      const read = await parquetReadObjects({ file: buffer })
      const list = (cell: Cell) => (Array.isArray(cell) ? cellText(cell) : cell)
      expect(read).toEqual(
        rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column.name, list(cells[at])]))),
      )
    }),
    { numRuns: 50 },
  )
})

test('Parquet of many rows has several row groups and loses none', async () => {
  const encoder = (await encoderOf('parquet'))(columns, plain)
  const chunks = [encoder.head()]
  for (let n = 0; n < 45; n++) {
    chunks.push(
      encoder.rows(Array.from({ length: 1000 }, (_, k) => [`row ${n * 1000 + k}`, n * 1000 + k, 0.5, true, []])),
    )
  }
  chunks.push(encoder.tail())
  const file = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)))
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer
  const read = await parquetReadObjects({ file: buffer, columns: ['count'] })
  expect(read.map(({ count }) => count)).toEqual(Array.from({ length: 45_000 }, (_, n) => n))
})

test('JSON and NDJSON keep types, and an empty table is an empty array', async () => {
  const rows: Cell[][] = [
    ['a\n"', 1, 0.5, false, ['x', 'y']],
    [null, null, null, null, []],
  ]
  const objects = rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column.name, cells[at]])))
  expect(JSON.parse((await written('json', rows)).toString())).toEqual(objects)
  expect(
    (await written('ndjson', rows))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(objects)
  expect(JSON.parse((await written('json', [])).toString())).toEqual([])
})

test('TSV has one line a row whatever the cells hold; Markdown too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
      const lines = (await written('tsv', rows)).toString().split('\n')
      expect(lines).toHaveLength(rows.length + 2)
      for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(columns.length)
      expect((await written('md', rows)).toString().split('\n')).toHaveLength(rows.length + 3)
    }),
    { numRuns: 50 },
  )
})
