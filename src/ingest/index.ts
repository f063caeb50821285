/** Ingest: a text as found becomes a document that knows where it came from. */
import crypto from 'node:crypto'
import type { Document } from '../document.ts'
import { version } from '../version.ts'
import { detectLanguage } from './detect.ts'

/** A text as it was found; only `text` is needed. */
export interface RawText {
  text: string
  path?: string
  /** Number within a file of many records, from 0; null for a file that is one article. */
  record?: number | null
  /** Size of the file, or of the record's text in UTF-8. */
  bytes?: number
  encoding?: string
  /** Of the file's bytes; worked out from the text where the file is not one article. */
  sha256?: string
  url?: string | null
  extra?: Record<string, unknown>
  warnings?: Document['warnings']
}

/** Names of the fields of a foreign record that are read as what they are called here. */
export interface RecordFields {
  text: string
  headline: string
  stamp: string
  byline: string
  url: string
}

export const recordFields: RecordFields = {
  text: 'text',
  headline: 'headline',
  stamp: 'stamp',
  byline: 'byline',
  url: 'url',
}

/** A document with `text` as found. Its id is the first 16 hex digits of the SHA-256 of its UTF-8 text. */
export function ingest(raw: RawText, options: Record<string, unknown> = {}): Document {
  const hash = sha256(raw.text)
  const language = detectLanguage(raw.text)
  return {
    id: hash.slice(0, ID_DIGITS),
    source: {
      path: raw.path ?? '-',
      record: raw.record ?? null,
      bytes: raw.bytes ?? Buffer.byteLength(raw.text, 'utf8'),
      encoding: raw.encoding ?? 'utf-8',
      sha256: raw.sha256 ?? hash,
      url: raw.url ?? null,
    },
    stages: [{ name: 'ingest', version, options }],
    language,
    text: raw.text,
    warnings: [...(raw.warnings ?? []), ...warningsOf(raw.text)],
    extra: raw.extra ?? {},
  }
}

const ID_DIGITS = 16

/** The id of the document whose raw text this is. */
export function idOf(raw: string): string {
  return sha256(raw).slice(0, ID_DIGITS)
}

// The one-shot function came with Node 20.12; it saves making an object for each text.
const sha256: (text: string) => string = crypto.hash
  ? (text) => crypto.hash('sha256', text)
  : (text) => crypto.createHash('sha256').update(text, 'utf8').digest('hex')

function warningsOf(text: string): Document['warnings'] {
  if (text.includes('\uFFFD')) return [DAMAGED]
  return text.trim() === '' ? [EMPTY] : []
}

const DAMAGED = {
  code: 'damaged',
  message: 'some characters were lost before or while the text was read: each is U+FFFD',
}
const EMPTY = { code: 'empty', message: 'the text is empty' }
