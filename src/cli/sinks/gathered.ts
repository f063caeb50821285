/** All documents into one text that is made when the last has been seen. */
import type { Document } from '../../document.ts'
import { openOutput } from '../../io/write.ts'
import type { Sink } from './sink.ts'

export async function gatheredSink(
  path: string | null,
  make: (documents: readonly Document[]) => string,
): Promise<Sink> {
  const output = await openOutput(path)
  const documents: Document[] = []
  return {
    async add(document) {
      documents.push(document)
    },
    async finish() {
      await output.write(make(documents))
      await output.finish()
    },
    abandon: () => output.abandon(),
  }
}
