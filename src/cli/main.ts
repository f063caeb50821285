/** The command line: finds the command, reads its settings, runs it, and turns what goes wrong into an exit code. */

import { ReaderGone } from '../io/problems.ts'
import { removeUnfinished } from '../io/unfinished.ts'
import { nearest } from '../text/nearest.ts'
import { version } from '../version.ts'
import { commands } from './commands/index.ts'
import { meant, UsageError } from './errors.ts'
import type { Flag } from './flags.ts'
import type { CommandModule } from './manual.ts'
import { print } from './print.ts'
import { createReporter, exitCodeOf, type Reporter } from './reporter.ts'
import { rootHelp } from './root-help.ts'

export async function main(argv: readonly string[]): Promise<void> {
  const args = argv.slice(2)
  const reporter = createReporter(errorForm(args, process.env))
  onSignals(reporter)
  process.stderr.on('error', () => {})
  try {
    await dispatch(args, reporter)
  } catch (error) {
    if (error instanceof ReaderGone) return
    reporter.complain(error)
    process.exitCode = exitCodeOf(error)
  }
}

/** How errors are written must be known before the arguments are understood: they may be what is wrong. */
function errorForm(args: readonly string[], env: NodeJS.ProcessEnv): 'text' | 'json' {
  const at = args.findIndex((arg) => arg === '--errors' || arg.startsWith('--errors='))
  const asked = at < 0 ? env.NEWSX_ERRORS : args[at].includes('=') ? args[at].slice('--errors='.length) : args[at + 1]
  return asked === 'json' ? 'json' : 'text'
}

function onSignals(reporter: Reporter): void {
  const end = (code: number) => () => {
    reporter.status('')
    removeUnfinished()
    process.exit(code)
  }
  process.once('SIGINT', end(130)).once('SIGTERM', end(143)).once('SIGHUP', end(129))
}

async function dispatch(args: readonly string[], reporter: Reporter): Promise<void> {
  const [first, ...rest] = args
  if (first === undefined) {
    process.stderr.write(rootHelp(process.stderr.columns))
    process.exitCode = 2
    return
  }
  if (first === '--version' || first === '-V') return print(`${version}\n`)
  if (first === '--help' || first === '-h') return print(rootHelp(process.stdout.columns))
  if (first.startsWith('-') && first !== '-')
    throw new UsageError(`newsx has no flag ${first} before a command: see newsx --help`)
  const entry = commands.find(({ name }) => name === first)
  if (entry === undefined) throw await unknownCommand(first)
  await runCommand(await entry.load(), rest, reporter)
}

async function runCommand({ manual, run }: CommandModule, args: readonly string[], reporter: Reporter): Promise<void> {
  const { settingFlags } = await import('./common-flags.ts')
  const flags = [...manual.flags, ...settingFlags]
  const own = beforeDashes(args)
  if (own.includes('--version')) return print(`${version}\n`)
  if (own.includes('--help') || own.includes('-h')) {
    const { commandHelp } = await import('./help.ts')
    return print(commandHelp(manual, flags, process.stdout.columns))
  }
  const { parseArguments } = await import('./program.ts')
  const { inputs, options } = parseArguments(manual, flags, args)
  const { readSettings } = await import('./configuration.ts')
  const settings = await readSettings(manual, flags as Flag[], options)
  if (settings === null) return
  reporter.form = settings.errors
  await run(inputs, settings, { manual, reporter })
}

function beforeDashes(args: readonly string[]): readonly string[] {
  const dashes = args.indexOf('--')
  return dashes < 0 ? args : args.slice(0, dashes)
}

async function unknownCommand(typed: string): Promise<UsageError> {
  const { existsSync } = await import('node:fs')
  if (existsSync(typed)) return new UsageError(`${typed} is no command: name one first, such as newsx clean ${typed}`)
  const suggestion = nearest(
    typed,
    commands.map(({ name }) => name),
  )
  return new UsageError(`newsx has no command ${typed}${suggestion ? meant(suggestion) : ': see newsx --help'}`)
}
