/** Deduping a stream: documents wait on disk while what is needed to compare them is gathered. */
import { Corpus } from '../dedupe/corpus.ts'
import { markAll } from '../dedupe/index.ts'
import type { DedupeOptions } from '../dedupe/options.ts'
import { profileOf } from '../dedupe/profile.ts'
import { SpooledStore } from '../dedupe/store.ts'
import type { Document } from '../document.ts'
import { Spool } from '../io/spool.ts'
import { spooledLines } from '../io/spooled-lines.ts'

/** The documents, in their order, marked; none is held in memory. Those that are all marked already pass as they are. */
export async function* dedupeStream(
  documents: AsyncIterable<Document>,
  options: DedupeOptions,
): AsyncGenerator<Document> {
  const texts = new Spool()
  const profiles = new Spool()
  try {
    const corpus = new Corpus(new SpooledStore(profiles))
    let lacking = 0
    for await (const document of documents) {
      texts.appendText(`${JSON.stringify(document)}\n`)
      corpus.add(profileOf(document))
      if (!document.stages.some(({ name }) => name === 'dedupe')) lacking++
    }
    if (lacking > 0) yield* marked(texts, corpus, options)
    else for (const line of spooledLines(texts)) yield JSON.parse(line)
  } finally {
    texts.close()
    profiles.close()
  }
}

function* marked(texts: Spool, corpus: Corpus, options: DedupeOptions): Generator<Document> {
  const marks = markAll(corpus, options)
  let index = corpus.known
  for (const line of spooledLines(texts)) {
    if (!options.drop || !marks.isCopy(index)) yield marks.apply(JSON.parse(line), index, options)
    index++
  }
}
