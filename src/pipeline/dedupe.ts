/** Deduping a stream: documents wait on disk while what is needed to compare them is gathered. */
import { Corpus } from '../dedupe/corpus.ts'
import { markAll, pairsOf } from '../dedupe/index.ts'
import type { Marks } from '../dedupe/marks.ts'
import { type DedupeOptions, recordedOptions } from '../dedupe/options.ts'
import { profileOf } from '../dedupe/profile.ts'
import { SpooledStore } from '../dedupe/store.ts'
import type { Document } from '../document.ts'
import type { InputError } from '../io/problems.ts'
import { Spool } from '../io/spool.ts'
import { loadIndex, saveIndex } from './dedupe-index.ts'
import { otherOption } from './redo.ts'
import { finished } from './stages.ts'
import type { Tally } from './tally.ts'
import { linesOf, spoolText } from './waiting-text.ts'

export interface DedupeRun extends DedupeOptions {
  /** Index of an earlier run, with whose documents these are compared. */
  against?: string
  /** Where to write the index of this run. */
  saveIndex?: string
}

type OnError = (error: InputError) => void

/** The documents, in their order, marked; none is held in memory. Those that are all marked already pass as they are. */
export async function* dedupeStream(
  documents: AsyncIterable<Document>,
  run: DedupeRun,
  onError: OnError,
): AsyncGenerator<Document> {
  for await (const batch of dedupeLines(documents, run, onError))
    for (const line of batch.toString('utf8').split('\n')) if (line !== '') yield JSON.parse(line)
}

/** As `dedupeStream`, but as lines of NDJSON, many at a time; `tally` counts the documents. */
export async function* dedupeLines(
  documents: AsyncIterable<Document>,
  run: DedupeRun,
  onError: OnError,
  tally?: Tally,
): AsyncGenerator<Buffer> {
  const waiting = new Waiting(run)
  try {
    await waiting.gather(documents, onError, tally)
    yield* batched(waiting.lines(tally))
  } finally {
    waiting.close()
  }
}

/** Lines of NDJSON: the pairs of documents that were compared in full and are copies, with how similar they are. */
export async function* dedupePairs(
  documents: AsyncIterable<Document>,
  run: DedupeRun,
  onError: OnError,
  tally?: Tally,
): AsyncGenerator<Buffer> {
  const waiting = new Waiting(run)
  try {
    await waiting.gather(documents, onError, tally)
    for (const pair of pairsOf(waiting.corpus, run)) yield Buffer.from(`${JSON.stringify(pair)}\n`)
  } finally {
    waiting.close()
  }
}

const BATCH = 1 << 16

async function* batched(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const line of lines) {
    waiting.push(line)
    length += line.length
    if (length < BATCH) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (waiting.length > 0) yield Buffer.concat(waiting)
}

class Waiting {
  private readonly run: DedupeRun
  private readonly texts = new Spool()
  private readonly profiles = new Spool()
  readonly corpus = new Corpus(new SpooledStore(this.profiles))
  private lacking = 0

  constructor(run: DedupeRun) {
    this.run = run
  }

  async gather(documents: AsyncIterable<Document>, onError: OnError, tally?: Tally): Promise<void> {
    const { against } = this.run
    const options = recordedOptions(this.run)
    if (against !== undefined) await loadIndex(against, this.corpus)
    for await (const document of documents) {
      const done = document.stages.find(({ name }) => name === 'dedupe')
      const other = done === undefined ? null : otherOption(options, done.options)
      if (other !== null) {
        onError(finished(document, 'dedupe', other))
        continue
      }
      if (done === undefined) this.lacking++
      spoolText(this.texts, document, this.run)
      this.corpus.add(profileOf(document))
      tally?.add(document)
    }
  }

  async *lines(tally?: Tally): AsyncGenerator<Buffer> {
    if (this.lacking === 0 && this.run.saveIndex === undefined) return yield* linesOf(this.texts, null)
    const marks = markAll(this.corpus, this.run)
    yield* linesOf(this.texts, this.marker(marks, tally))
    if (this.run.saveIndex !== undefined) await saveIndex(this.run.saveIndex, this.corpus, marks)
  }

  private marker(marks: Marks, tally?: Tally) {
    const { drop } = this.run
    const first = this.corpus.known
    return (place: number) => {
      const index = first + place
      if (tally) count(tally, marks, index)
      return drop && marks.isCopy(index) ? null : marks.of(index)
    }
  }

  close(): void {
    this.texts.close()
    this.profiles.close()
  }
}

function count(tally: Tally, marks: Marks, index: number): void {
  if (marks.isCopy(index)) tally.copies++
  const story = marks.story(index)
  if (story !== null) tally.stories.add(story)
}
