/** Which stages there are, in their order, and which a document still lacks. */
import { type CleanOptions, clean, recordedOptions } from '../clean/index.ts'
import type { CleanDocument, Document } from '../document.ts'
import type { ExtractOptions } from '../extract/index.ts'
import { InputError } from '../io/problems.ts'
import { before, otherOption } from './redo.ts'

/** Stages that look at one document at a time. */
const documentStages = ['ingest', 'clean', 'extract'] as const
export type DocumentStage = (typeof documentStages)[number]

export interface StageOptions {
  clean: CleanOptions
  extract: ExtractOptions
  /** Do this stage again where it is done, and earlier ones whose options are others than those asked for. */
  redo?: DocumentStage | 'dedupe'
}

/** The document brought up to the stage, doing only what it lacks; an error where what is done was asked for otherwise. */
export async function bringTo(
  stage: DocumentStage,
  document: Document,
  options: StageOptions,
): Promise<Document | InputError> {
  const start = options.redo === 'dedupe' ? before('dedupe', document) : document
  if (stage === 'ingest' || start instanceof InputError) return start
  const cleaned = await runStage('clean', start, options.redo, recordedOptions(options.clean), (lacking) =>
    clean(lacking, options.clean),
  )
  if (stage === 'clean' || cleaned instanceof InputError) return cleaned
  return runStage('extract', cleaned, options.redo, options.extract, async (lacking) => {
    extraction ??= import('../extract/index.ts')
    return (await extraction).extract(lacking as CleanDocument, options.extract)
  })
}

// A run that only cleans does without it.
let extraction: Promise<typeof import('../extract/index.ts')> | null = null

async function runStage(
  name: 'clean' | 'extract',
  document: Document,
  redo: StageOptions['redo'],
  asked: object,
  run: (document: Document) => Document | Promise<Document>,
): Promise<Document | InputError> {
  const done = document.stages.find((stage) => stage.name === name)
  if (done === undefined) return run(document)
  const other = otherOption(asked, done.options)
  if (other === null && redo !== name) return document
  if (redo === undefined) return finished(document, name, other)
  const undone = before(name, document)
  return undone instanceof InputError ? undone : run(undone)
}

export function finished({ source: { path, record } }: Document, name: string, option: string | null): InputError {
  const message = `${name} has run with another ${option}: add --redo to run it again`
  return new InputError(path, message, record === null ? null : record + 1)
}
