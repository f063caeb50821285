/** Running the per-document stages over inputs, in the order of the input, on one thread or many. */
import type { Document } from '../document.ts'
import type { Position } from '../io/journal.ts'
import type { Piece } from '../io/read.ts'
import { Pool } from './pool.ts'
import { positionAfter, type Task, tasksOf } from './tasks.ts'
import { type Done, type DoneDocuments, type Plan, work, workToDocuments } from './work.ts'

/** A run shorter than this is over before a worker has started. */
const WORTH_WORKERS = 8 << 20

/** So much to do is left to the workers from the start: what this thread warmed up for would be lost. */
const ALL_FOR_WORKERS = WORTH_WORKERS * 2

type At<Result> = Result & {
  /** The place in the inputs behind the task. */
  position: Position
}

/** A task's result as lines of JSON. */
export type Finished = At<Done>

/** How a task's result is come by: on this thread, and from what a worker sends. */
interface Form<Result> {
  here(plan: Plan, pieces: readonly Piece[]): Promise<Result>
  sent(done: Done): Result
}

const LINES: Form<Done> = { here: work, sent: (done) => done }

// Lines take a tenth of the time that documents take from thread to thread; on one thread there is no need for them.
const DOCUMENTS: Form<DoneDocuments> = {
  here: workToDocuments,
  sent: ({ lines, ...rest }) => ({ documents: parsed(lines), ...rest }),
}

function parsed(lines: Buffer): Document[] {
  return lines
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

/** `jobs`: worker threads, 1 for none; the result does not depend on it. `bytes`: how many there are to read at least. */
export function runLines(plan: Plan, pieces: AsyncIterable<Piece>, jobs: number, bytes: number) {
  return runTasks(LINES, plan, pieces, jobs, bytes)
}

/** As `runLines`, for who needs the documents themselves. */
export function runDocuments(plan: Plan, pieces: AsyncIterable<Piece>, jobs: number, bytes: number) {
  return runTasks(DOCUMENTS, plan, pieces, jobs, bytes)
}

async function* runTasks<Result>(
  form: Form<Result>,
  plan: Plan,
  pieces: AsyncIterable<Piece>,
  jobs: number,
  bytes: number,
): AsyncGenerator<At<Result>> {
  const tasks = tasksOf(pieces)
  if (jobs > 1 && bytes > ALL_FOR_WORKERS) return yield* onWorkers(form, plan, tasks, jobs)
  let done = 0
  for await (const task of tasks) {
    yield { ...(await form.here(plan, task.pieces)), position: positionAfter(task.pieces) }
    done += task.weight
    if (jobs > 1 && done > WORTH_WORKERS) return yield* onWorkers(form, plan, tasks, jobs)
  }
}

async function* onWorkers<Result>(
  form: Form<Result>,
  plan: Plan,
  tasks: AsyncIterable<Task>,
  jobs: number,
): AsyncGenerator<At<Result>> {
  const pool = await Pool.open(plan, jobs)
  const underWay: Promise<At<Result>>[] = []
  try {
    for await (const task of tasks) {
      const position = positionAfter(task.pieces)
      underWay.push(pool.work(task.pieces).then((done) => ({ ...form.sent(done), position })))
      if (underWay.length >= pool.limit) yield await (underWay.shift() as Promise<At<Result>>)
    }
    for (const done of underWay) yield await done
  } finally {
    await pool.close()
  }
}
