/** One task of a run: some pieces of input in, documents as lines of JSON out. The same in a worker and without one. */
import type { Document } from '../document.ts'
import type { RecordFields } from '../ingest/index.ts'
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { accept } from './accept.ts'
import { LineBytes } from './line-bytes.ts'
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
  const lines = new LineBytes()
  const errors: PlainError[] = []
  const tally = new Tally()
  for (const piece of pieces) {
    for (const accepted of await accept(piece, plan.fields)) {
      const line = accepted instanceof InputError ? accepted : await lineOf(accepted, plan, tally)
      if (typeof line === 'string') lines.add(line)
      else {
        const error = plain(line)
        errors.push(error)
        if (plan.emitErrors) lines.add(JSON.stringify({ error }))
      }
    }
  }
  return { lines: lines.bytes(), errors, tally }
}

/** The document brought up to its stage, as a line; what goes wrong with one document is that document's error alone. */
async function lineOf(accepted: Document, plan: Plan, tally: Tally): Promise<string | InputError> {
  try {
    const document = await bringTo(plan.stage, accepted, plan)
    if (document instanceof InputError) return document
    const line = JSON.stringify(document)
    tally.add(document)
    return line
  } catch (error) {
    const { path, record } = accepted.source
    const why = `it cannot be worked on (${(error as Error).message}): split it if it is huge, else report this`
    return new InputError(path, why, record === null ? null : record + 1)
  }
}

export function plain({ path, message, line }: PlainError): PlainError {
  return { path, message, line }
}
