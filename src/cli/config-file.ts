/** newsx.config.json: found upward from where one works, checked, its paths made to start from its own folder. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { UsageError } from './errors.ts'
import { type Flag, keyOf } from './flags.ts'
import type { Source } from './settings.ts'

const NAME = 'newsx.config.json'

/** The nearest config file above a folder, or null. */
export function findConfig(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, NAME)
    if (existsSync(path)) return path
    if (at === dirname(at)) return null
  }
}

/** What a config file says to a command: its own section first, then what holds for all. */
export async function readConfig(path: string, command: string): Promise<Source> {
  const values = await checked(path)
  const own = (values[command] ?? {}) as Record<string, unknown>
  const value = (flag: Flag) => (flag.once ? undefined : (own[keyOf(flag)] ?? values[keyOf(flag)]))
  return {
    from: () => path,
    value: (flag) => (flag.kind === 'path' ? fromFolder(dirname(path), value(flag)) : value(flag)),
  }
}

function fromFolder(folder: string, value: unknown): unknown {
  return typeof value !== 'string' || value === '-' || isAbsolute(value) ? value : join(folder, value)
}

async function checked(path: string): Promise<Record<string, unknown>> {
  const [text, { checkConfig }] = await Promise.all([
    readFile(path, 'utf8').catch(() => {
      throw new UsageError(`${path}: it cannot be read: check --config, or leave it out with --no-config`)
    }),
    import('./config-schema.ts'),
  ])
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${path}: no JSON (${(error as Error).message})`)
  }
  return checkConfig(path, json)
}
