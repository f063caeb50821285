/** Deduping a stream: documents wait on disk while what is needed to compare them is gathered. */
import { Corpus } from '../dedupe/corpus.ts'
import { markAll, pairsOf } from '../dedupe/index.ts'
import type { Marks } from '../dedupe/marks.ts'
import { type DedupeOptions, type RecordedOptions, recordedOptions } from '../dedupe/options.ts'
import { profileOf } from '../dedupe/profile.ts'
import { SpooledStore } from '../dedupe/store.ts'
import type { Document } from '../document.ts'
import type { InputError } from '../io/problems.ts'
import { Spool } from '../io/spool.ts'
import { type Output, openOutput } from '../io/write.ts'
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
export function dedupeLines(
  documents: AsyncIterable<Document>,
  run: DedupeRun,
  onError: OnError,
  tally?: Tally,
): AsyncGenerator<Buffer> {
  return ofAll(documents, new Waiting(run, onError, tally), (waiting) => waiting.lines())
}

/** Lines of NDJSON: the pairs of documents that were compared in full and are copies, with how similar they are. */
export function dedupePairs(
  documents: AsyncIterable<Document>,
  run: DedupeRun,
  onError: OnError,
  tally?: Tally,
): AsyncGenerator<Buffer> {
  return ofAll(documents, new Waiting(run, onError, tally), (waiting) => waiting.pairs())
}

/** What is to be said of the documents when all are known. */
async function* ofAll(
  documents: AsyncIterable<Document>,
  waiting: Waiting,
  say: (waiting: Waiting) => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    await waiting.gather(documents)
    yield* say(waiting)
  } finally {
    await waiting.close()
  }
}

const BATCH = 1 << 16

/** The pieces of lines, some whole lines at a time. */
function* batched(lines: Iterable<Buffer[]>): Generator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for (const line of lines) {
    for (const piece of line) {
      waiting.push(piece)
      length += piece.length
    }
    if (length < BATCH) continue
    yield Buffer.concat(waiting, length)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting, length)
}

class Waiting {
  private readonly run: DedupeRun
  private readonly onError: OnError
  private readonly tally: Tally | undefined
  private readonly texts = new Spool()
  private readonly profiles = new Spool()
  private readonly corpus = new Corpus(new SpooledStore(this.profiles))
  private lacking = 0
  private recorded: RecordedOptions
  private index: Output | null = null

  constructor(run: DedupeRun, onError: OnError, tally?: Tally) {
    this.run = run
    this.recorded = run
    this.onError = onError
    this.tally = tally
  }

  async gather(documents: AsyncIterable<Document>): Promise<void> {
    const { against, saveIndex: path } = this.run
    // Where it cannot be written is known before anything is read.
    if (path !== undefined) this.index = await openOutput(path)
    if (against !== undefined) this.recorded = { ...this.run, index: await loadIndex(against, this.corpus) }
    const options = recordedOptions(this.recorded)
    for await (const document of documents) {
      const done = document.stages.find(({ name }) => name === 'dedupe')
      const other = done === undefined ? null : otherOption(options, done.options)
      if (other === null) this.add(document, done === undefined)
      else this.onError(finished(document, 'dedupe', other))
    }
  }

  private add(document: Document, isNew: boolean): void {
    if (isNew) this.lacking++
    spoolText(this.texts, document, this.recorded)
    this.corpus.add(profileOf(document))
    this.tally?.add(document)
  }

  async *lines(): AsyncGenerator<Buffer> {
    if (this.lacking === 0 && this.index === null) return yield* batched(linesOf(this.texts, null))
    const marks = markAll(this.corpus, this.run)
    yield* batched(linesOf(this.texts, this.marker(marks)))
    if (this.index === null) return
    await saveIndex(this.index, this.corpus, marks)
    this.index = null
  }

  async *pairs(): AsyncGenerator<Buffer> {
    for (const pair of pairsOf(this.corpus, this.run)) yield Buffer.from(`${JSON.stringify(pair)}\n`)
  }

  private marker(marks: Marks) {
    const { drop } = this.run
    const first = this.corpus.known
    return (place: number) => {
      const index = first + place
      if (this.tally) count(this.tally, marks, index)
      return drop && marks.isCopy(index) ? null : marks.of(index)
    }
  }

  async close(): Promise<void> {
    await this.index?.abandon()
    this.texts.close()
    this.profiles.close()
  }
}

function count(tally: Tally, marks: Marks, index: number): void {
  if (marks.isCopy(index)) tally.copies++
  const story = marks.story(index)
  if (story !== null) tally.stories.add(story)
}
