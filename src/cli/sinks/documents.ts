/** Whole documents into one output. */
import type { Document } from '../../document.ts'
import { jsonArray } from '../../export/formats/json.ts'
import { openOutput } from '../../io/write.ts'
import type { Settings } from '../settings.ts'
import { colourLevel } from '../terminal/colour.ts'
import { visible, visibleJson } from '../terminal/safe.ts'
import type { Sink } from './sink.ts'

/** Turns documents into text, one at a time. */
export interface DocumentEncoder {
  head(): string
  item(document: Document): string
  tail(): string
  /** An item is the document's line of NDJSON, as it stands. */
  plainLines?: true
}

const ndjson: DocumentEncoder = {
  head: () => '',
  item: (document) => `${JSON.stringify(document)}\n`,
  tail: () => '',
  plainLines: true,
}

/** The encoder of a format; `toTerminal` keeps control characters out of what it writes. */
export async function documentEncoder(
  format: string,
  settings: Settings,
  toTerminal: boolean,
): Promise<DocumentEncoder> {
  if (format === 'view') return readable(settings, toTerminal)
  const encoder = await encoderFor(format)
  const harmless = format === 'md' || format === 'txt' ? visible : visibleJson
  if (!toTerminal) return encoder
  const { head, tail } = encoder
  return { head, tail, item: (document) => harmless(encoder.item(document)) }
}

async function encoderFor(format: string): Promise<DocumentEncoder> {
  if (format === 'json') return jsonArray()
  if (format === 'md') return notes()
  return format === 'txt' ? plainText() : ndjson
}

/** The text alone, as a file of it would hold it; an empty line between two. */
function plainText(): DocumentEncoder {
  let first = true
  return {
    head: () => '',
    item({ text }) {
      const before = first ? '' : '\n'
      first = false
      return `${before}${text.trim()}\n`
    },
    tail: () => '',
  }
}

async function notes(): Promise<DocumentEncoder> {
  const { noteOf } = await import('../../export/formats/notes.ts')
  return { head: () => '', item: noteOf, tail: () => '' }
}

async function readable({ color }: Settings, toTerminal: boolean): Promise<DocumentEncoder> {
  const [{ createStyle }, { articleView }] = await Promise.all([
    import('../view/style.ts'),
    import('../view/article.ts'),
  ])
  const stream = { isTTY: toTerminal }
  const style = createStyle(colourLevel(color, stream), toTerminal ? process.stdout.columns : undefined)
  let first = true
  return {
    head: () => '',
    item(document) {
      const before = first ? '' : '\n\n'
      first = false
      return before + articleView(document, style)
    },
    tail: () => '',
  }
}

/** The tree of stories and copies, written when all documents are known. */
export async function clusterEncoder({ color }: Settings, toTerminal: boolean): Promise<DocumentEncoder> {
  const [{ createStyle }, { clusterView }] = await Promise.all([
    import('../view/style.ts'),
    import('../view/clusters.ts'),
  ])
  const style = createStyle(colourLevel(color, { isTTY: toTerminal }), toTerminal ? process.stdout.columns : undefined)
  const all: Document[] = []
  return {
    head: () => '',
    item(document) {
      all.push(document)
      return ''
    },
    tail: () => clusterView(all, style),
  }
}

export async function documentSink(path: string | null, encoder: DocumentEncoder): Promise<Sink> {
  const output = await openOutput(path)
  await output.write(encoder.head())
  return {
    add: (document) => output.write(encoder.item(document)),
    ...(encoder.plainLines && { addLines: (lines: Buffer) => output.write(lines) }),
    async finish() {
      await output.write(encoder.tail())
      await output.finish()
    },
    abandon: () => output.abandon(),
  }
}
