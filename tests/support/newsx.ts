/** Runs the real binary in a clean environment. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
export const bin = path.join(root, 'bin', 'newsx.js')

export interface RunSettings {
  input?: string | Buffer
  env?: Record<string, string>
  cwd?: string
}

/** Only what node itself needs: neither the caller's colours nor its time zone reach a test. */
export const cleanEnvironment = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  LANG: 'C.UTF-8',
  TZ: 'UTC',
}

export function newsx(
  args: string[],
  { input = '', env = {}, cwd = root }: RunSettings = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...cleanEnvironment, ...env },
    maxBuffer: 1 << 28,
  })
}
