/** newsx extract: documents with their facts, dates, speakers and quotes. */
import {
  cleanFlags,
  documentFormatFlag,
  explainFlag,
  extractFlags,
  fieldFlags,
  grouped,
  jobFlags,
  outputFlags,
  redoFlag,
  runFlags,
} from '../common-flags.ts'
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'extract',
  summary: 'find dates, speakers and quotes',
  usage: '[inputs...] [flags]',
  about:
    'Finds who said what, and when: headline, publisher and day of publication, every date with its value, every direct, mixed and indirect quote with its speaker. Spans are Unicode code points into the text.',
  example: {
    command:
      'newsx extract seeds/002_jurnalis.txt -q | jq -r \'.quotes[] | [.speaker, .cue.text, .date] | join(" ")\' | head -1',
    output: 'Xi Jinping tegasnya 2025-11-04',
  },
  flags: grouped(
    fieldFlags,
    documentFormatFlag,
    explainFlag,
    outputFlags,
    cleanFlags,
    extractFlags,
    redoFlag,
    jobFlags,
    runFlags,
  ),
}

export const run: Run = async (inputs, settings, context) => {
  if (settings.explain) {
    const { runExplain } = await import('../runs/explain.ts')
    return runExplain('extract', inputs, settings, context)
  }
  const { runStage } = await import('../runs/stage.ts')
  await runStage('extract', inputs, settings, context)
}
