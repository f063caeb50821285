/** What a run has done, counted as documents come by. */
import type { Document } from '../document.ts'
import { pointsOf } from '../text/points.ts'

export interface Removed {
  documents: number
  stretches: number
  characters: number
}

export class Tally {
  documents = 0
  skipped = 0
  warned = 0
  /** Code points of the raw texts. */
  characters = 0
  readonly removed = new Map<string, Removed>()
  readonly rules = new Map<string, number>()
  readonly quotes = new Map<string, number>()
  attributed = 0
  dates = 0
  readonly speakers = new Set<string>()
  copies = 0
  readonly stories = new Set<string>()

  add(document: Document): void {
    this.documents++
    if (document.warnings.length > 0) this.warned++
    this.characters += pointsOf(document.text).toPoint(document.text.length)
    this.addEdits(document)
    for (const { type, speaker } of document.quotes ?? []) {
      this.quotes.set(type, (this.quotes.get(type) ?? 0) + 1)
      if (speaker !== null) this.attributed++
    }
    this.dates += document.dates?.length ?? 0
    for (const { id, name } of document.speakers ?? []) this.speakers.add(id ?? name)
    if (document.duplicate?.of) this.copies++
    if (document.story) this.stories.add(document.story)
  }

  private addEdits({ edits = [] }: Document): void {
    const kinds = new Set<string>()
    for (const { kind, rule, start, end, with: put } of edits) {
      this.characters += end - start - put.length
      this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1)
      const removed = this.removed.get(kind) ?? { documents: 0, stretches: 0, characters: 0 }
      removed.stretches++
      removed.characters += end - start
      if (!kinds.has(kind)) removed.documents++
      kinds.add(kind)
      this.removed.set(kind, removed)
    }
  }
}
