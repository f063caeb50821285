/** The command line as commander parses it, made from the manuals. */
import { Command, CommanderError, Option } from 'commander'
import { nearest } from '../text/nearest.ts'
import { meant, UsageError } from './errors.ts'
import { type Flag, longOf, synopsisOf } from './flags.ts'
import type { Manual } from './manual.ts'

/** What was typed after a command's name. */
export interface Typed {
  inputs: string[]
  options: Record<string, unknown>
}

/** Reads a command's arguments; what is typed wrongly is a UsageError with a suggestion. */
export function parseArguments(manual: Manual, flags: readonly Flag[], args: readonly string[]): Typed {
  const command = new Command(manual.name).argument('[inputs...]').helpOption(false).exitOverride()
  command.configureOutput({ writeErr: () => {}, outputError: () => {} })
  for (const flag of flags) command.addOption(toOption(flag))
  try {
    command.parse(args as string[], { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? explained(error, manual, flags) : error
  }
  return { inputs: command.args, options: typedOptions(command) }
}

function toOption(flag: Flag): Option {
  const value = flag.value ? ` <${flag.value}>` : ''
  const option = new Option(`${flag.short ? `-${flag.short}, ` : ''}${longOf(flag)}${value}`, flag.about)
  if (flag.kind === 'list') option.argParser((text: string, before: string[] = []) => [...before, text])
  return option
}

function typedOptions(command: Command): Record<string, unknown> {
  const entries = Object.entries(command.opts()).filter(([key]) => command.getOptionValueSource(key) === 'cli')
  const options = Object.fromEntries(entries)
  // commander reads --no-config as the absence of --config.
  return options.config === false ? { ...options, config: undefined, noConfig: true } : options
}

function explained({ code, message }: CommanderError, { name }: Manual, flags: readonly Flag[]): UsageError {
  const [, item = ''] = /'([^']*)'/.exec(message) ?? []
  if (code === 'commander.unknownOption') return unknownFlag(item, name, flags)
  if (code === 'commander.optionMissingArgument') {
    const flag = flags.find((known) => item.includes(longOf(known)))
    return new UsageError(`${flag ? synopsisOf(flag) : item} needs a value: see newsx ${name} --help`)
  }
  return new UsageError(`${message.replace(/^error: /, '')}: see newsx ${name} --help`)
}

function unknownFlag(typed: string, name: string, flags: readonly Flag[]): UsageError {
  const suggestion = typed.startsWith('--') ? nearest(typed, [...flags.map(longOf), '--help', '--version']) : null
  const next = suggestion === null ? `: see newsx ${name} --help` : meant(suggestion)
  return new UsageError(`newsx ${name} has no flag ${typed}${next}`)
}
