/** Every table, each into a file of a folder. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableFormat } from '../../export/formats/index.ts'
import { tableNames } from '../../export/index.ts'
import { OutputError } from '../../io/problems.ts'
import type { Settings } from '../settings.ts'
import type { Sink } from './sink.ts'
import { tableSink } from './table.ts'

export async function allTablesSink(folder: string, format: TableFormat | 'view', settings: Settings): Promise<Sink> {
  await makeFolder(folder)
  const { columns: _columns, ...rest } = settings
  const sinks: Sink[] = []
  const each = async (act: (sink: Sink) => Promise<void>) => {
    for (const sink of sinks) await act(sink)
  }
  try {
    for (const table of tableNames) {
      const path = join(folder, `${table}.${format === 'view' ? 'txt' : format}`)
      sinks.push(await tableSink(path, table, format, rest, false))
    }
  } catch (error) {
    await each((sink) => sink.abandon())
    throw error
  }
  return {
    add: (document) => each((sink) => sink.add(document)),
    finish: () => each((sink) => sink.finish()),
    abandon: () => each((sink) => sink.abandon()),
  }
}

export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new OutputError(folder, error as NodeJS.ErrnoException)
  }
}
