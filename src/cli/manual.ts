/** What every command file opens with: its manual, from which its help, completion and manual page are made. */
import type { Flag } from './flags.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

export interface Manual {
  name: string
  /** One line, in lower case, without a full stop. */
  summary: string
  /** What stands after the command's name in its usage line. */
  usage: string
  /** What it does, in a few sentences. */
  about: string
  /** One worked example with what it prints. */
  example: { command: string; output: string }
  flags: readonly Flag[]
}

/** What a run needs to know beside its settings. */
export interface Context {
  manual: Manual
  reporter: Reporter
}

export type Run = (inputs: string[], settings: Settings, context: Context) => Promise<void>

export interface CommandModule {
  manual: Manual
  run: Run
}
