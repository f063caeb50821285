import type { Document } from '../../document.ts'

/** Where a run's documents go, one after another. */
export interface Sink {
  add(document: Document): Promise<void>
  /** Takes documents that are NDJSON already, where that is what it writes. */
  addLines?(lines: Buffer): Promise<void>
  /** Writes what is left and puts the whole in place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}
