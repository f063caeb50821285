/** Help pages, made from the manuals. */
import { type Flag, groups, synopsisOf } from './flags.ts'
import type { Manual } from './manual.ts'

const WIDTH = 100

/** The page of one command: what it does, one worked example, its flags by group. */
export function commandHelp(manual: Manual, flags: readonly Flag[], columns: number | undefined): string {
  const width = Math.min(columns ?? WIDTH, WIDTH)
  const { name, about, usage, example } = manual
  return [
    wrap(about, width, 0),
    section('Example', `${indent(`$ ${example.command}`)}\n${indent(example.output.trimEnd())}`),
    section('Usage', `  newsx ${name} ${usage}`),
    ...groups.map((group) => flagSection(group, flags, width)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function flagSection(group: string, flags: readonly Flag[], width: number): string {
  const own = flags.filter((flag) => flag.group === group)
  if (own.length === 0) return ''
  return section(
    group,
    listing(
      own.map((flag) => [synopsisOf(flag), aboutFlag(flag)]),
      width,
    ),
  )
}

/** What a flag does, with what holds when it is not given. */
export function aboutFlag(flag: Flag): string {
  const known = typeof flag.default === 'string' || typeof flag.default === 'number'
  const choices = flag.choices && !flag.choices.every((choice) => flag.about.includes(choice))
  return [
    flag.about,
    ...(choices ? [`(${flag.choices?.join(', ')})`] : []),
    ...(known ? [`[${flag.default}]`] : []),
  ].join(' ')
}

export function section(title: string, body: string): string {
  return `${title}:\n${body}`
}

/** Two columns, the second wrapped; a narrow terminal puts it below the first. */
export function listing(entries: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...entries.map(([term]) => term.length)) + 4
  if (width - left < 30) return entries.map(([term, text]) => `  ${term}\n${wrap(text, width, 6)}`).join('\n')
  return entries.map(([term, text]) => `  ${term.padEnd(left - 2)}${wrap(text, width, left).trimStart()}`).join('\n')
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

/** The words of a text in lines of at most the width, each after so many blanks. */
export function wrap(text: string, width: number, blanks: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && blanks + line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((each) => ' '.repeat(blanks) + each).join('\n')
}
