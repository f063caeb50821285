/** The formats a table can be written in. */
import { csv, tsv } from './csv.ts'
import type { MakeEncoder } from './encoder.ts'
import { json, ndjson } from './json.ts'
import { markdown } from './markdown.ts'

export const tableFormats = ['ndjson', 'json', 'csv', 'tsv', 'md', 'parquet'] as const
export type TableFormat = (typeof tableFormats)[number]

const ready: Record<Exclude<TableFormat, 'parquet'>, MakeEncoder> = { ndjson, json, csv, tsv, md: markdown }

/** A format's encoder; the writer of Parquet is loaded when it is asked for. */
export async function encoderOf(format: TableFormat): Promise<MakeEncoder> {
  if (format !== 'parquet') return ready[format]
  const { parquet } = await import('./parquet.ts')
  return parquet
}
