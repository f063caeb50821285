import { UsageError } from '../errors.ts'
import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import { documentSink } from '../sinks/documents.ts'
import { explainEncoder } from '../sinks/explanations.ts'
import { checkEmit, onTerminal } from '../targets.ts'

/** `newsx explain` and `--explain`: what was done, where and why. */
export async function runExplain(
  what: 'clean' | 'extract' | 'all',
  inputs: string[],
  settings: Settings,
  context: Context,
): Promise<void> {
  const { format = 'view' } = settings
  if (format !== 'view')
    throw new UsageError(`an explanation is written to be read, not as ${format}: for data use newsx export -t edits`)
  checkEmit(settings, format)
  const stage = what === 'clean' ? 'clean' : 'extract'
  return runInto(stage, inputs, settings, context, () =>
    documentSink(settings.output ?? null, explainEncoder(what, settings, onTerminal(settings))),
  )
}
