/** Explanations of documents, one after another. */

import type { Settings } from '../settings.ts'
import { colourLevel } from '../terminal/colour.ts'
import { editsExplained, findingsExplained } from '../view/explain.ts'
import { createStyle } from '../view/style.ts'
import type { DocumentEncoder } from './documents.ts'

export function explainEncoder(
  what: 'clean' | 'extract' | 'all',
  { color }: Settings,
  toTerminal: boolean,
): DocumentEncoder {
  const style = createStyle(colourLevel(color, { isTTY: toTerminal }), toTerminal ? process.stdout.columns : undefined)
  return {
    head: () => '',
    item(document) {
      const edits = what === 'extract' ? '' : editsExplained(document, style)
      return edits + (what === 'clean' ? '' : findingsExplained(document, style))
    },
    tail: () => '',
  }
}
