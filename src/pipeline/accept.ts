/** Turning what was read into documents: articles, foreign records, and documents of an earlier run. */
import { z } from 'zod'
import { type Document, documentSchema } from '../document.ts'
import { ingest, type RecordFields } from '../ingest/index.ts'
import { InputError } from '../io/problems.ts'
import type { Input } from '../io/read.ts'

const rawRecordSchema = z.looseObject({ text: z.string() })

/** A document made of one input; null for what cannot become one, which is an error. */
export function accept(input: Input, fields: RecordFields): Document | InputError {
  if (input instanceof InputError) return input
  if (input.kind === 'text') return ingest({ ...input, record: null })
  const value = input.value as Record<string, unknown> | null
  if (value !== null && typeof value === 'object' && 'stages' in value)
    return acceptDocument(input.path, input.record, value)
  return acceptRecord(input.path, input.record, value, fields)
}

function acceptDocument(path: string, record: number, value: unknown): Document | InputError {
  const parsed = documentSchema.safeParse(value)
  if (parsed.success) return parsed.data
  return new InputError(
    path,
    `not a newsx document (${firstIssue(parsed.error)}): run newsx ingest on its text again`,
    record + 1,
  )
}

function acceptRecord(path: string, record: number, value: unknown, fields: RecordFields): Document | InputError {
  const parsed = rawRecordSchema.safeParse(rename(value, fields.text))
  if (!parsed.success) {
    return new InputError(
      path,
      `a record without text (${firstIssue(parsed.error)}): name its field with --text-field`,
      record + 1,
    )
  }
  const { text, ...extra } = parsed.data
  const url = extra[fields.url]
  return ingest({
    path,
    record,
    text,
    bytes: Buffer.byteLength(text, 'utf8'),
    encoding: 'utf-8',
    url: typeof url === 'string' && url !== '' ? url : null,
    extra,
  })
}

function rename(value: unknown, textField: string): unknown {
  if (textField === 'text' || value === null || typeof value !== 'object') return value
  const { [textField]: text, ...rest } = value as Record<string, unknown>
  return { ...rest, text }
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  return `${issue.path.join('.') || 'record'}: ${issue.message}`
}
