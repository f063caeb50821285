/** Flags that several commands share. */
import { type Flag, groups } from './flags.ts'

export const fieldFlags: readonly Flag[] = [
  field('text', 'the text'),
  field('headline', 'the headline'),
  field('stamp', 'the time of publication'),
  field('byline', 'the author'),
  field('url', 'the address'),
]

function field(name: string, what: string): Flag {
  const about = `field of a record that holds ${what}`
  return { name: `${name}-field`, group: 'Input', value: 'NAME', kind: 'text', default: name, about }
}

export const outputFlags: readonly Flag[] = [
  {
    name: 'output',
    short: 'o',
    group: 'Output',
    value: 'PATH',
    kind: 'path',
    about: 'write to this file, once it is whole; a folder (dir/) gets one file for each input; .gz compresses',
  },
  {
    name: 'color',
    group: 'Output',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    about: 'colour the readable view',
  },
]

const documentFormats = ['ndjson', 'json', 'md', 'txt', 'view'] as const

export const documentFormatFlag: Flag = {
  name: 'format',
  short: 'f',
  group: 'Output',
  value: 'NAME',
  choices: documentFormats,
  otherwise: 'tables are written by newsx export',
  about:
    'ndjson, json, md, txt (the text alone) or view (to read); by default from the ending of -o, else view on a terminal and ndjson elsewhere',
}

// As in the document's schema, which brings zod.
const editKinds = ['spam', 'related', 'credit', 'caption', 'legal', 'widget', 'repair']

export const cleanFlags: readonly Flag[] = [
  {
    name: 'keep',
    group: 'Rules',
    value: 'KINDS',
    kind: 'list',
    choices: editKinds,
    about: 'leave these in the text: spam, related, credit, caption, legal, widget, repair',
  },
  {
    name: 'only',
    group: 'Rules',
    value: 'KINDS',
    kind: 'list',
    choices: editKinds,
    about: 'take out these kinds and no other',
  },
  {
    name: 'spam-threshold',
    group: 'Rules',
    value: 'SCORE',
    kind: 'number',
    about: 'log-odds from which a stretch is taken for spam, by default 0.8: higher removes less',
  },
  {
    name: 'rules',
    group: 'Rules',
    value: 'FILE',
    kind: 'path',
    about: 'recurring lines of this corpus, as newsx learn writes them',
  },
]

export const extractFlags: readonly Flag[] = [
  {
    name: 'reference-date',
    group: 'Rules',
    value: 'DAY',
    kind: 'day',
    about: 'resolve dates against this day (YYYY-MM-DD) in articles that name none',
  },
]

export const dedupeFlags: readonly Flag[] = [
  { name: 'drop', group: 'Output', about: 'leave out the copies, keep the article that is kept for them' },
  {
    name: 'pairs',
    group: 'Output',
    once: true,
    about:
      'write, in place of the documents, every pair that was compared in full and are copies, with how similar they are',
  },
  {
    name: 'against',
    group: 'Input',
    value: 'FILE',
    kind: 'path',
    about: 'compare with what an earlier run kept, from the index that it saved',
  },
  {
    name: 'save-index',
    group: 'Output',
    value: 'FILE',
    kind: 'path',
    about: 'write what a later run needs to compare its articles with those that are kept here',
  },
  {
    name: 'threshold',
    group: 'Rules',
    value: 'SHARE',
    kind: 'number',
    range: [0, 1],
    about:
      'share of the smaller text that two copies have in common at least, by default 0.48; a long passage of its own makes it another article',
  },
  {
    name: 'window',
    group: 'Rules',
    value: 'DAYS',
    kind: 'integer',
    about: 'days between two articles on one story at most, by default 10',
  },
]

export const explainFlag: Flag = {
  name: 'explain',
  group: 'Output',
  once: true,
  about: 'write, in place of the documents, what was done where and by which rule',
}

export const redoFlag: Flag = {
  name: 'redo',
  group: 'Run',
  once: true,
  about: 'do this stage again where it is done already, with the options given now',
}

const jobsFlag: Flag = {
  name: 'jobs',
  short: 'j',
  group: 'Run',
  value: 'N',
  kind: 'integer',
  range: [1, 256],
  about: 'threads for a long run, by default one for each core; the output does not depend on it',
}

/** Of the commands that look at one document at a time. */
export const jobFlags: readonly Flag[] = [
  jobsFlag,
  {
    name: 'resume',
    group: 'Run',
    once: true,
    about: 'go on where an interrupted run with the same inputs, options and -o FILE.ndjson stopped',
  },
  {
    name: 'on-error',
    group: 'Run',
    value: 'HOW',
    choices: ['report', 'emit'],
    default: 'report',
    about:
      'report bad inputs on standard error, or also emit {"error": …} in their place and exit with 0; standard input is then a record a line, whatever its first line is',
  },
]

export const runFlags: readonly Flag[] = [
  { name: 'strict', group: 'Run', about: 'stop at the first bad input' },
  { name: 'quiet', short: 'q', group: 'Run', about: 'no progress and no summary' },
  {
    name: 'stats',
    group: 'Run',
    value: 'FILE',
    kind: 'path',
    once: true,
    about: 'write the summary as JSON to this file',
  },
]

/** Flags that every command has. */
export const settingFlags: readonly Flag[] = [
  {
    name: 'errors',
    group: 'Run',
    value: 'FORM',
    choices: ['text', 'json'],
    default: 'text',
    about: 'how errors are written: as text, or as one JSON object a line',
  },
  { name: 'config', group: 'Run', value: 'FILE', kind: 'path', once: true, about: 'read settings from this file' },
  { name: 'no-config', group: 'Run', once: true, about: 'read no newsx.config.json and no NEWSX_ variables' },
  { name: 'print-config', group: 'Run', once: true, about: 'print the settings, and where each comes from, and stop' },
]

/** In the order of their groups. */
export function grouped(...flags: readonly (Flag | readonly Flag[])[]): Flag[] {
  const all = flags.flat() as Flag[]
  return all.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
}

/** Of a command that runs all stages: its own flags, and how it dedupes. */
export function allStagesFlags(own: readonly Flag[], dedupe: readonly Flag[] = joinFlags): readonly Flag[] {
  return grouped(fieldFlags, own, outputFlags, cleanFlags, extractFlags, dedupe, redoFlag, jobsFlag, runFlags)
}

// Pairs and indices are dedupe's own affair.
const joinFlags = dedupeFlags.filter(({ name }) => name !== 'pairs' && name !== 'save-index')
