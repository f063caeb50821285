/** Running the stages over a stream of inputs, in order. */
import type { Document } from '../document.ts'
import type { RecordFields } from '../ingest/index.ts'
import { bytesOfFiles } from '../io/find.ts'
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { accept } from './accept.ts'
import type { DedupeRun } from './dedupe.ts'
import { runLines } from './lines.ts'
import { bringTo, type DocumentStage, type StageOptions } from './stages.ts'
import { piecesOf, watched } from './tasks.ts'

export type StageName = DocumentStage | 'dedupe'

export interface RunOptions extends StageOptions {
  fields: RecordFields
  dedupe?: DedupeRun
  /** Called for every input that is left out. */
  onError(error: InputError): void
  /** Called for every piece of input when work on it begins. */
  onPiece?(piece: Piece): void
}

/** The inputs as documents, brought up to the stage. */
export async function* run(stage: StageName, inputs: readonly string[], options: RunOptions): AsyncGenerator<Document> {
  if (stage !== 'dedupe') return yield* runEach(stage, inputs, options)
  const { dedupeStream } = await import('./dedupe.ts')
  yield* dedupeStream(runEach('extract', inputs, options), options.dedupe ?? {}, options.onError)
}

/** What dedupe works on; with more than one job the earlier stages run on worker threads. */
export function extracted(inputs: readonly string[], options: RunOptions, jobs: number): AsyncGenerator<Document> {
  return jobs === 1 ? runEach('extract', inputs, options) : extractedOnWorkers(inputs, options, jobs)
}

async function* extractedOnWorkers(
  inputs: readonly string[],
  options: RunOptions,
  jobs: number,
): AsyncGenerator<Document> {
  const { onError, onPiece, dedupe: _dedupe, ...plan } = options
  for await (const { lines, errors } of runLines(
    { stage: 'extract', emitErrors: false, ...plan },
    watched(piecesOf(inputs), onPiece),
    jobs,
    await bytesOfFiles(inputs),
  )) {
    for (const { path, message, line } of errors) onError(new InputError(path, message, line))
    for (const line of lines.toString('utf8').split('\n')) if (line !== '') yield JSON.parse(line)
  }
}

async function* runEach(
  stage: DocumentStage,
  inputs: readonly string[],
  options: RunOptions,
): AsyncGenerator<Document> {
  for await (const piece of watched(piecesOf(inputs), options.onPiece)) {
    for (const document of await accept(piece, options.fields)) {
      const brought = document instanceof InputError ? document : await bringTo(stage, document, options)
      if (brought instanceof InputError) options.onError(brought)
      else yield brought
    }
  }
}
