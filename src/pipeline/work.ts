/** One task of a run: some pieces of input in, documents as lines of JSON out. The same in a worker and without one. */
import type { RecordFields } from '../ingest/index.ts'
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { accept } from './accept.ts'
import { bringTo, type DocumentStage, type StageOptions } from './stages.ts'
import { Tally } from './tally.ts'

/** What all tasks of a run have in common. */
export interface Plan extends StageOptions {
  stage: DocumentStage
  fields: RecordFields
  /** Write an error into the output, in the place of the document that it cost. */
  emitErrors: boolean
}

/** A problem as it travels between threads. */
export type PlainError = Pick<InputError, 'path' | 'message' | 'line'>

export interface Done {
  /** NDJSON, in the order of the input. */
  lines: Buffer
  errors: PlainError[]
  tally: Tally
}

export async function work(plan: Plan, pieces: readonly Piece[]): Promise<Done> {
  const lines: string[] = []
  const errors: PlainError[] = []
  const tally = new Tally()
  for (const piece of pieces) {
    for await (const accepted of accept(piece, plan.fields)) {
      const document = accepted instanceof InputError ? accepted : await bringTo(plan.stage, accepted, plan)
      if (document instanceof InputError) {
        const error = plain(document)
        errors.push(error)
        if (plan.emitErrors) lines.push(JSON.stringify({ error }))
      } else {
        tally.add(document)
        lines.push(JSON.stringify(document))
      }
    }
  }
  return { lines: Buffer.from(lines.length > 0 ? `${lines.join('\n')}\n` : ''), errors, tally }
}

export function plain({ path, message, line }: PlainError): PlainError {
  return { path, message, line }
}
