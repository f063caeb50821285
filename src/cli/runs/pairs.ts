import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import { documentEncoder, documentSink } from '../sinks/documents.ts'
import type { Sink } from '../sinks/sink.ts'
import { onTerminal } from '../targets.ts'
import { visibleJson } from '../terminal/safe.ts'

/** `newsx dedupe --pairs`: what was compared and found to be copies. */
export function runPairs(inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto('dedupe', inputs, settings, context, async () => {
    const sink = await documentSink(settings.output ?? null, await documentEncoder('ndjson', settings, false))
    return onTerminal(settings) ? harmless(sink) : sink
  })
}

/** The sink, with lines that are harmless to a terminal. */
function harmless(sink: Sink): Sink {
  return {
    ...sink,
    addLines: async (lines) => sink.addLines?.(Buffer.from(visibleJson(lines.toString('utf8')))),
  }
}
