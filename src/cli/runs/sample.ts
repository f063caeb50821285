import { encoderOf, type TableFormat } from '../../export/formats/index.ts'
import type { Cell, ColumnInfo, TableName } from '../../export/index.ts'
import { columnsOf, makeRows, UnknownColumn } from '../../export/index.ts'
import { Sample } from '../../export/sample.ts'
import { openOutput } from '../../io/write.ts'
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
  const own = columnsOf(table).filter(({ more }) => !more)
  const shown = settings.columns ?? own.map(({ name }) => name)
  const strata = settings.by ?? []
  const rows = makeRows(table, { columns: [...shown, ...strata] })
  const sample = new Sample<Cell[]>(settings.rows ?? 200, settings.seed ?? 1)
  const output = await openOutput(settings.output ?? null)
  let made: readonly Cell[][] = []
  const offer = (origin: string) => {
    made.forEach((row, index) => {
      sample.add(row, `${origin} ${index}`, row.slice(shown.length).map(String).join(' · '))
    })
  }
  return {
    async add(document) {
      made = rows.add(document)
      offer(`${document.source.path} ${document.source.record} ${document.id}`)
    },
    async finish() {
      made = rows.end()
      offer('corpus')
      const verdicts = verdictColumns(table, strata.length > 0)
      const columns = [...verdicts, ...rows.columns.slice(0, shown.length)]
      const make = await encoderOf(formatOf(settings))
      const encoder = make(columns, { escapeFormulas: true, excel: settings.excel ?? false })
      const drawn = sample
        .draw()
        .map(({ row, stratum }) => [
          ...verdicts.map(({ name }) => (name === 'stratum' ? stratum : '')),
          ...row.slice(0, shown.length),
        ])
      for (const chunk of [encoder.head(), encoder.rows(drawn), encoder.tail()]) await output.write(chunk)
      await output.finish()
    },
    abandon: () => output.abandon(),
  }
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
