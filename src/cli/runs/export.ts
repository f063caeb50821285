import type { TableName } from '../../export/index.ts'
import { chooseFormat } from '../format-choice.ts'
import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import { allTables, oneTable } from '../table-targets.ts'
import { documentsTo, isTableOnly, onTerminal } from '../targets.ts'

/** `newsx export`: a table, every table, or whole documents. */
export function runExport(inputs: string[], settings: Settings, context: Context): Promise<void> {
  const { table, columns } = settings
  const format = chooseFormat(settings, onTerminal(settings))
  if (table === 'all') return runInto('dedupe', inputs, settings, context, () => allTables(settings, format))
  if (table === undefined && columns === undefined && !isTableOnly(format))
    return runInto('dedupe', inputs, settings, context, () => documentsTo('export', inputs, settings))
  const name = (table ?? 'documents') as TableName
  const stage = name === 'edits' || name === 'dates' ? 'extract' : 'dedupe'
  return runInto(stage, inputs, settings, context, () => oneTable(name, format, settings))
}
