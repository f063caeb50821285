/** Whole documents into a file, so that an interrupted run can go on. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { findFiles } from '../../io/find.ts'
import { type Head, ResumableOutput } from '../../io/journal.ts'
import type { Finished } from '../../pipeline/lines.ts'
import type { StageName } from '../../pipeline/run.ts'
import { type Counts, Tally } from '../../pipeline/tally.ts'
import { version } from '../../version.ts'
import { UsageError } from '../errors.ts'
import { chooseFormat } from '../format-choice.ts'
import type { Settings } from '../settings.ts'
import type { Sink } from './sink.ts'

export async function resumableSink(stage: StageName, inputs: readonly string[], settings: Settings): Promise<Sink> {
  const { output } = settings
  if (output === undefined || !/\.(ndjson|jsonl)$/.test(output) || chooseFormat(settings, false) !== 'ndjson')
    throw new UsageError('--resume goes on with a file of documents: give -o out.ndjson')
  if (inputs.length === 0 || inputs.includes('-'))
    throw new UsageError('--resume cannot read standard input a second time: name files or folders')
  const file = await ResumableOutput.open(output, await headOf(stage, inputs, settings))
  return {
    after: file.position,
    counted: file.counts as Counts[],
    add: () => Promise.reject(new Error('a resumable output takes lines')),
    addLines: (lines, task) => file.write(lines, (task as Finished).position, countsOf(task as Finished)),
    finish: () => file.finish(),
    // What is done stays: that is what the next run goes on with.
    abandon: () => file.close(),
  }
}

function countsOf({ tally, errors }: Finished): Counts {
  const counts = new Tally()
  counts.merge(tally)
  counts.skipped += errors.length
  return counts.toJSON()
}

/** What must be the same for a run to be gone on with; how many threads, say, may differ. */
async function headOf(stage: StageName, inputs: readonly string[], settings: Settings): Promise<Head> {
  const { jobs, quiet, stats, color, errors, strict, resume, ...rest } = settings
  const rules = settings.rules === undefined ? null : await readFile(settings.rules, 'utf8')
  const run = JSON.stringify([version, stage, inputs, Object.entries(rest).sort(), rules])
  return { run: hashOf([run]), inputs: hashOf(await statesOf(inputs, settings.output)) }
}

/** Each file that the inputs stand for, with its size and when it was last written. */
async function statesOf(inputs: readonly string[], output: string | undefined): Promise<string[]> {
  const states: string[] = []
  for await (const file of findFiles(inputs, output)) {
    const info = typeof file === 'string' ? await stat(file).catch(() => null) : null
    states.push(JSON.stringify([typeof file === 'string' ? file : file.path, info?.size, info?.mtimeMs]))
  }
  return states
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part}\n`)
  return hash.digest('hex').slice(0, 16)
}
