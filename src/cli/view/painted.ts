/** Text whose characters have roles, in the roles' colours. */
import type { Role, Style } from './style.ts'
import type { Range } from './wrapping.ts'

/** Later ones are painted over earlier ones. */
export const ROLES: readonly Role[] = ['plain', 'quote', 'date', 'cue', 'speaker']

/** The stretches of one role within a range; `roles` holds an index into ROLES for each UTF-16 unit. */
export function runsOf(roles: Uint8Array, { start, end }: Range): (Range & { role: Role })[] {
  const runs: (Range & { role: Role })[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && roles[at] === roles[from]) continue
    runs.push({ start: from, end: at, role: ROLES[roles[from]] })
    from = at
  }
  return runs
}

/** A range of the text in its colours. */
export function painted(text: string, roles: Uint8Array, range: Range, { paint }: Style): string {
  return runsOf(roles, range)
    .map(({ start, end, role }) => paint(role, text.slice(start, end)))
    .join('')
}
