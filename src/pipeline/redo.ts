/** Doing a finished stage again: what it and the later stages added is taken back first. */
import type { Document } from '../document.ts'
import { undoEdits } from '../text/edits.ts'

const ADDED = {
  clean: ['edits'],
  extract: [
    'headline',
    'publisher',
    'dateline',
    'published',
    'publishedAt',
    'byline',
    'editor',
    'inferred',
    'dates',
    'quotes',
    'speakers',
  ],
  dedupe: ['duplicate', 'story'],
} as const

const ORDER = ['clean', 'extract', 'dedupe'] as const
export type RedoneStage = (typeof ORDER)[number]

/** The document as it was before the stage had run. */
export function before(stage: RedoneStage, document: Document): Document {
  const undone = ORDER.slice(ORDER.indexOf(stage))
  const keys = new Set<string>(undone.flatMap((name) => ADDED[name]))
  const names = new Set<string>(undone)
  const kept = Object.entries(document).filter(([key]) => !keys.has(key))
  return {
    ...(Object.fromEntries(kept) as Document),
    stages: document.stages.filter(({ name }) => !names.has(name)),
    text: stage === 'clean' ? undoEdits(document.text, document.edits ?? []) : document.text,
  }
}

/** The first option that was asked for and that the stage did not have when it ran. */
export function otherOption(asked: object, recorded: Record<string, unknown>): string | null {
  for (const [key, value] of Object.entries(asked)) {
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(recorded[key])) return key
  }
  return null
}
