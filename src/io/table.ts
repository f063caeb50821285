/** Rows of CSV and TSV files as records named by the header. */
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

const ROWS = 500

export async function* readRows(bytes: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<unknown[]> {
  const rows = Readable.from(bytes).pipe(
    parse({ columns: true, delimiter, bom: true, relax_column_count: true, skip_empty_lines: true }),
  )
  let batch: unknown[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < ROWS) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
