/** newsx learn: what a corpus repeats becomes rules. */
import { fieldFlags, grouped, outputFlags, runFlags } from '../common-flags.ts'
import type { Flag } from '../flags.ts'
import type { Manual, Run } from '../manual.ts'

const learnFlags: readonly Flag[] = [
  {
    name: 'least',
    group: 'Rules',
    value: 'N',
    kind: 'integer',
    range: [2, 1e9],
    about: 'in how many articles of a publisher a line must stand, by default 5',
  },
  {
    name: 'share',
    group: 'Rules',
    value: 'SHARE',
    kind: 'number',
    range: [0, 1],
    about: 'in which share of its articles it must stand, by default 0.01',
  },
]

export const manual: Manual = {
  name: 'learn',
  summary: 'find the lines that a corpus repeats, as rules for clean',
  usage: '[inputs...] [flags]',
  about:
    'Finds lines and sentences that recur over the articles of one publisher: furniture of its pages. Writes them as a rules file to be read, corrected and given to newsx clean --rules. Nothing is ever learnt while cleaning.',
  example: {
    command: 'newsx learn crawl/ -o furniture.json && newsx clean crawl/ --rules furniture.json -o clean.ndjson',
    output: '',
  },
  flags: grouped(fieldFlags, outputFlags, learnFlags, runFlags),
}

export const run: Run = async (inputs, settings, context) => {
  const { runLearn } = await import('../runs/learn.ts')
  await runLearn(inputs, settings, context)
}
