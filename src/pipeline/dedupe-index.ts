/** Reading and writing the index of a run. */
import { createReadStream } from 'node:fs'
import { decodeProfile, encodeProfile } from '../dedupe/codec.ts'
import type { Corpus } from '../dedupe/corpus.ts'
import { IndexReader, indexHeader } from '../dedupe/index-file.ts'
import type { Marks } from '../dedupe/marks.ts'
import { explain, InputError } from '../io/problems.ts'
import { openOutput } from '../io/write.ts'

/** Adds the documents of an index to an empty corpus, as those that were kept before. */
export async function loadIndex(path: string, corpus: Corpus): Promise<void> {
  const reader = new IndexReader()
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }))
      for (const record of reader.records(piece)) corpus.add(decodeProfile(record))
    reader.end()
  } catch (error) {
    throw new InputError(path, explain(error))
  }
  corpus.known = corpus.count
}

/** Writes the profiles of all documents that are kept, earlier ones among them, with their stories. */
export async function saveIndex(path: string, corpus: Corpus, marks: Marks): Promise<void> {
  const kept: number[] = []
  for (let index = 0; index < corpus.count; index++) if (!marks.isCopy(index)) kept.push(index)
  const output = await openOutput(path)
  try {
    await output.write(indexHeader(kept.length))
    for (const index of kept) await output.write(recordOf(corpus, index, marks.story(index)))
    await output.finish()
  } catch (error) {
    await output.abandon()
    throw error
  }
}

function recordOf(corpus: Corpus, index: number, story: string | null): Uint8Array {
  const profile = corpus.store.get(index)
  return encodeProfile(profile, { ...profile.origin, story })
}
