/** Whole documents into one output. */
import type { Document } from '../../document.ts'
import { jsonArray } from '../../export/formats/json.ts'
import { openOutput } from '../../io/write.ts'
import { visibleJson } from '../terminal/safe.ts'
import type { Sink } from './sink.ts'

/** Turns documents into text, one at a time. */
export interface DocumentEncoder {
  head(): string
  item(document: Document): string
  tail(): string
  /** An item is the document's line of NDJSON, as it stands. */
  plainLines?: true
}

const ndjson = (): DocumentEncoder => ({
  head: () => '',
  item: (document) => `${JSON.stringify(document)}\n`,
  tail: () => '',
  plainLines: true,
})

/** The encoder of a format; a terminal gets JSON without control characters. */
export async function documentEncoder(format: string, terminal: boolean): Promise<DocumentEncoder> {
  const encoder = format === 'json' ? jsonArray() : ndjson()
  if (!terminal) return encoder
  const { head, tail } = encoder
  return { head, tail, item: (document) => visibleJson(encoder.item(document)) }
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
