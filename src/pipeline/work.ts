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

/** What was counted, and what went wrong. */
interface Outcome {
  errors: PlainError[]
  tally: Tally
}

export interface Done extends Outcome {
  /** NDJSON, in the order of the input. */
  lines: Buffer
}

/** As `Done`, for who wants the documents themselves; an error stands for nothing among them. */
export interface DoneDocuments extends Outcome {
  documents: Document[]
}

export async function work(plan: Plan, pieces: readonly Piece[]): Promise<Done> {
  const lines = new LineBytes()
  const outcome = await bringAll(plan, pieces, {
    take: (document) => lines.add(JSON.stringify(document)),
    refuse: (error) => plan.emitErrors && lines.add(JSON.stringify({ error })),
  })
  return { lines: lines.bytes(), ...outcome }
}

export async function workToDocuments(plan: Plan, pieces: readonly Piece[]): Promise<DoneDocuments> {
  const documents: Document[] = []
  const outcome = await bringAll(plan, pieces, { take: (document) => documents.push(document), refuse() {} })
  return { documents, ...outcome }
}

/** Who is given what comes of the pieces, in order. */
interface Taker {
  take(document: Document): void
  refuse(error: PlainError): void
}

async function bringAll(plan: Plan, pieces: readonly Piece[], taker: Taker): Promise<Outcome> {
  const errors: PlainError[] = []
  const tally = new Tally()
  for (const piece of pieces) {
    for (const accepted of await accept(piece, plan.fields, plan.emitErrors)) {
      const problem = accepted instanceof InputError ? accepted : await bring(accepted, plan, taker, tally)
      if (problem === null) continue
      const error = plain(problem)
      errors.push(error)
      taker.refuse(error)
    }
  }
  return { errors, tally }
}

/** Hands the document over, brought up to its stage; what goes wrong with one document is that document's error alone. */
async function bring(accepted: Document, plan: Plan, taker: Taker, tally: Tally): Promise<InputError | null> {
  try {
    const document = await bringTo(plan.stage, accepted, plan)
    if (document instanceof InputError) return document
    taker.take(document)
    tally.add(document)
    return null
  } catch (error) {
    const { path, record } = accepted.source
    const why = `it cannot be worked on (${(error as Error).message}): split it if it is huge, else report this`
    return new InputError(path, why, record === null ? null : record + 1)
  }
}

export function plain({ path, message, line }: PlainError): PlainError {
  return { path, message, line }
}
