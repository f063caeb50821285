import type { CleanDocument, Edit } from '../../src/document.ts'

/** A cleaned document for a text that came in by itself. */
export function articleOf(
  text: string,
  edits: readonly Edit[] = [],
  extra: Record<string, unknown> = {},
  url: string | null = null,
): CleanDocument {
  return {
    id: '0',
    source: { path: 'a.txt', record: null, bytes: text.length, encoding: 'utf-8', sha256: '', url },
    stages: [],
    language: 'id',
    text,
    edits: [...edits],
    warnings: [],
    extra,
  }
}
