/** Which stages there are, in their order, and which a document still lacks. */
import { type CleanOptions, clean } from '../clean/index.ts'
import type { CleanDocument, Document } from '../document.ts'
import { type ExtractOptions, extract } from '../extract/index.ts'

/** Stages that look at one document at a time. */
export const documentStages = ['ingest', 'clean', 'extract'] as const
export type DocumentStage = (typeof documentStages)[number]

export interface StageOptions {
  clean: CleanOptions
  extract: ExtractOptions
}

/** The document brought up to the stage, doing only what it lacks. */
export function bringTo(stage: DocumentStage, document: Document, options: StageOptions): Document {
  const done = new Set(document.stages.map(({ name }) => name))
  let current = document
  if (stage !== 'ingest' && !done.has('clean')) current = clean(current, options.clean)
  if (stage === 'extract' && !done.has('extract')) current = extract(current as CleanDocument, options.extract)
  return current
}
