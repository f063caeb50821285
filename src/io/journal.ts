/**
 * Output that an interrupted run can go on with.
 *
 * Beside the target stand `target.part`, what has been written so far, and `target.journal`: one line of JSON that
 * names the run, then one for each finished task with the place in the input up to which it read and the size that
 * the part had then. Going on means cutting the part to the last such size and reading from that place. What a
 * killed process left half-written lies beyond it. The target itself appears when all is done.
 */
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { InputError, OutputError } from './problems.ts'

/** A place in the inputs: all files before `path` are done, and of it what stands before line or record `next`; all of it if null. */
export interface Position {
  path: string
  next: number | null
}

interface Entry extends Position {
  bytes: number
}

export class ResumableOutput {
  private readonly path: string
  private readonly part: FileHandle
  private readonly journal: FileHandle
  private bytes: number
  /** Where an earlier run stopped; null at the start. */
  readonly position: Position | null

  private constructor(path: string, part: FileHandle, journal: FileHandle, last: Entry | null) {
    this.path = path
    this.part = part
    this.journal = journal
    this.bytes = last?.bytes ?? 0
    this.position = last
  }

  /** `run` names the command, its options and its inputs: only the same run can be gone on with. */
  static async open(path: string, run: string): Promise<ResumableOutput> {
    try {
      const last = await lastEntry(path, run)
      const part = await open(partOf(path), last === null ? 'w' : 'r+')
      await part.truncate(last?.bytes ?? 0)
      const journal = await open(journalOf(path), last === null ? 'w' : 'a')
      if (last === null) await journal.write(`${JSON.stringify({ run })}\n`)
      return new ResumableOutput(path, part, journal, last)
    } catch (error) {
      throw error instanceof InputError ? error : new OutputError(path, error as NodeJS.ErrnoException)
    }
  }

  /** Writes what a task gave, and then that it is done. */
  async write(lines: Uint8Array, position: Position): Promise<void> {
    try {
      for (let done = 0; done < lines.length; ) {
        const { bytesWritten } = await this.part.write(lines, done, lines.length - done, this.bytes)
        done += bytesWritten
        this.bytes += bytesWritten
      }
      await this.journal.write(`${JSON.stringify({ ...position, bytes: this.bytes })}\n`)
    } catch (error) {
      throw new OutputError(this.path, error as NodeJS.ErrnoException)
    }
  }

  async finish(): Promise<void> {
    await this.close()
    await rename(partOf(this.path), this.path)
    await rm(journalOf(this.path), { force: true })
  }

  async close(): Promise<void> {
    await Promise.all([this.part.close(), this.journal.close()])
  }
}

const partOf = (path: string) => `${path}.part`
const journalOf = (path: string) => `${path}.journal`

/** The last task that the journal knows to be done; null where there is nothing to go on with. */
async function lastEntry(path: string, run: string): Promise<Entry | null> {
  const [journal, part] = await Promise.all(
    [readFile(journalOf(path), 'utf8'), stat(partOf(path))].map((read) => read.catch(() => null)),
  )
  if (typeof journal !== 'string' || part === null) return null
  const [head, ...entries] = wholeLines(journal)
  if (head !== undefined && head.run !== run)
    throw new InputError(
      journalOf(path),
      'it is the journal of another run: delete it to start anew, or give that run’s inputs and options',
    )
  return (entries.at(-1) as Entry | undefined) ?? null
}

/** The journal's lines; the last may have been cut off in writing. */
function wholeLines(journal: string): (Partial<Entry> & { run?: string })[] {
  return journal
    .slice(0, journal.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
