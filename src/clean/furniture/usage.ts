/** How a corpus was cleaned: which rules never matched, and which took out more than they should. */
import type { CleanDocument } from '../../document.ts'
import type { FurnitureRule } from './rule.ts'

/** A rule that takes out more than this share of a corpus is suspect. */
const SUSPECT = 1 / 3
/** Corpora under this many characters tell nothing. */
const LEAST_CHARACTERS = 10_000

/** Counts, document by document, what each rule takes out. */
export class RuleUsage {
  private readonly characters = new Map<string, number>()
  private total = 0

  add({ text, edits }: CleanDocument): void {
    this.total += text.length
    for (const edit of edits) {
      if (edit.kind === 'repair') continue
      this.total += edit.text.length
      this.characters.set(edit.rule, (this.characters.get(edit.rule) ?? 0) + edit.text.length)
    }
  }

  /** Ids of the rules that took nothing out. */
  unused(rules: readonly FurnitureRule[]): string[] {
    return rules.filter(({ id }) => !this.characters.has(id)).map(({ id }) => id)
  }

  /** Rules that took out more than a third of the corpus, with their share. */
  excessive(): { rule: string; share: number }[] {
    if (this.total < LEAST_CHARACTERS) return []
    return [...this.characters]
      .map(([rule, characters]) => ({ rule, share: characters / this.total }))
      .filter(({ share }) => share > SUSPECT)
      .sort((a, b) => b.share - a.share)
  }
}
