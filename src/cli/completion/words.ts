/** What there is to complete, from the manuals. */
import { settingFlags } from '../common-flags.ts'
import { type Flag, longOf } from '../flags.ts'
import type { Manual } from '../manual.ts'
import { topics } from '../topics.ts'

/** Flags as they are typed after a command, long and short. */
export function flagsOf(manual: Manual): Flag[] {
  return manual.flags.length === 0 ? [] : [...manual.flags, ...settingFlags]
}

export function spellingsOf(flag: Flag): string[] {
  return flag.short ? [`-${flag.short}`, longOf(flag)] : [longOf(flag)]
}

/** Words that a command takes instead of files. */
export function wordsOf({ name }: Manual, manuals: readonly Manual[]): string[] {
  if (name === 'help') return [...manuals.map((manual) => manual.name), ...Object.keys(topics)]
  return name === 'completion' ? ['bash', 'zsh', 'fish'] : []
}

/** For between single quotes in a shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
