/** newsx sample: rows to check by hand, and what the checking shows. */
import { allStagesFlags } from '../common-flags.ts'
import type { Flag } from '../flags.ts'
import type { Manual, Run } from '../manual.ts'

const sampleFlags: readonly Flag[] = [
  {
    name: 'rows',
    short: 'n',
    group: 'Rules',
    value: 'N',
    kind: 'integer',
    range: [1, 1e6],
    default: 200,
    about: 'how many rows to draw',
  },
  { name: 'seed', group: 'Rules', value: 'N', kind: 'integer', default: 1, about: 'another number draws other rows' },
  {
    name: 'by',
    group: 'Rules',
    value: 'COLUMNS',
    kind: 'list',
    about: 'give each value of these columns its share, such as type,publisher',
  },
  {
    name: 'table',
    short: 't',
    group: 'Output',
    value: 'NAME',
    choices: ['documents', 'quotes', 'dates', 'speakers', 'edits'],
    default: 'quotes',
    about: 'the table to draw from',
  },
  { name: 'columns', group: 'Output', value: 'NAMES', kind: 'list', about: 'these columns of the table in this order' },
  {
    name: 'format',
    short: 'f',
    group: 'Output',
    value: 'NAME',
    choices: ['csv', 'tsv', 'json', 'ndjson'],
    about: 'by default csv; of a judgement a line to read, or json',
  },
  {
    name: 'excel',
    group: 'Output',
    about: 'CSV as Excel opens it: with a byte order mark and semicolons',
  },
  {
    name: 'judge',
    group: 'Input',
    value: 'FILE',
    kind: 'path',
    once: true,
    about: 'read a sample with filled-in verdicts (y or n), and print precision with its 95 % interval',
  },
]

export const manual: Manual = {
  name: 'sample',
  summary: 'draw rows to check by hand, and turn verdicts into precision',
  usage: '[inputs...] [flags]',
  about:
    'Draws rows of a table for checking by hand, as CSV with empty columns for the verdicts: verdict (is the row right?), for quotes verdictSpeaker (is the speaker?), and note. Filled in with y and n, the file is turned by --judge into precision with a 95 % interval.',
  example: {
    command: 'newsx sample seeds/ -n 20 -q -o check.csv && newsx sample --judge check.csv',
    output: 'verdict         nothing judged yet (20 rows)\nverdictSpeaker  nothing judged yet (20 rows)',
  },
  flags: allStagesFlags(sampleFlags),
}

export const run: Run = async (inputs, settings, context) => {
  if (settings.judge !== undefined) {
    const { judge } = await import('../runs/judge.ts')
    return judge(settings.judge, settings)
  }
  const { runSample } = await import('../runs/sample.ts')
  await runSample(inputs, settings, context)
}
