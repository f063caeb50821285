/** What can go wrong with files. */

/** A problem with one input: what, where and what to do. The run goes on without it. */
export class InputError extends Error {
  readonly path: string
  readonly line: number | null

  constructor(path: string, message: string, line: number | null = null) {
    super(message)
    this.path = path
    this.line = line
  }
}

/** A problem with what is written: where, and what to do. Nothing more can be done then. */
export class OutputError extends Error {
  readonly path: string

  constructor(path: string, error: NodeJS.ErrnoException) {
    super(REASONS[error.code ?? ''] ?? error.message)
    this.path = path
  }
}

/** The reader of the pipe has gone: `| head` has seen enough. */
export class ReaderGone extends Error {}

const REASONS: Record<string, string> = {
  EACCES: 'no permission to write there: choose another place with -o',
  EPERM: 'no permission to write there: choose another place with -o',
  EROFS: 'it is on a read-only file system: choose another place with -o',
  ENOENT: 'its folder does not exist: create it first',
  ENOTDIR: 'a file stands where a folder was expected: choose another place with -o',
  EISDIR: 'it is a folder: name a file in it, or end it with / for one file for each input',
  ENOSPC: 'no space left on the device: make room or choose another place with -o',
  EDQUOT: 'the disk quota is used up: make room or choose another place with -o',
}
