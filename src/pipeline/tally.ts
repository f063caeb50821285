/** What a run has done, counted as documents come by. */
import type { Document } from '../document.ts'
import { pointsOf } from '../text/points.ts'

export interface Removed {
  documents: number
  stretches: number
  characters: number
}

/** What was counted, as it is or as JSON has it. */
export interface Counts {
  documents: number
  skipped: number
  warned: number
  characters: number
  removed: Iterable<[string, Removed]>
  rules: Iterable<[string, number]>
  quotes: Iterable<[string, number]>
  attributed: number
  dates: number
  copies: number
  stories: Iterable<string>
}

export class Tally implements Counts {
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
  copies = 0
  readonly stories = new Set<string>()

  /** Adds what another part of the same run has counted. */
  merge(other: Counts): void {
    for (const key of ['documents', 'skipped', 'warned', 'characters', 'attributed', 'dates', 'copies'] as const)
      this[key] += other[key]
    for (const [kind, removed] of other.removed) this.addRemoved(kind, removed)
    addCounts(this.rules, other.rules)
    addCounts(this.quotes, other.quotes)
    for (const story of other.stories) this.stories.add(story)
  }

  toJSON(): Counts {
    const { removed, rules, quotes, stories } = this
    return { ...this, removed: [...removed], rules: [...rules], quotes: [...quotes], stories: [...stories] }
  }

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
    if (document.duplicate?.of) this.copies++
    if (document.story) this.stories.add(document.story)
  }

  private addEdits({ edits = [] }: Document): void {
    const kinds = new Set<string>()
    for (const { kind, rule, start, end, with: put } of edits) {
      this.characters += end - start - put.length
      this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1)
      this.addRemoved(kind, { documents: kinds.has(kind) ? 0 : 1, stretches: 1, characters: end - start })
      kinds.add(kind)
    }
  }

  private addRemoved(kind: string, { documents, stretches, characters }: Removed): void {
    const sum = this.removed.get(kind) ?? { documents: 0, stretches: 0, characters: 0 }
    sum.documents += documents
    sum.stretches += stretches
    sum.characters += characters
    this.removed.set(kind, sum)
  }
}

function addCounts(sums: Map<string, number>, counts: Iterable<[string, number]>): void {
  for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count)
}
