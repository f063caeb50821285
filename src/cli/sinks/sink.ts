import type { Document } from '../../document.ts'

/** Where a run's documents go, one after another. */
export interface Sink {
  add(document: Document): Promise<void>
  /** Writes what is left and puts the whole in place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}
