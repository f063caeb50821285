/** A temporary file that is written once from the front, then read anywhere; small ones never reach the disk. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OutputError } from './problems.ts'

const BATCH = 1 << 20

export class Spool {
  /** Bytes written so far. */
  length = 0
  private waiting = Buffer.allocUnsafeSlow(BATCH)
  private pending = 0
  private shown = Buffer.alloc(0)
  private folder: string | null = null
  private file = -1

  append(bytes: Uint8Array): void {
    if (this.pending + bytes.length > BATCH) this.flush()
    if (bytes.length > BATCH) this.put(bytes)
    else {
      this.waiting.set(bytes, this.pending)
      this.pending += bytes.length
    }
    this.length += bytes.length
  }

  appendText(text: string): void {
    const most = text.length * 3
    if (most > BATCH) {
      this.append(Buffer.from(text, 'utf8'))
      return
    }
    if (this.pending + most > BATCH) this.flush()
    const written = this.waiting.write(text, this.pending, 'utf8')
    this.pending += written
    this.length += written
  }

  private flush(): void {
    this.put(this.waiting.subarray(0, this.pending))
    this.pending = 0
  }

  private put(bytes: Uint8Array): void {
    try {
      if (this.folder === null) this.open()
      writeAll(this.file, bytes)
    } catch (error) {
      const why = `${(error as Error).message}: temporary files go there; set TMPDIR to a folder with room`
      throw new OutputError(tmpdir(), new Error(why))
    }
  }

  private open(): void {
    this.folder = mkdtempSync(join(tmpdir(), 'newsx-spool-'))
    this.file = openSync(join(this.folder, 'spool'), 'wx+', 0o600)
    this.vanish()
  }

  /** Takes the file out of sight while it is open, so that nothing is left even where the process is killed. */
  private vanish(): void {
    try {
      rmSync(this.folder as string, { recursive: true, force: true })
    } catch {
      // Windows keeps an open file: it goes when it is closed.
    }
  }

  /** A copy of the bytes in a buffer of its own. */
  read(offset: number, length: number): Uint8Array {
    const bytes = Buffer.allocUnsafeSlow(length)
    this.readInto(bytes, offset)
    return bytes
  }

  /** The bytes, in memory that the next call overwrites. */
  glance(offset: number, length: number): Uint8Array {
    if (this.shown.length < length) this.shown = Buffer.allocUnsafeSlow(length)
    const bytes = this.shown.subarray(0, length)
    this.readInto(bytes, offset)
    return bytes
  }

  private readInto(bytes: Uint8Array, offset: number): void {
    const written = this.length - this.pending
    const length = bytes.length
    if (offset >= written) bytes.set(this.waiting.subarray(offset - written, offset - written + length))
    else {
      if (offset + length > written) this.flush()
      readAll(this.file, bytes, offset)
    }
  }

  /** The bytes from the front, in pieces. */
  *pieces(): Generator<Uint8Array> {
    for (let at = 0; at < this.length; at += BATCH) yield this.read(at, Math.min(BATCH, this.length - at))
  }

  /** Leaves nothing behind. */
  close(): void {
    if (this.folder === null) return
    closeSync(this.file)
    rmSync(this.folder, { recursive: true, force: true })
    this.folder = null
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
}

function readAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, offset + at)
    if (read === 0) throw new Error('a temporary file was cut short while it was in use')
    at += read
  }
}
