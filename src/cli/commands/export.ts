import type { ExtractedDocument } from '../../document.ts'
import { type RunFlags, runCommand } from '../run.ts'

/** `newsx export`: whole documents. */
export function runExport(inputs: string[], flags: RunFlags & { table?: string }): Promise<void> {
  return runCommand('dedupe', inputs, flags, async (documents, output) => {
    for await (const document of documents) await output.write(`${JSON.stringify(document as ExtractedDocument)}\n`)
  })
}
