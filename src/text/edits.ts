/**
 * Edits: sorted, disjoint stretches of the raw text and what stands in their place.
 * Applying them to the raw text gives the clean text; undoing them gives the raw text back, character for character.
 */
import type { Edit } from '../document.ts'
import { pointsOf } from './points.ts'

/** A stretch to change, in UTF-16 units of the raw text. */
export interface Change {
  start: number
  end: number
  with: string
}

/** The text with the changes made; they must be sorted and disjoint. */
export function applyChanges(raw: string, changes: readonly Change[]): string {
  if (changes.length === 0) return raw
  let at = 0
  let text = ''
  for (const change of changes) {
    text += raw.slice(at, change.start) + change.with
    at = change.end
  }
  return text + raw.slice(at)
}

/** The clean text that a document's edits make of its raw text. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const points = pointsOf(raw)
  return applyChanges(
    raw,
    edits.map((edit) => ({ start: points.toUnit(edit.start), end: points.toUnit(edit.end), with: edit.with })),
  )
}

/** The raw text from which a document's edits made its clean text. */
export function undoEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  const points = pointsOf(text)
  let raw = ''
  let at = 0
  let shift = 0
  for (const edit of edits) {
    const start = points.toUnit(edit.start + shift)
    raw += text.slice(at, start) + edit.text
    at = start + edit.with.length
    shift += lengthInPoints(edit.with) - (edit.end - edit.start)
  }
  return raw + text.slice(at)
}

function lengthInPoints(text: string): number {
  return pointsOf(text).toPoint(text.length)
}
