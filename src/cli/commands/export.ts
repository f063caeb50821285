/** newsx export: tables. */
import { allStagesFlags } from '../common-flags.ts'
import type { Flag } from '../flags.ts'
import type { Manual, Run } from '../manual.ts'

const tableFlags: readonly Flag[] = [
  {
    name: 'table',
    short: 't',
    group: 'Output',
    value: 'NAME',
    choices: ['documents', 'quotes', 'dates', 'speakers', 'edits', 'all'],
    about:
      'documents, quotes, dates, speakers or edits; all writes every table into the folder of -o; without it, whole documents',
  },
  { name: 'columns', group: 'Output', value: 'NAMES', kind: 'list', about: 'these columns in this order' },
  { name: 'list-columns', group: 'Output', once: true, about: 'say which columns the tables have, and stop' },
  {
    name: 'format',
    short: 'f',
    group: 'Output',
    value: 'NAME',
    choices: ['ndjson', 'json', 'csv', 'tsv', 'parquet', 'md', 'txt', 'view', 'html'],
    about:
      'ndjson, json, csv, tsv, parquet, md, txt (the texts alone), view (to read) or html (a report to look at); by default from the ending of -o, else view on a terminal and ndjson elsewhere',
  },
  {
    name: 'escape-formulas',
    group: 'Output',
    default: true,
    about:
      "leave CSV cells that begin with = + - @ as they are; otherwise a ' before them keeps spreadsheets from running them",
  },
  {
    name: 'report-limit',
    group: 'Output',
    value: 'N',
    kind: 'integer',
    range: [1, 1_000_000],
    default: 10_000,
    about: 'most documents that an html report holds; it says what it left out',
  },
  { name: 'excel', group: 'Output', about: 'CSV as Excel opens it: with a byte order mark and semicolons' },
]

export const manual: Manual = {
  name: 'export',
  summary: 'write tables for a spreadsheet, pandas or DuckDB',
  usage: '[inputs...] [flags]',
  about:
    'Runs all stages and writes a table: one row a document, quote, date, speaker or edit, each with the file and the line where it stands.',
  example: {
    command: 'newsx export seeds/002_jurnalis.txt -q -t quotes --columns speaker,type,line -f csv | head -2',
    output: 'speaker,type,line\nXi Jinping,direct,4',
  },
  flags: allStagesFlags(tableFlags),
}

export const run: Run = async (inputs, settings, context) => {
  if (settings.listColumns) {
    const { listColumns } = await import('../list-columns.ts')
    return listColumns(settings)
  }
  const { runExport } = await import('../runs/export.ts')
  await runExport(inputs, settings, context)
}
