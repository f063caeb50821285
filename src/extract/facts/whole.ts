/**
 * The text with what clean took out as credit, stamp, caption or legal note standing where it stood: facts are read
 * from it, so that it makes no difference whether a line was removed.
 */
import type { EditKind } from '../../document.ts'
import { pointsOf } from '../../text/points.ts'
import type { Article } from '../article.ts'

const RESTORED: ReadonlySet<EditKind> = new Set<EditKind>(['credit', 'widget', 'legal'])

function wholeText({ text, edits }: Article): string {
  if (!edits.some((edit) => RESTORED.has(edit.kind))) return text
  const points = pointsOf(text)
  let whole = ''
  let at = 0
  let shift = 0
  for (const edit of edits) {
    const start = points.toUnit(edit.start + shift)
    const end = start + edit.with.length
    whole += text.slice(at, start) + (RESTORED.has(edit.kind) ? edit.text : edit.with)
    at = end
    shift += lengthInPoints(edit.with) - (edit.end - edit.start)
  }
  return whole + text.slice(at)
}

/** A repair is a few characters at most; asking `pointsOf` would make it forget the article. */
function lengthInPoints(text: string): number {
  let points = 0
  for (const _point of text) points++
  return points
}

/** The lines that are not blank, trimmed; of a long text the first and the last of them. */
export interface Outline {
  head: string[]
  tail: string[]
  /** Whether the lines are all there are. */
  complete: boolean
}

const HEAD = 14
const TAIL = 16

export function outlineOf(article: Article): Outline {
  const whole = wholeText(article)
  const head: string[] = []
  let next = 0
  while (next < whole.length && head.length < HEAD) {
    const end = lineEnd(whole, next)
    push(head, whole.slice(next, end))
    next = end + 1
  }
  const tail: string[] = []
  let last = whole.length
  while (last > next && tail.length < TAIL) {
    const start = Math.max(next, whole.lastIndexOf('\n', last - 1) + 1)
    push(tail, whole.slice(start, last))
    last = start - 1
  }
  return { head, tail: tail.reverse(), complete: last <= next }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function push(list: string[], piece: string): void {
  const line = piece.trim()
  if (line !== '') list.push(line)
}
