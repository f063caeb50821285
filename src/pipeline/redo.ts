/** Doing a finished stage again: what it and the later stages added is taken back first. */
import type { Document } from '../document.ts'
import { idOf } from '../ingest/index.ts'
import { InputError } from '../io/problems.ts'
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

/** The document as it was before the stage had run; an error where its edits give back another text than it was made of. */
export function before(stage: RedoneStage, document: Document): Document | InputError {
  const text = stage === 'clean' ? undoEdits(document.text, document.edits ?? []) : document.text
  if (stage === 'clean' && idOf(text) !== document.id) return changed(document)
  const undone = ORDER.slice(ORDER.indexOf(stage))
  const keys = new Set<string>(undone.flatMap((name) => ADDED[name]))
  const names = new Set<string>(undone)
  const kept = Object.entries(document).filter(([key]) => !keys.has(key))
  return {
    ...(Object.fromEntries(kept) as Document),
    stages: document.stages.filter(({ name }) => !names.has(name)),
    text,
  }
}

function changed({ source: { path, record } }: Document): InputError {
  const message = 'its text or edits were changed after newsx clean: run newsx on the raw text again'
  return new InputError(path, message, record === null ? null : record + 1)
}

/** The first option that was asked for and that the stage did not have when it ran. */
export function otherOption(asked: object, recorded: Record<string, unknown>): string | null {
  for (const [key, value] of Object.entries(asked)) {
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(recorded[key])) return key
  }
  return null
}
