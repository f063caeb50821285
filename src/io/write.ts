/** Writing outputs: in batches into a pipe, or beside the target and then into its place. */
import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

const BATCH = 1 << 16

/** Where a run's output goes. */
export interface Output {
  write(text: string): Promise<void>
  /** Writes what is left and puts the whole in place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** The reader of the pipe has gone: `| head` has seen enough. */
export class ReaderGone extends Error {}

class StreamOutput implements Output {
  private waiting = ''
  private failure: Error | null = null
  protected readonly stream: NodeJS.WritableStream

  constructor(stream: NodeJS.WritableStream) {
    this.stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.failure = error.code === 'EPIPE' ? new ReaderGone() : error
    })
  }

  async write(text: string): Promise<void> {
    this.waiting += text
    if (this.waiting.length >= BATCH) await this.flush()
  }

  async finish(): Promise<void> {
    await this.flush()
  }

  async abandon(): Promise<void> {}

  protected flush(): Promise<void> {
    const text = this.waiting
    this.waiting = ''
    if (this.failure) return Promise.reject(this.failure)
    if (text === '') return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.stream.write(text, (error) => {
        if (!error) resolve()
        else reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone() : error)
      })
    })
  }
}

class FileOutput extends StreamOutput {
  private readonly path: string
  private readonly temporary: string
  private readonly file: WriteStream

  constructor(path: string) {
    const temporary = `${path}.${process.pid}.tmp`
    const file = createWriteStream(temporary)
    super(file)
    this.path = path
    this.temporary = temporary
    this.file = file
  }

  override async finish(): Promise<void> {
    await this.flush()
    await new Promise<void>((resolve, reject) =>
      this.file.end((error?: Error | null) => (error ? reject(error) : resolve())),
    )
    await rename(this.temporary, this.path)
  }

  override async abandon(): Promise<void> {
    this.file.destroy()
    await rm(this.temporary, { force: true })
  }
}

/** The output for a path; standard output without one. */
export function openOutput(path: string | null): Output {
  return path === null ? new StreamOutput(process.stdout) : new FileOutput(path)
}
