/** Reading inputs, as pieces of work: an article's bytes, lines of records, or records already parsed. */
import { wideEncoding } from './decode.ts'
import { type FileKind, kindOf, type Packing } from './kinds.ts'
import { inLineBatches } from './lines.ts'
import { explain, InputError } from './problems.ts'
import { bytesOf, packingOf, unpack } from './unpack.ts'

/** A file that is one article, to be read where the work is done. */
export interface FilePiece {
  kind: 'file'
  path: string
  packing: Packing
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
  values: unknown[]
}

export type Piece = FilePiece | TextPiece | LinesPiece | RecordsPiece | InputError

/** What an input holds, in order; what cannot be read is an error among the rest. */
export async function* readPieces(path: string): AsyncGenerator<Piece> {
  try {
    if (path === '-') return yield* readStandardInput()
    const { kind, packing, ending } = kindOf(path)
    if (kind === 'text') yield { kind: 'file', path, packing }
    else yield* readRecords(path, kind, ending, bytesOf(path, packing))
  } catch (error) {
    yield new InputError(path, explain(error))
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
  for await (const batch of inLineBatches(await narrow(bytes))) yield { kind: 'lines', path, ...batch }
}

async function* readTable(path: string, ending: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const { readRows } = await import('./table.ts')
  let record = 0
  for await (const values of readRows(await narrow(bytes), ending === 'tsv' ? '\t' : ',')) {
    yield { kind: 'records', path, record, values }
    record += values.length
  }
}

async function* readJson(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const value: unknown = JSON.parse((await whole(await narrow(bytes))).toString('utf8').replace(/^\uFEFF/, ''))
  yield { kind: 'records', path, record: 0, values: Array.isArray(value) ? value : [value] }
}

/** Standard input is told by its first bytes: packed or not, records in lines, a JSON array, or one article. */
async function* readStandardInput(): AsyncGenerator<Piece> {
  const packed = await peek(process.stdin)
  // A pipe without a byte carries no documents, as when the run before it found none.
  if (packed.head.length === 0) return
  const { head, rest } = await peek(unpack(packed.rest, packingOf(packed.head)))
  const first = Buffer.from(head).toString('latin1').trimStart()[0]
  if (first === '{') yield* readLines('-', rest)
  else if (first === '[') yield* readJson('-', rest)
  else yield { kind: 'text', path: '-', bytes: await whole(rest) }
}

async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  const head: Uint8Array = first.done ? new Uint8Array(0) : first.value
  return { head, rest: startingWith(head, { [Symbol.asyncIterator]: () => iterator }) }
}

async function* startingWith(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  yield* rest
}

/** The bytes as UTF-8, whatever they were. */
async function narrow(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, rest } = await peek(bytes)
  const wide = wideEncoding(head)
  return wide === null ? rest : transcode(rest, wide)
}

async function* transcode(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}
