/** Where the documents of a run go, and in which format. */

import { UsageError } from './errors.ts'
import { chooseFormat, isFolder } from './format-choice.ts'
import type { Settings } from './settings.ts'
import { clusterEncoder, documentEncoder, documentSink } from './sinks/documents.ts'
import type { Sink } from './sinks/sink.ts'

export function isTableOnly(format: string): boolean {
  return format === 'csv' || format === 'tsv' || format === 'parquet'
}

export function onTerminal({ output }: Settings): boolean {
  return (output === undefined || output === '-') && Boolean(process.stdout.isTTY)
}

/** Errors can stand for documents only where each document is a line of one output. */
export function checkEmit(settings: Settings, format: string): void {
  if (settings.onError === 'emit' && (format !== 'ndjson' || isFolder(settings.output)))
    throw new UsageError('--on-error emit writes a line for a line: add -f ndjson, and no folder for -o')
}

/** Whole documents: into a folder, a file or standard output. */
export async function documentsTo(command: string, inputs: readonly string[], settings: Settings): Promise<Sink> {
  const terminal = onTerminal(settings)
  const format = chooseFormat(settings, terminal)
  checkEmit(settings, format)
  if (isTableOnly(format))
    throw new UsageError(`${format} holds tables, not whole documents: use newsx export -t quotes -f ${format}`)
  if (isFolder(settings.output)) {
    const { folderSink } = await import('./sinks/folder.ts')
    return folderSink(settings.output, format, inputs, settings)
  }
  const tree = command === 'dedupe' && format === 'view'
  const encoder = tree ? await clusterEncoder(settings, terminal) : await documentEncoder(format, settings, terminal)
  return documentSink(settings.output ?? null, encoder)
}
