/** Tasks on worker threads, their results in the order of the tasks. */
import type Tinypool from 'tinypool'
import { countLines } from '../io/lines.ts'
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { Tally } from './tally.ts'
import { type Done, type PlainError, type Plan, plain } from './work.ts'

/** Tasks under way for each worker: one in work, one waiting, so that none stands idle. */
const AHEAD = 2

export class Pool {
  private readonly threads: Tinypool
  private readonly plan: Plan
  readonly limit: number

  private constructor(threads: Tinypool, plan: Plan, jobs: number) {
    this.threads = threads
    this.plan = plan
    this.limit = jobs * AHEAD
  }

  static async open(plan: Plan, jobs: number): Promise<Pool> {
    const { default: Threads } = await import('tinypool')
    const filename = new URL('./worker.js', import.meta.url).href
    return new Pool(new Threads({ filename, minThreads: jobs, maxThreads: jobs }), plan, jobs)
  }

  /** A worker that dies takes its task with it: every input of it is reported, and the run goes on. */
  async work(pieces: readonly Piece[]): Promise<Done> {
    const sent = pieces.map((piece) => (piece instanceof InputError ? plain(piece) : piece))
    try {
      return revived(await this.threads.run({ plan: this.plan, pieces: sent }))
    } catch (error) {
      return lostWith(error as Error, pieces, this.plan.emitErrors)
    }
  }

  close(): Promise<void> {
    return this.threads.destroy()
  }
}

function revived({ lines, errors, tally }: Done): Done {
  return { lines: Buffer.from(lines), errors, tally }
}

/** What is left of a task whose worker died: a report of each piece, and if asked for an error for each of its records. */
export function lostWith({ message }: Error, pieces: readonly Piece[], emitErrors: boolean): Done {
  const why = `lost with a worker that died (${message}): run it alone, with -j 1`
  const emitted = emitErrors ? pieces.flatMap((piece) => placesOf(piece).map((line) => errorAt(piece, line, why))) : []
  return {
    lines: Buffer.from(emitted.map((error) => `${JSON.stringify({ error })}\n`).join('')),
    errors: pieces.map((piece) => lost(piece, why)),
    tally: new Tally(),
  }
}

function lost(piece: Piece, why: string): PlainError {
  const places = placesOf(piece)
  const what = places.length === 1 ? 'this input was' : `the ${places.length} records from here on were`
  return errorAt(piece, places[0] ?? null, `${what} ${why}`)
}

function errorAt({ path }: Piece, line: number | null, message: string): PlainError {
  return { path, message, line }
}

/** The line of each record of a piece, from 1; null for what has none. */
function placesOf(piece: Piece): (number | null)[] {
  if (piece instanceof InputError) return [piece.line]
  if (piece.kind === 'lines') return numbersFrom(piece.line + 1, linesIn(piece.bytes))
  return piece.kind === 'records' ? piece.values.map(({ line }) => line) : [null]
}

function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}

/** As many as `RecordReader` reads: the last needs no line end. */
function linesIn(bytes: Uint8Array): number {
  return countLines(bytes) + (bytes.at(-1) === LINE_END ? 0 : 1)
}

const LINE_END = 10
