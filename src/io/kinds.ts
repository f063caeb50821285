/** What kinds of files there are, told by their names. */

export type FileKind = 'text' | 'lines' | 'table' | 'json'

const KINDS: Record<string, FileKind> = {
  txt: 'text',
  ndjson: 'lines',
  jsonl: 'lines',
  csv: 'table',
  tsv: 'table',
  json: 'json',
}

/** File name endings that a folder is searched for. */
export const endings: readonly string[] = Object.keys(KINDS)
export const packedEndings: readonly string[] = ['gz', 'zst']

/** What a file holds, packed or not; a name that says nothing is read as an article. */
export function kindOf(path: string): { kind: FileKind; ending: string } {
  const parts = path.toLowerCase().split('.')
  if (packedEndings.includes(parts.at(-1) ?? '')) parts.pop()
  const ending = parts.at(-1) ?? ''
  return { kind: KINDS[ending] ?? 'text', ending }
}
