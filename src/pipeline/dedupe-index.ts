/** Reading and writing the index of a run. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { decodeProfile, encodeProfile } from '../dedupe/codec.ts'
import type { Corpus } from '../dedupe/corpus.ts'
import { IndexReader, indexHeader } from '../dedupe/index-file.ts'
import type { Marks } from '../dedupe/marks.ts'
import { explain, InputError } from '../io/problems.ts'
import type { Output } from '../io/write.ts'

/** Adds the documents of an index to an empty corpus, as those that were kept before; a digest tells which index it was. */
export async function loadIndex(path: string, corpus: Corpus): Promise<string> {
  const reader = new IndexReader()
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      hash.update(piece)
      for (const record of reader.records(piece)) corpus.add(decodeProfile(record))
    }
    reader.end()
  } catch (error) {
    throw new InputError(path, explain(error))
  }
  corpus.known = corpus.count
  return hash.digest('hex').slice(0, 16)
}

/** Writes the profiles of all documents that are kept, earlier ones among them, with their stories. */
export async function saveIndex(output: Output, corpus: Corpus, marks: Marks): Promise<void> {
  const kept: number[] = []
  for (let index = 0; index < corpus.count; index++) if (!marks.isCopy(index)) kept.push(index)
  await output.write(indexHeader(kept.length))
  for (const index of kept) await output.write(recordOf(corpus, index, marks.story(index)))
  await output.finish()
}

function recordOf(corpus: Corpus, index: number, story: string | null): Uint8Array {
  const profile = corpus.store.get(index)
  return encodeProfile(profile, { ...profile.origin, story })
}
