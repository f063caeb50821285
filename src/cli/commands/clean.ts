/** newsx clean: documents without what does not belong to the article. */
import {
  cleanFlags,
  documentFormatFlag,
  explainFlag,
  fieldFlags,
  grouped,
  jobFlags,
  outputFlags,
  redoFlag,
  runFlags,
} from '../common-flags.ts'
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'clean',
  summary: 'take out spam and boilerplate, repair what scraping broke',
  usage: '[inputs...] [flags]',
  about:
    'Takes out gambling spam, teasers, captions, credits, legal notes and page furniture, and repairs what scraping broke. Every change is kept as an edit, so that the raw text can be had back, character for character.',
  example: {
    command: 'newsx clean seeds/001_warta.txt -q | jq -r .text | head -1',
    output: 'China dan Rusia rapatkan barisan',
  },
  flags: grouped(fieldFlags, documentFormatFlag, explainFlag, outputFlags, cleanFlags, redoFlag, jobFlags, runFlags),
}

export const run: Run = async (inputs, settings, context) => {
  if (settings.explain) {
    const { runExplain } = await import('../runs/explain.ts')
    return runExplain('clean', inputs, settings, context)
  }
  const { runStage } = await import('../runs/stage.ts')
  await runStage('clean', inputs, settings, context)
}
