/** Whole documents into a file, so that an interrupted run can go on. */
import { createHash } from 'node:crypto'
import { ResumableOutput } from '../../io/journal.ts'
import type { StageName } from '../../pipeline/run.ts'
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
  const file = await ResumableOutput.open(output, fingerprint(stage, inputs, settings))
  return {
    after: file.position,
    add: () => Promise.reject(new Error('a resumable output takes lines')),
    addLines: (lines, position) => file.write(lines, position),
    finish: () => file.finish(),
    // What is done stays: that is what the next run goes on with.
    abandon: () => file.close(),
  }
}

/** What must be the same for a run to be gone on with; how many threads, say, may differ. */
function fingerprint(stage: StageName, inputs: readonly string[], settings: Settings): string {
  const { jobs, quiet, stats, color, errors, strict, resume, ...rest } = settings
  const run = JSON.stringify([version, stage, inputs, Object.entries(rest).sort()])
  return createHash('sha256').update(run).digest('hex').slice(0, 16)
}
