/** What a worker thread runs. */
import { InputError } from '../io/problems.ts'
import type { Piece } from '../io/read.ts'
import { type Done, type PlainError, type Plan, work } from './work.ts'

/** A piece as it travels between threads: an error has lost its class. */
export type SentPiece = Exclude<Piece, InputError> | PlainError

export default async function ({ plan, pieces }: { plan: Plan; pieces: SentPiece[] }): Promise<Done> {
  const { lines, errors, tally } = await work(plan, pieces.map(received))
  // A message carries all memory that its bytes are a part of: they get their own.
  return { lines: Buffer.from(lines), errors, tally }
}

function received(piece: SentPiece): Piece {
  return 'kind' in piece ? piece : new InputError(piece.path, piece.message, piece.line)
}
