/** Lines of finished work into where they go. */
import type { Position } from '../io/journal.ts'
import { InputError } from '../io/problems.ts'
import type { Finished } from '../pipeline/lines.ts'
import type { Tally } from '../pipeline/tally.ts'

export async function pour(
  work: AsyncIterable<Finished>,
  write: (lines: Buffer, position: Position) => Promise<void>,
  tally: Tally,
  onError: (error: InputError) => void,
): Promise<void> {
  for await (const { lines, errors, tally: counted, position } of work) {
    tally.merge(counted)
    for (const { path, message, line } of errors) onError(new InputError(path, message, line))
    await write(lines, position)
  }
}
