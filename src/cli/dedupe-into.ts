/** The documents of a run deduped, or the pairs among them, into a sink. */
import { dedupeLines, dedupePairs, dedupeStream } from '../pipeline/dedupe.ts'
import { documentsOf, type RunOptions } from '../pipeline/run.ts'
import type { Tally } from '../pipeline/tally.ts'
import { jobsOf } from './run-options.ts'
import type { Settings } from './settings.ts'
import type { Sink } from './sinks/sink.ts'

export async function dedupeInto(
  sink: Sink,
  from: string[],
  options: RunOptions,
  settings: Settings,
  tally: Tally,
): Promise<void> {
  const { dedupe = {}, onError } = options
  const documents = documentsOf('extract', from, options, jobsOf(settings))
  const lines = settings.pairs
    ? dedupePairs(documents, dedupe, onError, tally)
    : sink.addLines && dedupeLines(documents, dedupe, onError, tally)
  if (lines && sink.addLines) for await (const batch of lines) await sink.addLines(batch)
  else
    for await (const document of dedupeStream(documents, dedupe, onError)) {
      tally.add(document)
      await sink.add(document)
    }
}
