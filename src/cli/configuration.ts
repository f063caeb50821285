/** Reads a command's settings from where they may stand. */
import type { Flag } from './flags.ts'
import type { Manual } from './manual.ts'
import { fromEnvironment, resolveSettings, type Settings, toSettings, typed } from './settings.ts'

/** The settings of a run; null if they were printed and there is nothing more to do. */
export async function readSettings(
  _manual: Manual,
  flags: readonly Flag[],
  options: Record<string, unknown>,
): Promise<Settings | null> {
  const list = resolveSettings(flags, [typed(options), fromEnvironment(process.env)])
  return toSettings(list)
}
