/**
 * What a flag is. Flags are data: the command line, help, completion, the manual page, the config file and the
 * NEWSX_* variables are all made from the same definitions.
 */
export const groups = ['Input', 'Output', 'Rules', 'Run'] as const
export type Group = (typeof groups)[number]

/** How a flag's value is written. A `list` is separated by commas; a `path` in a config file starts from that file. */
export type Kind = 'text' | 'path' | 'list' | 'integer' | 'number' | 'day'

export interface Flag {
  /** Long name without dashes; in settings and config files in camel case, in the environment as NEWSX_NAME. */
  name: string
  short?: string
  group: Group
  about: string
  /** What stands for its value in help; without it the flag is a switch. */
  value?: string
  kind?: Kind
  choices?: readonly string[]
  /** Where to find what is none of the choices. */
  otherwise?: string
  /** Least and greatest value of a number. */
  range?: readonly [number, number]
  /** What holds when nobody says anything, for help. A switch that is on by default is written --no-NAME. */
  default?: string | number | boolean
  /** Only about this one run: no config file and no variable sets it. */
  once?: true
}

export function keyOf({ name }: Flag): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

export function variableOf({ name }: Flag): string {
  return `NEWSX_${name.replaceAll('-', '_').toUpperCase()}`
}

/** The flag as it is typed: a switch that is on by default is turned off. */
export function longOf(flag: Flag): string {
  return flag.default === true ? `--no-${flag.name}` : `--${flag.name}`
}

/** The flag as help shows it: "-f, --format NAME". */
export function synopsisOf(flag: Flag): string {
  const short = flag.short ? `-${flag.short}, ` : ''
  return short + longOf(flag) + (flag.value ? ` ${flag.value}` : '')
}
