/** Running the stages over a stream of inputs, in order. */
import { dedupe } from '../dedupe/index.ts'
import type { Document, ExtractedDocument } from '../document.ts'
import type { RecordFields } from '../ingest/index.ts'
import { InputError } from '../io/problems.ts'
import { accept } from './accept.ts'
import { bringTo, type DocumentStage, type StageOptions } from './stages.ts'
import { piecesOf } from './tasks.ts'

export type StageName = DocumentStage | 'dedupe'

export interface RunOptions extends StageOptions {
  fields: RecordFields
  /** Called for every input that is left out. */
  onError(error: InputError): void
}

/** The inputs as documents, brought up to the stage. */
export async function* run(stage: StageName, inputs: readonly string[], options: RunOptions): AsyncGenerator<Document> {
  const documents = runEach(stage === 'dedupe' ? 'extract' : stage, inputs, options)
  if (stage !== 'dedupe') return yield* documents
  const all: ExtractedDocument[] = []
  for await (const document of documents) all.push(document as ExtractedDocument)
  yield* dedupe(all)
}

async function* runEach(
  stage: DocumentStage,
  inputs: readonly string[],
  options: RunOptions,
): AsyncGenerator<Document> {
  for await (const piece of piecesOf(inputs)) {
    for await (const document of accept(piece, options.fields)) {
      if (document instanceof InputError) options.onError(document)
      else yield bringTo(stage, document, options)
    }
  }
}
