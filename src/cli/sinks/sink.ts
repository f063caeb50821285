import type { Document } from '../../document.ts'
import type { Position } from '../../io/journal.ts'

/** Where a run's documents go, one after another. */
export interface Sink {
  add(document: Document): Promise<void>
  /** Takes documents that are NDJSON already, where that is what it writes. */
  addLines?(lines: Buffer, position: Position): Promise<void>
  /** Where an interrupted run stopped, whose output this goes on with. */
  after?: Position | null
  /** Writes what is left and puts the whole in place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}
