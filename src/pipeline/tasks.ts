/** Pieces of input gathered into tasks that are worth a message to a worker. */
import { findFiles } from '../io/find.ts'
import type { Position } from '../io/journal.ts'
import { countLines, fromLine } from '../io/lines.ts'
import { InputError } from '../io/problems.ts'
import { type Piece, type ReadOptions, readPieces } from '../io/read.ts'

const FILES = 64
/** What a file is taken to weigh before it has been read, in bytes. */
const FILE_WEIGHT = 4096

export interface Task {
  pieces: Piece[]
  /** About how many bytes of input it holds. */
  weight: number
}

export interface InputOptions extends ReadOptions {
  /** Where the run writes: what lies there is no input unless it is named. */
  output?: string | undefined
}

/** Everything that the inputs hold, in order; from the position on, where one is given. */
export async function* piecesOf(
  inputs: readonly string[],
  after: Position | null = null,
  { output, ...options }: InputOptions = {},
): AsyncGenerator<Piece> {
  let skipping = after !== null
  for await (const file of findFiles(inputs, output)) {
    const path = file instanceof InputError ? file.path : file
    if (skipping && path !== after?.path) continue
    const pieces = file instanceof InputError ? [file] : readPieces(file, options)
    if (skipping) yield* piecesAfter(pieces, after as Position)
    else yield* pieces
    skipping = false
  }
  if (skipping) throw new InputError((after as Position).path, GONE)
}

const GONE = 'the interrupted run stopped here, and it is no longer among the inputs: put it back, or start anew'

/** The pieces, each shown to somebody when work on it begins. */
export async function* watched(
  pieces: AsyncIterable<Piece>,
  onPiece: ((piece: Piece) => void) | undefined,
): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    onPiece?.(piece)
    yield piece
  }
}

async function* piecesAfter(pieces: AsyncIterable<Piece> | Iterable<Piece>, { next }: Position): AsyncGenerator<Piece> {
  if (next === null) return
  for await (const piece of pieces) {
    const rest = restOf(piece, next)
    if (rest !== null) yield rest
  }
}

/** What a piece holds from line or record `next` on. */
function restOf(piece: Piece, next: number): Piece | null {
  if (piece instanceof InputError || piece.kind === 'file' || piece.kind === 'text') return piece
  if (piece.kind === 'records') {
    const values = piece.values.slice(Math.max(0, next - piece.record))
    return values.length > 0 ? { ...piece, values, record: Math.max(piece.record, next) } : null
  }
  const bytes = fromLine(piece.bytes, next - piece.line)
  return bytes.length > 0 ? { ...piece, bytes, line: Math.max(piece.line, next) } : null
}

/** The place behind a task's pieces. */
export function positionAfter(pieces: readonly Piece[]): Position {
  const last = pieces[pieces.length - 1]
  if (last instanceof InputError || last.kind === 'file' || last.kind === 'text') return { path: last.path, next: null }
  if (last.kind === 'records') return { path: last.path, next: last.record + last.values.length }
  return { path: last.path, next: last.line + countLines(last.bytes) }
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
