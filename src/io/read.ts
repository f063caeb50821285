/** Reading inputs, as pieces of work: an article's bytes, lines of records, or records already parsed. */
import { decode, type Encoding, encodingOf, fromWindows1252, isBinary, wideEncoding } from './decode.ts'
import { parseJson } from './json.ts'
import { type FileKind, kindOf } from './kinds.ts'
import { inLineBatches } from './lines.ts'
import { peek } from './peek.ts'
import { explain, InputError, NOT_TEXT } from './problems.ts'
import type { Row } from './table.ts'
import { bytesOf, unpacked } from './unpack.ts'

/** A file that is one article, to be read where the work is done. */
export interface FilePiece {
  kind: 'file'
  path: string
}

/** An article that stood on standard input. */
export interface TextPiece {
  kind: 'text'
  path: string
  bytes: Uint8Array
}

/** Whole lines, each a record in JSON. */
export interface LinesPiece {
  kind: 'lines'
  path: string
  /** Number of the first line, from 0. */
  line: number
  bytes: Uint8Array
}

/** Records of a file that is no stream of lines; the first has the number `record`. */
export interface RecordsPiece {
  kind: 'records'
  path: string
  record: number
  values: Row[]
  encoding: Encoding
}

export type Piece = FilePiece | TextPiece | LinesPiece | RecordsPiece | InputError

export interface ReadOptions {
  /** Standard input holds records in lines, whatever its first bytes are. */
  linesOnly?: boolean
}

/** What an input holds, in order; what cannot be read is an error among the rest. */
export async function* readPieces(path: string, { linesOnly = false }: ReadOptions = {}): AsyncGenerator<Piece> {
  try {
    if (path === '-') return yield* readStandardInput(linesOnly)
    const { kind, ending } = kindOf(path)
    if (kind === 'text') yield { kind: 'file', path }
    else yield* readRecords(path, kind, ending, bytesOf(path))
  } catch (error) {
    yield error instanceof InputError ? error : new InputError(path, explain(error))
  }
}

async function* readRecords(
  path: string,
  kind: FileKind,
  ending: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Piece> {
  if (kind === 'lines') yield* readLines(path, bytes)
  else if (kind === 'table') yield* readTable(path, ending, bytes)
  else yield* readJson(path, bytes)
}

async function* readLines(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const options = path === '-' ? { patience: PATIENCE } : {}
  for await (const batch of inLineBatches(await narrow(bytes), options)) yield { kind: 'lines', path, ...batch }
}

async function* readTable(path: string, ending: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const { readRows } = await import('./table.ts')
  const { head, rest } = await peek(bytes)
  const encoding = encodingOf(head)
  if (encoding === null) throw new Error(NOT_TEXT)
  let record = 0
  for await (const values of readRows(path, transcode(rest, encoding), ending === 'tsv' ? '\t' : undefined)) {
    yield { kind: 'records', path, record, values, encoding }
    record += values.length
  }
}

async function* readJson(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const decoded = decode(await whole(bytes))
  if (decoded === null) throw new Error(NOT_TEXT)
  const { encoding } = decoded
  const text = decoded.text.replace(/^\uFEFF/, '')
  if (isLines(text)) return yield { kind: 'lines', path, line: 0, bytes: Buffer.from(text) }
  const value = parsed(text)
  const values = (Array.isArray(value) ? value : [value]).map((one) => ({ value: one, line: null }))
  yield { kind: 'records', path, record: 0, values, encoding }
}

/** NDJSON under the name of JSON: an object on the first line, and something behind it. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n')
  if (text[0] !== '{' || end < 0 || text.slice(end).trim() === '') return false
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    return false
  }
}

function parsed(json: string): unknown {
  try {
    return parseJson(json)
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message}): mend it, or name it .txt if it is an article`)
  }
}

/** Milliseconds after which lines of standard input are worked on though more may come: somebody may wait for the answer. */
const PATIENCE = 20

async function* readStandardInput(linesOnly: boolean): AsyncGenerator<Piece> {
  try {
    yield* standardInput(linesOnly)
  } finally {
    // Whoever stops reading, as when the reader of the output has gone, must not wait for the writer to stop.
    process.stdin.destroy()
  }
}

/** Standard input is told by its first bytes: packed or not, records in lines, a JSON array, or one article. */
async function* standardInput(linesOnly: boolean): AsyncGenerator<Piece> {
  const input = await peek(process.stdin)
  // A pipe without a byte carries no documents, as when the run before it found none.
  if (input.head.length === 0) return
  const { head, rest } = await peek(unpacked(input.rest))
  const start = startOf(head)
  if (linesOnly || /^\{\s*(?:["}]|$)/.test(start)) yield* readLines('-', rest)
  else if (/^\[\s*(?:[{"\]]|$)/.test(start)) yield* readJson('-', rest)
  else yield { kind: 'text', path: '-', bytes: await whole(rest) }
}

/** The first characters, without a byte order mark and white space. */
function startOf(head: Uint8Array): string {
  const decoder = new TextDecoder(wideEncoding(head) ?? 'utf-8')
  return decoder.decode(head.subarray(0, 1024)).trimStart()
}

/** The bytes as UTF-8 where they are UTF-16; what else a line may be in is told line by line. */
async function narrow(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, rest } = await peek(bytes)
  const wide = wideEncoding(head)
  if (wide === null && isBinary(head)) throw new Error(NOT_TEXT)
  return transcode(rest, wide ?? 'utf-8')
}

/** The bytes as UTF-8. */
function transcode(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<Uint8Array> {
  if (encoding === 'utf-8') return bytes
  if (encoding === 'windows-1252') return each(bytes, fromWindows1252)
  const decoder = new TextDecoder(encoding)
  return each(bytes, (chunk) => decoder.decode(chunk, { stream: true }))
}

async function* each(
  bytes: AsyncIterable<Uint8Array>,
  decoded: (chunk: Uint8Array) => string,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) yield Buffer.from(decoded(chunk), 'utf8')
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
