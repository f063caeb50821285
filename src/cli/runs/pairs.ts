import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import { documentEncoder, documentSink } from '../sinks/documents.ts'

/** `newsx dedupe --pairs`: what was compared and found to be copies. */
export function runPairs(inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto('dedupe', inputs, settings, context, async () =>
    documentSink(settings.output ?? null, await documentEncoder('ndjson', settings, false)),
  )
}
