/** Reading inputs: a file that is one article, or the records of a file of many. */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { decode } from './decode.ts'
import { InputError } from './problems.ts'

/** An article as its file holds it. */
export interface TextInput {
  kind: 'text'
  path: string
  text: string
  bytes: number
  encoding: string
  sha256: string
}

/** One line of a file of records, parsed. */
export interface RecordInput {
  kind: 'record'
  path: string
  record: number
  value: unknown
}

export type Input = TextInput | RecordInput | InputError

const RECORDS = /\.(ndjson|jsonl)(\.gz)?$/i
const GZIP = /\.gz$/i

/** What a file holds, in order; what cannot be read is an error among the rest. */
export async function* readInput(path: string): AsyncGenerator<Input> {
  try {
    if (path === '-') yield* readStandardInput()
    else if (RECORDS.test(path)) yield* readRecords(path, openFile(path))
    else yield readArticle(path, await readFile(path))
  } catch (error) {
    yield new InputError(path, explain(error))
  }
}

function openFile(path: string): Readable {
  const file = createReadStream(path)
  if (!GZIP.test(path)) return file
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}

function readArticle(path: string, file: Buffer): Input {
  const bytes = GZIP.test(path) ? gunzipSync(file) : file
  const decoded = decode(bytes)
  if (decoded === null) return new InputError(path, 'not a text file: give .txt, .ndjson or .jsonl')
  const sha256 = createHash('sha256').update(file).digest('hex')
  return { kind: 'text', path, text: decoded.text, bytes: bytes.length, encoding: decoded.encoding, sha256 }
}

/** Standard input holds records if its first character opens an object, else it is one article. */
async function* readStandardInput(): AsyncGenerator<Input> {
  const lines = readLines(process.stdin)
  const first = await lines.next()
  if (first.done) return
  if (first.value.trimStart().startsWith('{')) return yield* parseLines('-', prepend(first.value, lines))
  let text = first.value
  for await (const line of lines) text += line
  yield readArticle('-', Buffer.from(text, 'utf8'))
}

async function* prepend(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

async function* readRecords(path: string, stream: Readable): AsyncGenerator<Input> {
  yield* parseLines(path, readLines(stream))
}

async function* parseLines(path: string, lines: AsyncIterable<string>): AsyncGenerator<Input> {
  let number = 0
  let record = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    yield parseLine(path, line, record++, number)
  }
}

function parseLine(path: string, line: string, record: number, number: number): Input {
  try {
    return { kind: 'record', path, record, value: JSON.parse(line) }
  } catch (error) {
    return new InputError(path, `not a JSON object (${(error as Error).message}): mend or delete this line`, number)
  }
}

/** Lines of a stream with their line ends. */
async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  let open: string[] = []
  for await (const chunk of stream as AsyncIterable<string>) {
    let at = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', at)) {
      open.push(chunk.slice(at, end + 1))
      yield open.length === 1 ? open[0] : open.join('')
      open = []
      at = end + 1
    }
    if (at < chunk.length) open.push(chunk.slice(at))
  }
  if (open.length > 0) yield open.join('')
}

const REASONS: Record<string, string> = {
  EACCES: 'no permission to read it: change its mode or run as its owner',
  EISDIR: 'a folder stands where a file was expected',
  ENOENT: 'no such file: check the path',
  Z_DATA_ERROR: 'not valid gzip: unpack it by hand to see how much is left',
  Z_BUF_ERROR: 'the gzip data ends too early: the file was cut off',
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}
