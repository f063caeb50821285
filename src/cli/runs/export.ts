import { join } from 'node:path'
import type { TableName } from '../../export/index.ts'
import { UsageError } from '../errors.ts'
import { chooseFormat, isFolder } from '../format-choice.ts'
import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import type { Sink } from '../sinks/sink.ts'
import { allTables, oneTable } from '../table-targets.ts'
import { documentsTo, isTableOnly, onTerminal } from '../targets.ts'

/** `newsx export`: a table, every table, or whole documents. */
export function runExport(inputs: string[], settings: Settings, context: Context): Promise<void> {
  const { table, columns } = settings
  const format = chooseFormat(settings, onTerminal(settings))
  if (table === 'all') return runInto('dedupe', inputs, settings, context, () => allTables(settings, format))
  if (format === 'html') return runInto('dedupe', inputs, settings, context, () => report(settings))
  if (table === undefined && columns === undefined && !isTableOnly(format))
    return runInto('dedupe', inputs, settings, context, () => documentsTo('export', inputs, settings))
  const name = (table ?? 'documents') as TableName
  const stage = name === 'edits' || name === 'dates' ? 'extract' : 'dedupe'
  return runInto(stage, inputs, settings, context, () => oneTable(name, format, settings))
}

async function report({ table, output, reportLimit }: Settings): Promise<Sink> {
  if (table !== undefined)
    throw new UsageError('an html report shows every table: leave out -t, or use -t with csv or md')
  const [{ reportSink }, { makeFolder }] = await Promise.all([
    import('../sinks/report.ts'),
    import('../sinks/all-tables.ts'),
  ])
  if (isFolder(output)) await makeFolder(output)
  return reportSink(isFolder(output) ? join(output, 'report.html') : (output ?? null), reportLimit)
}
