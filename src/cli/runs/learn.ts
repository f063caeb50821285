import { printRules } from '../../clean/furniture/file.ts'
import { learnFurniture } from '../../clean/furniture/learn.ts'
import type { Context } from '../manual.ts'
import { runInto } from '../run.ts'
import type { Settings } from '../settings.ts'
import { gatheredSink } from '../sinks/gathered.ts'

/** `newsx learn`: a rules file. */
export function runLearn(inputs: string[], settings: Settings, context: Context): Promise<void> {
  const { least, share, output } = settings
  const options = { ...(least !== undefined && { least }), ...(share !== undefined && { share }) }
  return runInto('ingest', inputs, settings, context, () =>
    gatheredSink(output ?? null, (documents) => printRules(learnFurniture(documents, options))),
  )
}
