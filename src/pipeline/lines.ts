/** Running the per-document stages over inputs, as lines of JSON in the order of the input, on one thread or many. */
import type { Position } from '../io/journal.ts'
import type { Piece } from '../io/read.ts'
import { Pool } from './pool.ts'
import { positionAfter, type Task, tasksOf } from './tasks.ts'
import { type Done, type Plan, work } from './work.ts'

/** A run shorter than this is over before a worker has started. */
const WORTH_WORKERS = 8 << 20

/** A task's result, and the place in the inputs behind it. */
export type Finished = Done & { position: Position }

/** So much to do is left to the workers from the start: what this thread warmed up for would be lost. */
const ALL_FOR_WORKERS = WORTH_WORKERS * 2

/** `jobs`: worker threads, 1 for none; the result does not depend on it. `bytes`: how many there are to read at least. */
export async function* runLines(
  plan: Plan,
  pieces: AsyncIterable<Piece>,
  jobs: number,
  bytes: number,
): AsyncGenerator<Finished> {
  const tasks = tasksOf(pieces)
  if (jobs > 1 && bytes > ALL_FOR_WORKERS) return yield* onWorkers(plan, tasks, jobs)
  let done = 0
  for await (const task of tasks) {
    yield { ...(await work(plan, task.pieces)), position: positionAfter(task.pieces) }
    done += task.weight
    if (jobs > 1 && done > WORTH_WORKERS) return yield* onWorkers(plan, tasks, jobs)
  }
}

async function* onWorkers(plan: Plan, tasks: AsyncIterable<Task>, jobs: number): AsyncGenerator<Finished> {
  const pool = await Pool.open(plan, jobs)
  const underWay: Promise<Finished>[] = []
  try {
    for await (const task of tasks) {
      const position = positionAfter(task.pieces)
      underWay.push(pool.work(task.pieces).then((done) => ({ ...done, position })))
      if (underWay.length >= pool.limit) yield await (underWay.shift() as Promise<Finished>)
    }
    for (const done of underWay) yield await done
  } finally {
    await pool.close()
  }
}
