/** Clean: takes out what does not belong to the article's own text, and repairs what scraping broke. */
import type { CleanDocument, Document, Edit } from '../document.ts'
import { languageOf } from '../lang/index.ts'
import type { Language } from '../lang/language.ts'
import { applyChanges } from '../text/edits.ts'
import { linesOf } from '../text/lines.ts'
import { pointsOf } from '../text/points.ts'
import { tokenize } from '../text/tokens.ts'
import { version } from '../version.ts'
import type { Cut } from './cut.ts'
import { findSpam } from './spam/index.ts'

export type { Cut }

export type CleanOptions = Record<string, never>

/** The document with `text` cleaned and `edits` that say what was taken out, where and by which rule. */
export function clean(document: Document, options: CleanOptions = {}): CleanDocument {
  const raw = document.text
  const cuts = findCuts(raw, languageOf(document.language))
  const { id, source, stages, language, warnings, extra } = document
  return {
    id,
    source,
    stages: [...stages, { name: 'clean', version, options }],
    language,
    text: applyChanges(raw, cuts),
    edits: toEdits(raw, cuts),
    warnings,
    extra,
  }
}

/** Everything to change in a text, sorted and disjoint. */
export function findCuts(raw: string, language: Language | null): Cut[] {
  return findSpam(raw, tokenize(raw), linesOf(raw), language)
}

function toEdits(raw: string, cuts: readonly Cut[]): Edit[] {
  const points = pointsOf(raw)
  return cuts.map((cut) => ({
    start: points.toPoint(cut.start),
    end: points.toPoint(cut.end),
    text: raw.slice(cut.start, cut.end),
    with: cut.with,
    kind: cut.kind,
    rule: cut.rule,
    ...(cut.score === undefined ? {} : { score: cut.score }),
  }))
}
