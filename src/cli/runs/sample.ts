import { encoderOf, type TableFormat } from '../../export/formats/index.ts'
import type { Cell, ColumnInfo, TableName } from '../../export/index.ts'
import { columnsOf, makeRows, UnknownColumn } from '../../export/index.ts'
import { Sample, type Ticket } from '../../export/sample.ts'
import { type Output, openOutput } from '../../io/write.ts'
import { chooseFormat } from '../format-choice.ts'
import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import type { Sink } from '../sinks/sink.ts'
import { columnError } from '../table-targets.ts'

/** `newsx sample`: rows of a table with empty columns for the verdicts. */
export function runSample(inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto('dedupe', inputs, settings, context, async () => {
    try {
      return await sampleSink(settings)
    } catch (error) {
      throw error instanceof UnknownColumn ? columnError(error) : error
    }
  })
}

async function sampleSink(settings: Settings): Promise<Sink> {
  const table = settings.table as TableName
  const shown = settings.columns ?? fixedColumns(table)
  const rows = makeRows(table, { columns: [...shown, ...(settings.by ?? [])] })
  const sample = new Sample<Cell[]>(settings.rows ?? 200, settings.seed ?? 1)
  const output = await openOutput(settings.output ?? null)
  const offer = (origin: string, made: readonly Cell[][]) => {
    made.forEach((row, index) => {
      sample.add(row.slice(0, shown.length), `${origin} ${index}`, row.slice(shown.length).map(String).join(' · '))
    })
  }
  return {
    async add(document) {
      const { source, id } = document
      offer(`${source.path} ${source.record} ${id}`, rows.add(document))
    },
    async finish() {
      offer('corpus', rows.end())
      await writeSample(sample.draw(), rows.columns.slice(0, shown.length), settings, output)
      await output.finish()
    },
    abandon: () => output.abandon(),
  }
}

function fixedColumns(table: TableName): string[] {
  return columnsOf(table).flatMap(({ name, more }) => (more ? [] : [name]))
}

/** The rows behind empty columns for the verdicts, and their stratum. */
async function writeSample(
  tickets: readonly Ticket<Cell[]>[],
  columns: readonly ColumnInfo[],
  settings: Settings,
  output: Output,
): Promise<void> {
  const verdicts = verdictColumns(settings.table as TableName, settings.by !== undefined)
  const make = await encoderOf(formatOf(settings))
  const encoder = make([...verdicts, ...columns], { escapeFormulas: true, excel: settings.excel ?? false })
  const before = (stratum: string) => verdicts.map(({ name }) => (name === 'stratum' ? stratum : ''))
  const rows = tickets.map(({ row, stratum }) => [...before(stratum), ...row])
  for (const chunk of [encoder.head(), encoder.rows(rows), encoder.tail()]) await output.write(chunk)
}

function formatOf(settings: Settings): TableFormat {
  if (settings.format === undefined && !/\.(tsv|json|ndjson|jsonl)(\.gz)?$/i.test(settings.output ?? '')) return 'csv'
  return chooseFormat(settings, false) as TableFormat
}

function verdictColumns(table: TableName, stratified: boolean): ColumnInfo[] {
  const names = [
    'verdict',
    ...(table === 'quotes' ? ['verdictSpeaker'] : []),
    'note',
    ...(stratified ? ['stratum'] : []),
  ]
  return names.map((name) => ({ name, type: 'text', about: '', more: false }))
}
