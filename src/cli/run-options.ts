/** Settings as the pipeline wants them. */
import type { InputError } from '../io/problems.ts'
import type { RunOptions } from '../pipeline/run.ts'
import type { Settings } from './settings.ts'

export function runOptions(settings: Settings, onError: (error: InputError) => void): RunOptions {
  return {
    clean: {},
    extract: settings.referenceDate === undefined ? {} : { referenceDate: settings.referenceDate },
    fields: {
      text: settings.textField,
      headline: settings.headlineField,
      stamp: settings.stampField,
      byline: settings.bylineField,
      url: settings.urlField,
    },
    onError,
  }
}
