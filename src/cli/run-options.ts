/** Settings as the pipeline wants them. */
import { availableParallelism } from 'node:os'
import type { RecordFields } from '../ingest/index.ts'
import type { InputError } from '../io/problems.ts'
import type { RunOptions } from '../pipeline/run.ts'
import type { DocumentStage, StageOptions } from '../pipeline/stages.ts'
import type { Plan } from '../pipeline/work.ts'
import type { Settings } from './settings.ts'

export function runOptions(settings: Settings, onError: (error: InputError) => void): RunOptions {
  return { ...stageOptions(settings), fields: fieldsOf(settings), onError }
}

export function planOf(stage: DocumentStage, settings: Settings): Plan {
  return { stage, ...stageOptions(settings), fields: fieldsOf(settings), emitErrors: settings.onError === 'emit' }
}

/** Worker threads: as many as asked for, else one for each core. */
export function jobsOf({ jobs }: Settings): number {
  return jobs && jobs > 0 ? jobs : availableParallelism()
}

function stageOptions(settings: Settings): StageOptions {
  return {
    clean: {},
    extract: settings.referenceDate === undefined ? {} : { referenceDate: settings.referenceDate },
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
