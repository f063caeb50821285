/** Where the rows of a run's tables go. */
import { join } from 'node:path'
import type { TableFormat } from '../export/formats/index.ts'
import { columnsOf, type TableName, UnknownColumn } from '../export/index.ts'
import { nearest } from '../text/nearest.ts'
import { meant, UsageError } from './errors.ts'
import { isFolder } from './format-choice.ts'
import type { Settings } from './settings.ts'
import { allTablesSink, makeFolder } from './sinks/all-tables.ts'
import type { Sink } from './sinks/sink.ts'
import { tableSink } from './sinks/table.ts'
import { onTerminal } from './targets.ts'

export async function oneTable(table: TableName, format: string, settings: Settings): Promise<Sink> {
  const { output } = settings
  if (format === 'parquet' && onTerminal(settings))
    throw new UsageError('parquet is not to be read on a terminal: name a file, such as -o quotes.parquet')
  const path = isFolder(output) ? join(output, `${table}.${format}`) : (output ?? null)
  try {
    if (isFolder(output)) await makeFolder(output)
    return await tableSink(path, table, tableFormat(format), settings, onTerminal(settings))
  } catch (error) {
    throw error instanceof UnknownColumn ? columnError(error) : error
  }
}

function tableFormat(format: string): TableFormat | 'view' {
  if (format === 'txt') throw new UsageError('txt holds texts, not tables: use csv, tsv or view')
  return format as TableFormat | 'view'
}

export function columnError({ table, column, message }: UnknownColumn): UsageError {
  const suggestion = nearest(
    column,
    columnsOf(table).map(({ name }) => name),
  )
  return new UsageError(`${message}${suggestion ? meant(suggestion) : ': see newsx export --list-columns'}`)
}

export async function allTables(settings: Settings, format: string): Promise<Sink> {
  if (!isFolder(settings.output))
    throw new UsageError('-t all writes several files: name a folder for them, such as -o tables/')
  if (settings.columns) throw new UsageError('--columns is for one table: name it with -t')
  return allTablesSink(settings.output, tableFormat(format), settings)
}
