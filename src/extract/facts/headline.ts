/** The headline: the first line, where it is one. */
import type { LineKind } from './gathered.ts'
import type { Outline } from './whole.ts'

const LONGEST = 220
const SENTENCE_END = /[.:;,]["”’')]{0,2}$/u
const SENTENCES = /\p{Ll}\.["”]? \p{Lu}/u

/** The first line that is neither stamp, credit nor label, if it reads as a headline and a story follows. */
export function readHeadline({ head }: Outline, kinds: readonly LineKind[]): string | null {
  const index = kinds.indexOf('text')
  const line = head[index]
  if (line === undefined || index === head.length - 1) return null
  if (index > 0 && kinds.slice(0, index).some((kind) => kind !== 'label')) return null
  const announced = kinds[index + 1] === 'stamp' || kinds[index + 1] === 'credit'
  return isHeadline(line, head[index + 1], announced) ? line : null
}

function isHeadline(line: string, next: string, announced: boolean): boolean {
  const words = line.split(/\s+/).length
  if (line.length > LONGEST || words < (announced ? 2 : 3)) return false
  if (/^\p{Ll}/u.test(line) && !announced) return false
  if (announced) return !SENTENCES.test(line) || line.length < LONGEST / 2
  return !SENTENCE_END.test(line) && !SENTENCES.test(line) && !/^[\p{Ll},.]/u.test(next)
}
