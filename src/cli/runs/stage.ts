import type { StageName } from '../../pipeline/run.ts'
import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import { documentsTo } from '../targets.ts'

/** `newsx ingest|clean|extract|dedupe`: whole documents. */
export function runStage(stage: StageName, inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto(stage, inputs, settings, context, async () => {
    if (!settings.resume) return documentsTo(stage, inputs, settings)
    const { resumableSink } = await import('../sinks/resumable.ts')
    return resumableSink(stage, inputs, settings)
  })
}
