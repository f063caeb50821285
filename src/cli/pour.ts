/** Lines of finished work into where they go. */
import { InputError } from '../io/problems.ts'
import type { Finished } from '../pipeline/lines.ts'
import type { Tally } from '../pipeline/tally.ts'

export async function pour(
  work: AsyncIterable<Finished>,
  write: (lines: Buffer, task: Finished) => Promise<void>,
  tally: Tally,
  onError: (error: InputError) => void,
): Promise<void> {
  for await (const task of work) {
    tally.merge(task.tally)
    for (const { path, message, line } of task.errors) onError(new InputError(path, message, line))
    await write(task.lines, task)
  }
}
