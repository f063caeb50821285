/** Records at the boundary: foreign ones become documents, documents of an earlier run are checked. */
import { z } from 'zod'
import { type Document, documentSchema } from '../document.ts'
import { ingest, type RecordFields } from '../ingest/index.ts'
import { decode } from '../io/decode.ts'
import { parseJson } from '../io/json.ts'
import { InputError } from '../io/problems.ts'
import type { Row } from '../io/table.ts'

/** What became of an input: a document, or why it cannot be one. */
export type Accepted = Document | InputError

const LINE_END = 10

export class RecordReader {
  private readonly path: string
  private readonly fields: RecordFields
  private readonly options: Record<string, string>
  private readonly blanks: boolean

  /** `options` is what the documents' ingest stage records; with `blanks`, a line without anything is an error. */
  constructor(path: string, fields: RecordFields, options: Record<string, string>, blanks: boolean) {
    this.path = path
    this.fields = fields
    this.options = options
    this.blanks = blanks
  }

  /** Documents of whole lines of JSON; `line` is the number of the first, from 0, and of its record. */
  *lines(bytes: Uint8Array, line: number): Generator<Accepted> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    let at = 0
    for (let number = line; at < buffer.length; number++) {
      const end = buffer.indexOf(LINE_END, at)
      const stop = end < 0 ? buffer.length : end
      // A line by itself: most have no character that takes two bytes in memory, and are read in half the time for it.
      const text = buffer.toString('utf8', at, stop)
      const found = text.includes('\uFFFD')
        ? this.damagedLine(buffer.subarray(at, stop), number)
        : this.line(text, number)
      if (found !== null) yield found
      at = stop + 1
    }
  }

  /** A line that is not all valid UTF-8 is decoded as what it is. */
  private damagedLine(bytes: Uint8Array, number: number): Accepted | null {
    const decoded = decode(bytes)
    if (decoded === null) return this.error('not text: mend or delete this line', number)
    return this.line(decoded.text, number, decoded.encoding)
  }

  /** Documents of records that are parsed already; `record` is the number of the first. */
  *values(rows: readonly Row[], record: number, encoding: string): Generator<Accepted> {
    for (const [index, { value, line }] of rows.entries()) {
      const accepted = this.value(value, record + index, encoding)
      yield accepted instanceof InputError ? placed(accepted, record + index, line) : accepted
    }
  }

  private line(line: string, number: number, encoding = 'utf-8'): Accepted | null {
    if (line.trim() === '') return this.blanks ? this.error('an empty line: it holds no record', number) : null
    try {
      return this.value(parseJson(number === 0 ? line.replace(/^\uFEFF/, '') : line), number, encoding)
    } catch (error) {
      return this.error(`not a JSON object (${(error as Error).message}): mend or delete this line`, number)
    }
  }

  private value(value: unknown, record: number, encoding = 'utf-8'): Accepted {
    if (value !== null && typeof value === 'object' && 'stages' in value) return this.document(value, record)
    return this.foreign(value, record, encoding)
  }

  private document(value: unknown, record: number): Accepted {
    const parsed = documentSchema.safeParse(value)
    if (parsed.success) return withStrays(parsed.data, value as object)
    return this.error(`not a newsx document (${firstIssue(parsed.error)}): run newsx ingest on its text again`, record)
  }

  private foreign(value: unknown, record: number, encoding: string): Accepted {
    const { text: name, url: urlName } = this.fields
    if (!isRecord(value) || typeof value[name] !== 'string') {
      const { error } = z.looseObject({ [name]: z.string() }).safeParse(value)
      return this.error(
        `a record without text (${firstIssue(error as z.ZodError)}): name its field with --text-field`,
        record,
      )
    }
    const { [name]: text, ...extra } = value
    const url = extra[urlName]
    return ingest(
      {
        path: this.path,
        record,
        text: text as string,
        encoding,
        url: typeof url === 'string' && url !== '' ? url : null,
        extra,
      },
      this.options,
    )
  }

  private error(message: string, record: number): InputError {
    return new InputError(this.path, message, record + 1)
  }
}

/** The error of a record that is no line of its own: where it begins, or which one it is. */
function placed({ path, message }: InputError, record: number, line: number | null): InputError {
  return line === null ? new InputError(path, `record ${record + 1}: ${message}`) : new InputError(path, message, line)
}

/** What somebody added to a document is kept with the other foreign fields. */
function withStrays(document: Document, value: object): Document {
  const strays = Object.entries(value).filter(([key]) => !(key in documentSchema.shape))
  return strays.length === 0 ? document : { ...document, extra: { ...document.extra, ...Object.fromEntries(strays) } }
}

/** What the schema says, in a hundredth of the time; the schema then tells what is wrong. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return `${issue.path.join('.') || 'record'}: ${issue.message}`
}
