/**
 * The text with what clean took out as credit, stamp, caption or legal note standing where it stood: facts are read
 * from it, so that it makes no difference whether a line was removed.
 */
import type { EditKind } from '../../document.ts'
import { linesOf } from '../../text/lines.ts'
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

function lengthInPoints(text: string): number {
  return pointsOf(text).toPoint(text.length)
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
  const lines = whole === article.text ? article.lines : linesOf(whole)
  const head: string[] = []
  const tail: string[] = []
  let next = 0
  for (; next < lines.length && head.length < HEAD; next++) push(head, whole, lines[next])
  let last = lines.length - 1
  for (; last >= next && tail.length < TAIL; last--) push(tail, whole, lines[last])
  return { head, tail: tail.reverse(), complete: last < next }
}

function push(list: string[], whole: string, { start, end }: { start: number; end: number }): void {
  const line = whole.slice(start, end).trim()
  if (line !== '') list.push(line)
}
