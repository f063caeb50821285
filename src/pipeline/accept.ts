/** Turning what was read into documents: articles, foreign records, and documents of an earlier run. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ingest, type RecordFields, recordFields } from '../ingest/index.ts'
import { decode } from '../io/decode.ts'
import { explain, InputError, NOT_TEXT } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { unpackWhole } from '../io/unpack.ts'
import type { Accepted, RecordReader } from './records.ts'

/**
 * The documents that a piece of input holds, in order, with an error for each that cannot become one; with `blanks` for
 * each empty line too.
 */
export async function accept(piece: Piece, fields: RecordFields, blanks: boolean): Promise<Iterable<Accepted>> {
  if (piece instanceof InputError) return [piece]
  if (piece.kind === 'file') return [await acceptFile(piece.path)]
  if (piece.kind === 'text') return [acceptArticle(piece.path, piece.bytes)]
  const reader = await recordReader(piece.path, fields, blanks)
  return piece.kind === 'lines'
    ? reader.lines(piece.bytes, piece.line)
    : reader.values(piece.values, piece.record, piece.encoding)
}

async function acceptFile(path: string): Promise<Accepted> {
  try {
    return acceptArticle(path, await unpackWhole(await readFile(path)))
  } catch (error) {
    return new InputError(path, explain(error))
  }
}

function acceptArticle(path: string, bytes: Uint8Array): Accepted {
  const decoded = decode(bytes)
  if (decoded === null) return new InputError(path, NOT_TEXT)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ingest({ path, text: decoded.text, bytes: bytes.length, encoding: decoded.encoding, sha256 })
}

// The reader of records brings zod, which takes longer to load than a folder of articles to clean.
async function recordReader(path: string, fields: RecordFields, blanks: boolean): Promise<RecordReader> {
  const { RecordReader } = await import('./records.ts')
  return new RecordReader(path, fields, fieldOptions(fields), blanks)
}

/** What ingest's options say of the fields: those with another name than newsx's own. */
function fieldOptions(fields: RecordFields): Record<string, string> {
  const changed = Object.entries(fields).filter(([name, field]) => field !== recordFields[name as keyof RecordFields])
  return Object.fromEntries(changed.map(([name, field]) => [`${name}Field`, field]))
}
