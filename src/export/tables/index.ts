/** The tables, in the order in which `all` writes them. */
import type { Table } from '../table.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { edits } from './edits.ts'
import { quotes } from './quotes.ts'
import { speakers } from './speakers.ts'

export const tableNames = ['documents', 'quotes', 'dates', 'speakers', 'edits'] as const
export type TableName = (typeof tableNames)[number]

// What a table's rows are about is its own affair; its readers see cells.
// biome-ignore lint/suspicious/noExplicitAny: each table is consistent in itself, whatever its subjects are
export const tables: Record<TableName, Table<any>> = { documents, quotes, dates, speakers, edits }
