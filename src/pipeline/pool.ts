/** Tasks on worker threads, their results in the order of the tasks. */
import type Tinypool from 'tinypool'
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { Tally } from './tally.ts'
import { type Done, type Plan, plain } from './work.ts'

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
      return { lines: Buffer.alloc(0), errors: pieces.map((piece) => lost(piece, error as Error)), tally: new Tally() }
    }
  }

  close(): Promise<void> {
    return this.threads.destroy()
  }
}

function revived({ lines, errors, tally }: Done): Done {
  return { lines: Buffer.from(lines), errors, tally }
}

function lost(piece: Piece, { message }: Error) {
  const line = piece instanceof InputError ? piece.line : piece.kind === 'lines' ? piece.line + 1 : null
  const where = line === null ? 'this input was' : 'the lines from here to the next report were'
  return {
    path: piece.path,
    line,
    message: `${where} lost with a worker that died (${message}): run it alone, with -j 1`,
  }
}
