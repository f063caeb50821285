/**
 * Output that an interrupted run can go on with.
 *
 * Beside the target stand `target.part`, what has been written so far, and `target.journal`: one line of JSON that
 * names the run and its inputs, then one for each finished task with the place in the input up to which it read, what
 * was counted in it and the size that the part had then. Going on means cutting the part to the last such size and
 * reading from that place. What a killed process left half-written lies beyond it. The target itself appears when all
 * is done. `target.lock` keeps two runs from writing the same part.
 */
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { lock, unlock } from './lock.ts'
import { InputError, OutputError } from './problems.ts'

/** A place in the inputs: all files before `path` are done, and of it what stands before line or record `next`; all of it if null. */
export interface Position {
  path: string
  next: number | null
}

/** What a journal begins with: only the same run over the same inputs can be gone on with. */
export interface Head {
  /** The command, its options and the names of its inputs. */
  run: string
  /** The files that were found, and in what state. */
  inputs: string
}

interface Entry extends Position {
  bytes: number
  counts: object
}

export class ResumableOutput {
  private readonly path: string
  private readonly part: FileHandle
  private readonly journal: FileHandle
  private bytes: number
  /** Where an earlier run stopped; null at the start. */
  readonly position: Position | null
  /** What was counted in each task of the earlier run. */
  readonly counts: readonly object[]

  private constructor(path: string, part: FileHandle, journal: FileHandle, done: readonly Entry[]) {
    const last = done.at(-1) ?? null
    this.path = path
    this.part = part
    this.journal = journal
    this.bytes = last?.bytes ?? 0
    this.position = last
    this.counts = done.map(({ counts }) => counts)
  }

  static async open(path: string, head: Head): Promise<ResumableOutput> {
    try {
      await lock(lockOf(path))
      return await ResumableOutput.openLocked(path, head)
    } catch (error) {
      throw error instanceof InputError ? error : new OutputError(path, error as NodeJS.ErrnoException)
    }
  }

  private static async openLocked(path: string, head: Head): Promise<ResumableOutput> {
    try {
      const { done, length } = await journaled(path, head)
      const part = await open(partOf(path), done.length === 0 ? 'w' : 'r+')
      await part.truncate(done.at(-1)?.bytes ?? 0)
      const journal = await open(journalOf(path), 'a')
      await journal.truncate(length)
      const output = new ResumableOutput(path, part, journal, done)
      if (done.length === 0) await output.note(head)
      return output
    } catch (error) {
      await unlock(lockOf(path))
      throw error
    }
  }

  /** Writes what a task gave, and then that it is done. */
  async write(lines: Uint8Array, position: Position, counts: object): Promise<void> {
    try {
      this.bytes += await writeAll(this.part, lines, this.bytes)
      await this.note({ ...position, bytes: this.bytes, counts })
    } catch (error) {
      throw new OutputError(this.path, error as NodeJS.ErrnoException)
    }
  }

  private async note(entry: Head | Entry): Promise<void> {
    await this.journal.appendFile(`${JSON.stringify(entry)}\n`)
  }

  async finish(): Promise<void> {
    await Promise.all([this.part.close(), this.journal.close()])
    await rename(partOf(this.path), this.path)
    await rm(journalOf(this.path), { force: true })
    await unlock(lockOf(this.path))
  }

  async close(): Promise<void> {
    await Promise.all([this.part.close(), this.journal.close()])
    await unlock(lockOf(this.path))
  }
}

const partOf = (path: string) => `${path}.part`
const journalOf = (path: string) => `${path}.journal`
const lockOf = (path: string) => `${path}.lock`

interface Journaled {
  /** The tasks that are done. */
  done: Entry[]
  /** Bytes of the journal that say so. */
  length: number
}

const NOTHING: Journaled = { done: [], length: 0 }

/** What there is to go on with. */
async function journaled(path: string, head: Head): Promise<Journaled> {
  const journal = await readFile(journalOf(path), 'utf8').catch(() => null)
  const part = await stat(partOf(path)).catch(() => null)
  if (journal === null || part === null) return NOTHING
  const [first, ...rest] = journal.split('\n').slice(0, -1)
  if (first === undefined) return NOTHING
  checkHead(journalOf(path), head, parsed(first))
  return entriesUpTo(part.size, rest, sizeOf(first))
}

function checkHead(path: string, head: Head, found: Partial<Head> | null): void {
  if (found === null) throw new InputError(path, 'it is damaged: delete it to start anew')
  if (found.run !== head.run)
    throw new InputError(
      path,
      'it is the journal of another run: delete it to start anew, or give that run’s inputs and options',
    )
  if (found.inputs !== head.inputs)
    throw new InputError(path, 'files have been changed, added or taken away since that run: delete it to start anew')
}

/** The entries before the first that is damaged or tells of more than the part holds. */
function entriesUpTo(size: number, lines: readonly string[], length: number): Journaled {
  const journaled = { done: [] as Entry[], length }
  for (const line of lines) {
    const entry = parsed(line) as Entry | null
    if (entry === null || !(entry.bytes <= size) || typeof entry.counts !== 'object') break
    journaled.done.push(entry)
    journaled.length += sizeOf(line)
  }
  return journaled.done.length > 0 ? journaled : NOTHING
}

const sizeOf = (line: string) => Buffer.byteLength(line) + 1

function parsed(line: string): object | null {
  try {
    return Object(JSON.parse(line))
  } catch {
    return null
  }
}

/** Writes all bytes from a place on; how many there were. */
async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<number> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  return bytes.length
}
