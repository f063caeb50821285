/** Reads a command's settings from where they may stand. */
import type { Flag } from './flags.ts'
import type { Manual } from './manual.ts'
import {
  fromEnvironment,
  resolveSettings,
  type Setting,
  type Settings,
  type Source,
  toSettings,
  typed,
} from './settings.ts'

/** The settings of a run; null if they were printed and there is nothing more to do. */
export async function readSettings(
  { name }: Manual,
  flags: readonly Flag[],
  options: Record<string, unknown>,
): Promise<Settings | null> {
  const list = resolveSettings(flags, [typed(options), ...(await lastingSources(name, options))])
  if (options.printConfig !== true) return toSettings(list)
  const { print } = await import('./print.ts')
  await print(asJson(list))
  return null
}

/** What holds beyond one run: the environment, then the config file. */
async function lastingSources(command: string, { config, noConfig }: Record<string, unknown>): Promise<Source[]> {
  if (noConfig) return []
  const { findConfig, readConfig } = await import('./config-file.ts')
  const path = typeof config === 'string' ? config : findConfig(process.cwd())
  return [fromEnvironment(process.env), ...(path === null ? [] : [await readConfig(path, command)])]
}

/** One setting a line: its value, null where nothing is set, and where it comes from. */
function asJson(list: readonly Setting[]): string {
  const lasting = list.filter(({ flag }) => !flag.once)
  const lines = lasting.map(
    ({ key, value, from }) => `  ${JSON.stringify(key)}: ${JSON.stringify({ value: value ?? null, from })}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}
