/** The line that closes a run, and the same as JSON. */

import type { Removed, Tally } from '../pipeline/tally.ts'
import { version } from '../version.ts'
import { withCommas } from './numbers.ts'

/** "5 documents; removed 9,120 of 20,418 characters (44.7 %): spam 8,800, caption 320; 12 quotes (11 with a speaker), 9 dates". */
export function summaryOf(tally: Tally, seconds: number): string {
  const parts = [
    `${count(tally.documents, 'document')}${tally.warned ? ` (${tally.warned} with warnings)` : ''}`,
    removedPart(tally),
    foundPart(tally),
    copiesPart(tally),
    tally.skipped > 0 ? `${count(tally.skipped, 'input')} skipped` : '',
    `${seconds.toFixed(1)} s`,
  ]
  return `newsx: ${parts.filter((part) => part !== '').join('; ')}`
}

function count(n: number, noun: string): string {
  return `${withCommas(n)} ${noun}${n === 1 ? '' : 's'}`
}

function removedPart({ removed, characters }: Tally): string {
  const kinds = [...removed].filter(([kind]) => kind !== 'repair').sort((a, b) => b[1].characters - a[1].characters)
  const repairs = removed.get('repair')
  const repaired = repairs ? `${count(repairs.stretches, 'repair')}` : ''
  if (kinds.length === 0) return repaired
  const sum = kinds.reduce((total, [, { characters }]) => total + characters, 0)
  const share = ((100 * sum) / characters).toFixed(1)
  const why = kinds.map(([kind, { characters }]) => `${kind} ${withCommas(characters)}`).join(', ')
  return `removed ${withCommas(sum)} of ${count(characters, 'character')} (${share} %): ${why}${repaired && `; ${repaired}`}`
}

function foundPart({ quotes, attributed, dates }: Tally): string {
  const total = [...quotes.values()].reduce((sum, n) => sum + n, 0)
  if (total + dates === 0) return ''
  return `${count(total, 'quote')} (${withCommas(attributed)} with a speaker), ${count(dates, 'date')}`
}

function copiesPart({ copies, stories }: Tally): string {
  const parts = [copies > 0 ? (copies === 1 ? '1 copy' : `${withCommas(copies)} copies`) : '']
  if (stories.size > 0) parts.push(stories.size === 1 ? '1 story' : `${withCommas(stories.size)} stories`)
  return parts.filter((part) => part !== '').join(', ')
}

/** Which rules of a rules file found nothing: they may be mistyped, or of another corpus. */
export function idleRules(rules: readonly { id: string }[], { rules: used }: Tally): string {
  const idle = rules.filter(({ id }) => !used.has(id)).map(({ id }) => id)
  if (idle.length === 0) return ''
  const some = idle.slice(0, 5).join(', ') + (idle.length > 5 ? ', …' : '')
  return `newsx: ${idle.length} of ${count(rules.length, 'rule')} found nothing: ${some}`
}

/** What `--stats` writes. */
export function statsOf(command: string, tally: Tally, seconds: number): Record<string, unknown> {
  return {
    newsx: version,
    command,
    documents: tally.documents,
    skipped: tally.skipped,
    warned: tally.warned,
    characters: tally.characters,
    removed: sorted<Removed>(tally.removed),
    rules: sorted(tally.rules),
    quotes: sorted(tally.quotes),
    attributed: tally.attributed,
    dates: tally.dates,
    copies: tally.copies,
    stories: tally.stories.size,
    seconds: Number(seconds.toFixed(3)),
  }
}

function sorted<T>(counts: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
