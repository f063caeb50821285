import type { StageName } from '../../pipeline/run.ts'
import { type RunFlags, runCommand } from '../run.ts'

/** `newsx ingest|clean|extract|dedupe`: documents as NDJSON. */
export function runStage(stage: StageName, inputs: string[], flags: RunFlags): Promise<void> {
  return runCommand(stage, inputs, flags, async (documents, output) => {
    for await (const document of documents) await output.write(`${JSON.stringify(document)}\n`)
  })
}
