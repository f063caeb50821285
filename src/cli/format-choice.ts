/** In which format a run writes: what was asked for, else what the name of the output says, else what its reader is. */
import type { Settings } from './settings.ts'

const ENDINGS: Record<string, string> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  parquet: 'parquet',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  html: 'html',
  htm: 'html',
}

export function chooseFormat({ format, output }: Settings, terminal: boolean): string {
  if (format !== undefined) return format
  if (output === undefined || output === '-') return terminal ? 'view' : 'ndjson'
  const [, ending = ''] = /\.(\w+)(?:\.gz)?$/.exec(output) ?? []
  return ENDINGS[ending.toLowerCase()] ?? 'ndjson'
}

/** An output that is a folder: it ends in a slash. */
export function isFolder(output: string | undefined): output is string {
  return output !== undefined && /[/\\]$/.test(output)
}
