/** What a run is told to do, and by whom: flags, then NEWSX_* variables, then the config file, then the defaults. */
import { UsageError } from './errors.ts'
import { type Flag, keyOf, longOf, variableOf } from './flags.ts'
import { parseValue } from './values.ts'

/** Every setting of every command; a command sees those of its own flags. */
export interface Settings {
  textField: string
  headlineField: string
  stampField: string
  bylineField: string
  urlField: string
  output?: string
  format?: string
  table?: string
  columns?: string[]
  listColumns?: boolean
  escapeFormulas: boolean
  excel?: boolean
  reportLimit: number
  color: 'auto' | 'always' | 'never'
  keep?: string[]
  only?: string[]
  spamThreshold?: number
  rules?: string
  referenceDate?: string
  explain?: boolean
  judge?: string
  rows?: number
  seed?: number
  by?: string[]
  least?: number
  share?: number
  drop?: boolean
  against?: string
  saveIndex?: string
  threshold?: number
  window?: number
  pairs?: boolean
  redo?: boolean
  strict?: boolean
  jobs?: number
  resume?: boolean
  onError: 'report' | 'emit'
  quiet?: boolean
  stats?: string
  errors: 'text' | 'json'
  config?: string
  noConfig?: boolean
  printConfig?: boolean
}

export interface Setting {
  flag: Flag
  key: string
  value: unknown
  /** "flag", "NEWSX_QUIET", the path of the config file, or "default". */
  from: string
}

/** Values that one place gives, by key. */
export interface Source {
  from(flag: Flag): string
  value(flag: Flag): unknown
}

/** The settings of a command: for each flag the first source that has it. */
export function resolveSettings(flags: readonly Flag[], sources: readonly Source[]): Setting[] {
  return flags.map((flag) => {
    const key = keyOf(flag)
    for (const source of sources) {
      const value = source.value(flag)
      if (value !== undefined) return { flag, key, value, from: source.from(flag) }
    }
    return { flag, key, value: flag.default, from: 'default' }
  })
}

export function toSettings(list: readonly Setting[]): Settings {
  const given = list.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value])
  return Object.fromEntries(given) as unknown as Settings
}

/** What was typed, as commander has it: strings, lists of strings, and booleans. */
export function typed(options: Record<string, unknown>): Source {
  return {
    from: () => 'flag',
    value: (flag) => parsed(flag, options[keyOf(flag)], longOf(flag)),
  }
}

export function fromEnvironment(env: Record<string, string | undefined>): Source {
  return {
    from: variableOf,
    value: (flag) => (flag.once ? undefined : parsed(flag, env[variableOf(flag)] || undefined, variableOf(flag))),
  }
}

function parsed(flag: Flag, raw: unknown, name: string): unknown {
  if (raw === undefined || (typeof raw === 'boolean' && !flag.value)) return raw
  const result = parseValue(flag, raw as string | string[])
  if ('problem' in result) throw new UsageError(`${name}: ${result.problem}`)
  return result.value
}
