/** What every command that reads inputs does: run, write, count, and set the exit code. */
import type { Document } from '../document.ts'
import { recordFields } from '../ingest/index.ts'
import { InputError } from '../io/find.ts'
import { type Output, openOutput, ReaderGone } from '../io/write.ts'
import { run, type StageName } from '../pipeline/run.ts'

export interface RunFlags {
  output?: string
  format?: string
  quiet?: boolean
  strict?: boolean
  textField: string
  referenceDate?: string
}

/** Turns a run's documents into text. */
export type Writer = (documents: AsyncIterable<Document>, output: Output) => Promise<void>

const counts = { done: 0, skipped: 0 }

export async function runCommand(stage: StageName, inputs: string[], flags: RunFlags, write: Writer): Promise<void> {
  const from = inputs.length > 0 ? inputs : ['-']
  if (inputs.length === 0 && process.stdin.isTTY)
    return fail(2, 'no input: name files or folders, or pipe articles in, such as newsx clean seeds/')
  const output = openOutput(flags.output ?? null)
  try {
    await write(counted(run(stage, from, toOptions(flags))), output)
    await output.finish()
    finish(flags)
  } catch (error) {
    await output.abandon()
    if (error instanceof ReaderGone) return
    if (error instanceof InputError) return fail(1, describe(error))
    throw error
  }
}

async function* counted(documents: AsyncIterable<Document>): AsyncGenerator<Document> {
  for await (const document of documents) {
    counts.done++
    yield document
  }
}

function toOptions(flags: RunFlags) {
  return {
    clean: {},
    extract: flags.referenceDate === undefined ? {} : { referenceDate: flags.referenceDate },
    fields: { ...recordFields, text: flags.textField },
    onError(error: InputError) {
      if (flags.strict) throw error
      counts.skipped++
      process.stderr.write(`newsx: ${describe(error)}\n`)
    },
  }
}

function describe({ path, line, message }: InputError): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`
}

function finish(flags: RunFlags): void {
  if (counts.skipped > 0) process.exitCode = counts.done > 0 ? 3 : 1
  if (!flags.quiet && process.stderr.isTTY)
    process.stderr.write(`${counts.done} documents, ${counts.skipped} skipped\n`)
}

export function fail(code: number, message: string): void {
  process.stderr.write(`newsx: ${message}\n`)
  process.exitCode = code
}
