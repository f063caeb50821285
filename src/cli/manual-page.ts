/** The manual page, in roff, from the manuals. */
import { version } from '../version.ts'
import { settingFlags } from './common-flags.ts'
import { type Flag, synopsisOf } from './flags.ts'
import { aboutFlag } from './help.ts'
import type { Manual } from './manual.ts'
import { topics } from './topics.ts'

export function manualPage(manuals: readonly Manual[]): string {
  return `${[
    `.TH NEWSX 1 "" "newsx ${version}" "User Commands"`,
    '.SH NAME',
    'newsx \\- clean text and a table of who said what from dirty Indonesian news scrapes',
    '.SH SYNOPSIS',
    '.B newsx',
    '.I command',
    '[inputs...] [flags]',
    '.SH DESCRIPTION',
    'Each command brings articles up to its stage: given raw files it runs the earlier stages first, given the',
    'documents of an earlier run only what they lack.',
    'Inputs are files, folders, globs, or \\- for standard input.',
    '.SH COMMANDS',
    ...manuals.flatMap(commandPart),
    '.SH FLAGS OF EVERY COMMAND',
    ...settingFlags.flatMap(flagPart),
    ...Object.entries(topics).flatMap(([name, { text }]) => topicPart(name, text)),
    '.SH FILES AND ENVIRONMENT',
    'Settings may stand in newsx.config.json, found upward from the working folder, and in variables such as',
    'NEWSX_QUIET; flags win over variables, variables over the file.',
    'NO_COLOR is honoured.',
  ].join('\n')}\n`
}

function commandPart(manual: Manual): string[] {
  const { name, usage, about, example, flags } = manual
  return [
    `.SS newsx ${escaped(`${name} ${usage}`.trim())}`,
    escaped(about),
    '.PP',
    '.nf',
    escaped(`$ ${example.command}`),
    ...example.output
      .split('\n')
      .filter((line) => line !== '')
      .map(escaped),
    '.fi',
    ...flags.flatMap(flagPart),
  ]
}

function flagPart(flag: Flag): string[] {
  return ['.TP', `.B ${escaped(synopsisOf(flag))}`, escaped(aboutFlag(flag))]
}

function topicPart(name: string, text: string): string[] {
  return [`.SH ${name.toUpperCase().replace('-', ' ')}`, '.nf', ...text.split('\n').map(escaped), '.fi']
}

/** A line in which roff finds no request of its own. */
function escaped(line: string): string {
  return line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&')
}
