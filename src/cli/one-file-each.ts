/** What a run writes goes into files of their own. */
import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from './errors.ts'
import type { Settings } from './settings.ts'

/** Refuses two flags that name one file: what is put in place last would be all that is left. */
export function checkOneFileEach({ output, stats, saveIndex }: Settings): void {
  const flags = new Map<string, string>()
  for (const [flag, path] of [
    ['-o', output],
    ['--stats', stats],
    ['--save-index', saveIndex],
  ] as const) {
    if (path === undefined || path === '-' || isDevice(path)) continue
    const place = placeOf(path)
    const other = flags.get(place)
    if (other !== undefined) throw new UsageError(`${other} and ${flag} name the same file, ${path}: name two`)
    flags.set(place, flag)
  }
}

/** A device takes whatever comes. */
function isDevice(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false })
  return info !== undefined && !info.isFile() && !info.isDirectory()
}

function placeOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
