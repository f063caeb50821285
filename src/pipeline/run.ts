/** Running the stages over a stream of inputs, in order. */
import type { Document } from '../document.ts'
import type { RecordFields } from '../ingest/index.ts'
import { bytesOfFiles } from '../io/find.ts'
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import type { DedupeRun } from './dedupe.ts'
import { runDocuments } from './lines.ts'
import type { DocumentStage, StageOptions } from './stages.ts'
import type { Tally } from './tally.ts'
import { piecesOf, watched } from './tasks.ts'

export type StageName = DocumentStage | 'dedupe'

export interface RunOptions extends StageOptions {
  fields: RecordFields
  dedupe?: DedupeRun
  /** Where the run writes: what lies there is no input unless it is named. */
  output?: string | undefined
  /** Called for every input that is left out. */
  onError(error: InputError): void
  /** Called for every piece of input when work on it begins. */
  onPiece?(piece: Piece): void
}

/** The inputs as documents, brought up to the stage; `jobs` threads, 1 for none beside this one. */
export async function* documentsOf(
  stage: DocumentStage,
  inputs: readonly string[],
  options: RunOptions,
  jobs: number,
  tally?: Tally,
): AsyncGenerator<Document> {
  const { onError, onPiece, output, dedupe: _dedupe, ...rest } = options
  const plan = { stage, emitErrors: false, ...rest }
  const pieces = watched(piecesOf(inputs, null, { output }), onPiece)
  for await (const { documents, errors, tally: counted } of runDocuments(
    plan,
    pieces,
    jobs,
    await bytesOfFiles(inputs),
  )) {
    tally?.merge(counted)
    for (const { path, message, line } of errors) onError(new InputError(path, message, line))
    yield* documents
  }
}
