/** What can go wrong with files. */

/** A problem with one input: what, where and what to do. The run goes on without it. */
export class InputError extends Error {
  readonly path: string
  /** Line of the file, from 1; null where the whole file is meant. */
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
    super(WRITING[error.code ?? ''] ?? error.message)
    this.path = path
  }
}

/** The reader of the pipe has gone: `| head` has seen enough. */
export class ReaderGone extends Error {}

const WRITING: Record<string, string> = {
  EACCES: 'no permission to write there: choose another place with -o',
  EPERM: 'no permission to write there: choose another place with -o',
  EROFS: 'it is on a read-only file system: choose another place with -o',
  ENOENT: 'its folder does not exist: create it first',
  ENOTDIR: 'a file stands where a folder was expected: choose another place with -o',
  EISDIR: 'it is a folder: name a file in it, or end it with / for one file for each input',
  ENOSPC: 'no space left on the device: make room or choose another place with -o',
  EDQUOT: 'the disk quota is used up: make room or choose another place with -o',
}

const READING: Record<string, string> = {
  EACCES: 'no permission to read it: change its mode or run as its owner',
  EISDIR: 'a folder stands where a file was expected',
  ENOENT: 'no such file: check the path',
  ERR_STRING_TOO_LONG: 'too large to be one article: split it',
  Z_DATA_ERROR: 'damaged gzip data: unpack it by hand to see how much is left',
  Z_BUF_ERROR: 'the gzip data ends too early: the file was cut off',
  ZSTD_DAMAGED: 'damaged zstd data: unpack it by hand to see how much is left',
  ZSTD_CUT: 'the zstd data ends too early: the file was cut off',
}

export const NOT_TEXT = 'not a text file: give .txt, .ndjson, .csv or .json, or convert it'

/** Why an input could not be read, in words that say what to do. */
export function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return READING[code ?? ''] ?? message
}
