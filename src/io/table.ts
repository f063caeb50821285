/** Rows of CSV and TSV files as records named by the header. */
import { type CsvError, type Parser, parse } from 'csv-parse'
import { peek } from './peek.ts'
import { InputError } from './problems.ts'

const ROWS = 500

/** A record of a file that is no stream of lines. */
export interface Row {
  value: unknown
  /** The line of the file on which it begins, from 1, where that is known. */
  line: number | null
}

/** The rows in batches, those before a broken one too. Without a delimiter the header tells it. */
export async function* readRows(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  delimiter?: string,
): AsyncGenerator<Row[]> {
  const { head, rest } = await peek(bytes)
  const table = new Table(delimiter ?? delimiterOf(Buffer.from(head).toString('utf8')))
  let failure: unknown = null
  try {
    for await (const chunk of rest) {
      await table.read(chunk)
      if (table.rows.length >= ROWS) yield table.take()
    }
    await table.end()
  } catch (error) {
    failure = 'lines' in (error as object) ? broken(path, error as CsvError) : error
  }
  if (table.rows.length > 0) yield table.take()
  if (failure !== null) throw failure
}

/** The mark that parts most cells of the first line: spreadsheets of many countries write semicolons. */
export function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1)
  return [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0]
}

/** The parser as it is fed; its own stream of rows would lose those that wait in it when a row is broken. */
class Table {
  rows: Row[] = []
  private names: string[] | null = null
  private lines = 0
  private readonly parser: Parser

  constructor(delimiter: string) {
    const options = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true }
    this.parser = parse({ ...options, on_record: (cells: string[], { lines }) => this.add(cells, lines) })
    this.parser.on('error', () => {})
  }

  read(chunk: Uint8Array): Promise<void> {
    return settled((done) => this.parser.write(chunk, done))
  }

  end(): Promise<void> {
    return settled((done) => this.parser.end(done))
  }

  take(): Row[] {
    const { rows } = this
    this.rows = []
    return rows
  }

  /** `lines` have been read when the cells are complete. */
  private add(cells: string[], lines: number): null {
    if (this.names === null) this.names = distinct(cells)
    else this.rows.push({ value: named(cells, this.names), line: this.lines + 1 })
    this.lines = lines
    return null
  }
}

function settled(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
}

/** A second column of one name is "name 2". */
function distinct(names: readonly string[]): string[] {
  const times = new Map<string, number>()
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} ${time}`
  })
}

/** Cells beyond the header are "column 7" and so on. */
function named(cells: readonly string[], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell]))
}

function broken(path: string, { message, lines }: CsvError): InputError {
  return new InputError(path, `not valid CSV (${message}): mend it; the rows from here on were not read`, Number(lines))
}
