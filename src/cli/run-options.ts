/** Settings as the pipeline wants them. */
import { availableParallelism } from 'node:os'
import type { RecordFields } from '../ingest/index.ts'
import type { InputError } from '../io/problems.ts'
import type { RunOptions, StageName } from '../pipeline/run.ts'
import type { DocumentStage, StageOptions } from '../pipeline/stages.ts'
import type { Plan } from '../pipeline/work.ts'
import { cleanOptions, dedupeOptions, extractOptions } from './options.ts'
import type { Settings } from './settings.ts'

export async function runOptions(
  stage: StageName,
  settings: Settings,
  onError: (error: InputError) => void,
): Promise<RunOptions> {
  return {
    ...(await stageOptions(stage, settings)),
    dedupe: dedupeOptions(settings),
    fields: fieldsOf(settings),
    output: settings.output,
    onError,
  }
}

export function planOf(stage: DocumentStage, options: RunOptions, settings: Settings): Plan {
  const { onError: _onError, onPiece: _onPiece, dedupe: _dedupe, output: _output, ...rest } = options
  return { stage, ...rest, emitErrors: settings.onError === 'emit' }
}

/** Worker threads: as many as asked for, else one for each core. */
export function jobsOf({ jobs }: Settings): number {
  return jobs ?? availableParallelism()
}

async function stageOptions(stage: StageName, settings: Settings): Promise<StageOptions> {
  return {
    clean: await cleanOptions(settings),
    extract: extractOptions(settings),
    ...(settings.redo ? { redo: stage } : {}),
  }
}

function fieldsOf(settings: Settings): RecordFields {
  return {
    text: settings.textField,
    headline: settings.headlineField,
    stamp: settings.stampField,
    byline: settings.bylineField,
    url: settings.urlField,
  }
}
