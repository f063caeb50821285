/** Pieces of input gathered into tasks that are worth a message to a worker. */
import { findFiles } from '../io/find.ts'
import { InputError } from '../io/problems.ts'
import { type Piece, readPieces } from '../io/read.ts'

const FILES = 64
/** What a file is taken to weigh before it has been read, in bytes. */
const FILE_WEIGHT = 4096

export interface Task {
  pieces: Piece[]
  /** About how many bytes of input it holds. */
  weight: number
}

/** Everything that the inputs hold, in order. */
export async function* piecesOf(inputs: readonly string[]): AsyncGenerator<Piece> {
  for await (const file of findFiles(inputs)) {
    if (file instanceof InputError) yield file
    else yield* readPieces(file)
  }
}

/** The pieces in order: small files together, all else one by one. */
export async function* tasksOf(pieces: AsyncIterable<Piece>): AsyncGenerator<Task> {
  let files: Piece[] = []
  for await (const piece of pieces) {
    if (isSmall(piece)) {
      files.push(piece)
      if (files.length < FILES) continue
    }
    if (files.length > 0) yield { pieces: files, weight: files.length * FILE_WEIGHT }
    files = []
    if (!isSmall(piece)) yield { pieces: [piece], weight: weightOf(piece) }
  }
  if (files.length > 0) yield { pieces: files, weight: files.length * FILE_WEIGHT }
}

function isSmall(piece: Piece): boolean {
  return piece instanceof InputError || piece.kind === 'file'
}

function weightOf(piece: Piece): number {
  if (piece instanceof InputError || piece.kind === 'file') return FILE_WEIGHT
  return piece.kind === 'records' ? piece.values.length * FILE_WEIGHT : piece.bytes.length
}
