/** Dedupe: which documents are copies, and which tell the same story. */
import type { ExtractedDocument } from '../document.ts'
import { version } from '../version.ts'

export type DedupeOptions = Record<string, never>

/** The documents, in their order, each with `duplicate` and `story`. */
export function dedupe(documents: readonly ExtractedDocument[], options: DedupeOptions = {}): ExtractedDocument[] {
  return documents.map(({ warnings, extra, stages, ...document }) => ({
    ...document,
    stages: [...stages, { name: 'dedupe', version, options }],
    duplicate: null,
    story: null,
    warnings,
    extra,
  }))
}
