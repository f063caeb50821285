/** Rows of CSV and TSV files as records named by the header. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { InputError } from './problems.ts'

const ROWS = 500

/** The rows in batches; those before a broken one are read. */
export async function* readRows(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<unknown[]> {
  const rows = parse({ columns: true, delimiter, bom: true, relax_column_count: true, skip_empty_lines: true })
  pipeline(Readable.from(bytes), rows, () => {})
  let batch: unknown[] = []
  let failure: unknown = null
  try {
    for await (const row of rows) {
      batch.push(row)
      if (batch.length < ROWS) continue
      yield batch
      batch = []
    }
  } catch (error) {
    failure = error instanceof CsvError ? broken(path, error) : error
  }
  if (batch.length > 0) yield batch
  if (failure !== null) throw failure
}

function broken(path: string, { message, lines }: CsvError): InputError {
  return new InputError(path, `not valid CSV (${message}): mend it; the rows from here on were not read`, Number(lines))
}
