/** newsx dedupe: documents that know their copies and their story. */
import { allStagesFlags, dedupeFlags, documentFormatFlag } from '../common-flags.ts'
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'dedupe',
  summary: 'mark copies, and group articles on one story',
  usage: '[inputs...] [flags]',
  about:
    'Marks articles that are copies of one another (exact, near or contained) and says which one is kept, and groups articles on the same event into stories. It needs all documents before it writes the first.',
  example: {
    command: 'newsx dedupe seeds/ -q -f view | head -2',
    output: 'Story 1: 3 articles\n  Xi dan Putin Pererat Kemitraan di Beijing Menjelang Parade Militer',
  },
  flags: allStagesFlags([documentFormatFlag], dedupeFlags),
}

export const run: Run = async (inputs, settings, context) => {
  if (settings.pairs) {
    const { runPairs } = await import('../runs/pairs.ts')
    return runPairs(inputs, settings, context)
  }
  const { runStage } = await import('../runs/stage.ts')
  await runStage('dedupe', inputs, settings, context)
}
