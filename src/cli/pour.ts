/** Lines of finished work into a sink. */
import { InputError } from '../io/problems.ts'
import type { Tally } from '../pipeline/tally.ts'
import type { Done } from '../pipeline/work.ts'

export async function pour(
  work: AsyncIterable<Done>,
  addLines: (lines: Buffer) => Promise<void>,
  tally: Tally,
  onError: (error: InputError) => void,
): Promise<void> {
  for await (const done of work) {
    tally.merge(done.tally)
    for (const { path, message, line } of done.errors) onError(new InputError(path, message, line))
    await addLines(done.lines)
  }
}
