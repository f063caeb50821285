/**
 * The text with what clean took out as credit, stamp, caption or legal note standing where it stood: facts are read
 * from it, so that it makes no difference whether a line was removed.
 */
import type { Edit, EditKind } from '../../document.ts'
import { pointsOf } from '../../text/points.ts'
import type { Article } from '../article.ts'

const RESTORED: ReadonlySet<EditKind> = new Set<EditKind>(['credit', 'widget', 'legal'])

function wholeText({ text, edits }: Article): string {
  if (!edits.some((edit) => RESTORED.has(edit.kind))) return text
  const points = pointsOf(text)
  let whole = ''
  let at = 0
  let shift = 0
  for (const [index, edit] of edits.entries()) {
    const start = points.toUnit(edit.start + shift)
    const end = start + edit.with.length
    const restored = RESTORED.has(edit.kind) || (index === 0 && isHeading(edit, edits[1]))
    whole += text.slice(at, start) + (restored ? edit.text : left(edit))
    at = end
    shift += lengthInPoints(edit.with) - (edit.end - edit.start)
  }
  return whole + text.slice(at)
}

/** What is left of a stretch that stays out: the line end, where it held one. */
function left(edit: Edit): string {
  return edit.with === '' && edit.text.includes('\n') ? '\n' : edit.with
}

const LONGEST_HEADING = 220

/** The first line, right above a stamp: the headline, whatever it was taken for. */
function isHeading(edit: Edit, next: Edit | undefined): boolean {
  if (edit.start > 0 || edit.text.length > LONGEST_HEADING || edit.text.trim().includes('\n')) return false
  return next?.kind === 'widget' && next.start === edit.end && /\d{4}/.test(next.text)
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
