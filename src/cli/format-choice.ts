/** In which format a run writes: what was asked for, else what the name of the output says, else what its reader is. */
import { UsageError } from './errors.ts'
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
  return formatOfName(output)
}

/** A name without an ending says nothing; what only looks like a format must not be written as another. */
function formatOfName(output: string): string {
  const [, ending] = /\.([a-z]\w{0,8})(?:\.gz)?$/i.exec(output) ?? []
  if (ending === undefined || isFolder(output)) return 'ndjson'
  const format = ENDINGS[ending.toLowerCase()]
  if (format === undefined) throw new UsageError(unknownEnding(output, ending))
  return format
}

function unknownEnding(output: string, ending: string): string {
  if (ending.toLowerCase() === 'zst') return `${output}: newsx writes gzip, not zstd: name it .gz, or pipe it into zstd`
  return `${output}: .${ending} is no format that newsx writes: say which with -f, or see newsx help formats`
}

/** An output that is a folder: it ends in a slash. */
export function isFolder(output: string | undefined): output is string {
  return output !== undefined && /[/\\]$/.test(output)
}
