/**
 * What a report page carries: an index of the whole corpus that is unpacked when the page opens, and the documents in
 * blocks that are unpacked when one of their documents is looked at.
 *
 * Tables are columns of equal length, and what recurs is a number into a list of names (-1 for none): that packs and
 * parses several times better than objects do.
 */
import type { Document } from '../../document.ts'

/** The kinds of edits in the order in which they are drawn; `kind` columns count into it. */
export const kinds = ['spam', 'related', 'credit', 'caption', 'legal', 'widget', 'repair'] as const

/** Quote types in the order in which they are drawn; `type` columns count into it. */
export const types = ['direct', 'mixed', 'indirect'] as const

/** What a document is among its copies; `copy` columns count into it. */
export const copies = ['single', 'kept', 'exact', 'near', 'contained'] as const

export interface DocumentColumns {
  id: string[]
  path: string[]
  record: (number | null)[]
  url: (string | null)[]
  /** The headline, or how the text begins. */
  title: string[]
  publisher: number[]
  published: (string | null)[]
  /** Code points of the raw text. */
  characters: number[]
  story: number[]
  cluster: number[]
  copy: number[]
  similarity: (number | null)[]
}

/** In the order of their documents, and in those as the documents list them. */
export interface QuoteColumns {
  document: number[]
  start: number[]
  end: number[]
  text: string[]
  type: number[]
  speaker: number[]
  role: number[]
  cue: number[]
  date: (string | null)[]
  confidence: number[]
  medium: number[]
  sameAs: (string | null)[]
}

/** What was cut: one row for each kind in a document; `characters` are code points taken out. */
export interface RemovedColumns {
  document: number[]
  kind: number[]
  stretches: number[]
  characters: number[]
}

export interface ReportIndex {
  newsx: string
  limit: number
  /** What stands above the limit, and so only in these counts. */
  leftOut: { documents: number; quotes: number }
  /** Number of the first document of each block. */
  blocks: number[]
  publishers: string[]
  /** One name for each person, the commonest. */
  speakers: string[]
  roles: string[]
  cues: string[]
  media: string[]
  documents: DocumentColumns
  quotes: QuoteColumns
  removed: RemovedColumns
}

/** A block: the documents as newsx writes them. */
export type Block = Document[]
