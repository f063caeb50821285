/** Whether a line opens the story with a dateline. */
import type { Article } from '../article.ts'
import { datelineWindow, readDateline } from './dateline.ts'
import type { LineKind, State } from './gathered.ts'
import { gazetteerOf } from './media.ts'
import type { Outline } from './whole.ts'

/** Reads a dateline where the line opens the story. */
export function openStory({ article, outline, gathered }: State, index: number, at: number): boolean {
  if (at < 0 || gathered.dateline !== null || isPast(outline, gathered.kinds)) return false
  const window = datelineWindow(outline.head, index).slice(at).trimStart()
  const dateline = readDateline(window, gazetteerOf(article.language.facts))
  if (
    !dateline ||
    (dateline.publisher === null &&
      (hasBegun(outline, gathered.kinds, index) || mayBeHeadline(article, outline, index)))
  )
    return false
  gathered.dateline = dateline.place
  gathered.publisher ??= dateline.publisher
  return true
}

/** Two paragraphs stand above: whatever follows opens no story. */
function isPast({ head }: Outline, kinds: readonly LineKind[]): boolean {
  let paragraphs = 0
  for (let at = 0; at < kinds.length; at++) if (kinds[at] === 'text' && head[at].length > PARAGRAPH) paragraphs++
  return paragraphs > 1
}

/** A first line that is neither a paragraph nor a piece of a broken dateline. */
function mayBeHeadline({ given }: Article, { head }: Outline, index: number): boolean {
  const line = head[index]
  if (given.headline !== null || index > 0 || head.length < 2 || line.length >= PARAGRAPH) return false
  return !/[.,–—-]$/.test(line) && !/^[–—-]/.test(head[1])
}

export const SHORT = 40

const PARAGRAPH = 120

/** A paragraph of the story stands above: a place alone opens nothing any more. */
function hasBegun({ head }: Outline, kinds: readonly LineKind[], index: number): boolean {
  for (let at = 0; at < index; at++)
    if (kinds[at] === 'text' && head[at].length > (at > 0 ? SHORT : PARAGRAPH)) return true
  return false
}
