import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { type Precision, precisionOf, verdictOf } from '../../export/judge.ts'
import { delimiterOf } from '../../io/table.ts'
import { UsageError } from '../errors.ts'
import { print } from '../print.ts'
import type { Settings } from '../settings.ts'

interface Judged {
  /** Name of the column. */
  verdict: string
  /** Null for all rows together. */
  stratum: string | null
  rows: number
  precision: Precision
}

type Row = Record<string, string>

/** `newsx sample --judge`: precision for each column of verdicts, over all rows and in each stratum. */
export async function judge(path: string, { format }: Settings): Promise<void> {
  const rows = await readSample(path)
  const columns = Object.keys(rows[0] ?? {}).filter((name) => /^verdict/i.test(name))
  if (columns.length === 0) throw new UsageError(`${path}: it has no column named verdict: newsx sample writes one`)
  const results = columns.flatMap((column) => judgements(rows, column, path))
  await print(format === 'json' ? `${JSON.stringify(results, null, 2)}\n` : results.map(asLine).join(''))
}

async function readSample(path: string): Promise<Row[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path}: it cannot be read: newsx sample -o ${path} writes one`)
  })
  return parse(text, {
    columns: true,
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
  })
}

function judgements(rows: readonly Row[], column: string, path: string): Judged[] {
  const verdicts = rows.map((row, index) => {
    const verdict = verdictOf(row[column] ?? '')
    if (verdict === undefined)
      throw new UsageError(`${path}: row ${index + 1}, ${column}: ${JSON.stringify(row[column])} is neither y nor n`)
    return verdict
  })
  const strata = [...new Set(rows.flatMap(({ stratum }) => (stratum ? [stratum] : [])))].sort()
  return [null, ...strata].map((stratum) => {
    const own = verdicts.filter((_, index) => stratum === null || rows[index].stratum === stratum)
    const judged = own.filter((verdict) => verdict !== null)
    const right = judged.filter(Boolean).length
    return { verdict: column, stratum, rows: own.length, precision: precisionOf(right, judged.length) }
  })
}

function asLine({ verdict, stratum, rows, precision }: Judged): string {
  const name = stratum === null ? verdict.padEnd(16) : `  ${stratum}: `
  const { right, judged, low, high } = precision
  if (precision.precision === null) return `${name}nothing judged yet (${rows} rows)\n`
  const left = judged < rows ? ` (${rows - judged} not judged)` : ''
  const share = precision.precision.toFixed(3)
  return `${name}${right} of ${judged} right${left}: precision ${share}, 95 % interval ${low!.toFixed(3)} to ${high!.toFixed(3)}\n`
}
