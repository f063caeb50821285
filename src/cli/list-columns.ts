/** `newsx export --list-columns`: what the tables hold. */
import { columnsOf, type TableName, tableNames } from '../export/index.ts'
import { listing, section } from './help.ts'
import { print } from './print.ts'
import type { Settings } from './settings.ts'

export function listColumns({ table }: Settings): Promise<void> {
  const names = table === undefined || table === 'all' ? tableNames : [table as TableName]
  return print(`${names.map(describe).join('\n\n')}\n`)
}

function describe(table: TableName): string {
  const columns = columnsOf(table)
  const entries = (more: boolean) =>
    columns
      .filter((column) => column.more === more)
      .map(({ name, type, about }) => [name, `${about} (${type})`] as const)
  const extra = entries(true)
  const own = section(table, listing(entries(false), 100))
  return extra.length === 0 ? own : `${own}\n  with --columns also:\n${listing(extra, 100)}`
}
