/** What kinds of files there are, told by their names. */

export type FileKind = 'text' | 'lines' | 'table' | 'json'

export type Packing = 'gzip' | 'zstd' | null

const KINDS: Record<string, FileKind> = {
  txt: 'text',
  ndjson: 'lines',
  jsonl: 'lines',
  csv: 'table',
  tsv: 'table',
  json: 'json',
}

const PACKINGS: Record<string, Packing> = { gz: 'gzip', zst: 'zstd' }

/** File name endings that a folder is searched for. */
export const endings: readonly string[] = Object.keys(KINDS)
export const packedEndings: readonly string[] = Object.keys(PACKINGS)

/** What a file holds, and how it is packed; a name that says nothing is read as an article. */
export function kindOf(path: string): { kind: FileKind; packing: Packing; ending: string } {
  const parts = path.toLowerCase().split('.')
  const packing = PACKINGS[parts.at(-1) ?? ''] ?? null
  if (packing !== null) parts.pop()
  const ending = parts.at(-1) ?? ''
  return { kind: KINDS[ending] ?? 'text', packing, ending }
}
