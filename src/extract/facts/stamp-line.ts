/** A line of publication at the top: its day, its time, and those who sign it. */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { isPerson, readSigned, splitNames } from './credits.ts'
import { type LineKind, type State, signMedium, take } from './gathered.ts'
import { readTime, type Stamp } from './stamp.ts'

/** A mark between names and date. */
const APART = /[,|–—-]\s*$/u

/** Other words beside the date: a time must stand with it, or names before it; and it is no headline. */
export function isSigned(stamp: Stamp, index: number, language: FactLanguage): boolean {
  if (stamp.clock !== null) return index > 0 || stamp.before.trim() !== ''
  return (
    index > 0 &&
    index < 4 &&
    APART.test(stamp.before) &&
    signers(stamp, language).some((name) => name.split(' ').length < 4)
  )
}

export function takeStamp({ article, outline, gathered, signed }: State, stamp: Stamp, index: number): LineKind {
  const next = outline.head[index + 1]
  const clock = stamp.clock ?? (next === undefined ? null : readTime(next, article.language))
  gathered.stamps.push({ ...stamp, clock })
  signMedium(stamp.before, article, signed)
  if (stamp.weight > 1) return 'stamp'
  const language = article.language.facts
  const credits = readSigned(stamp.before.replace(/(?<![\s,|-])[\s,|-]+$/u, ''), language)
  if (credits) take(gathered, credits, signed)
  else gathered.byline.push(...signers(stamp, language))
  return 'stamp'
}

/** The people whom a stamp names before its date. */
function signers({ before }: Stamp, language: FactLanguage): string[] {
  const isWord = (word: string) => language.stampWords.includes(word.replace(/[^\p{L}]/gu, '').toLowerCase())
  const names = splitNames(before.slice(before.indexOf(':') + 1).replace(/\s[-–—]\s*$/u, ''), language)
    .map((name) =>
      name
        .split(' ')
        .filter((word) => !isWord(word))
        .join(' '),
    )
    .filter((name) => name !== '')
  return names.every(isPerson) ? names : []
}
