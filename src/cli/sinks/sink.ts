import type { Document } from '../../document.ts'
import type { Position } from '../../io/journal.ts'
import type { Finished } from '../../pipeline/lines.ts'
import type { Counts } from '../../pipeline/tally.ts'

/** Where a run's documents go, one after another. */
export interface Sink {
  add(document: Document): Promise<void>
  /** Takes documents that are NDJSON already, where that is what it writes; of one task, if it says which. */
  addLines?(lines: Buffer, task?: Finished): Promise<void>
  /** Where an interrupted run stopped, whose output this goes on with. */
  after?: Position | null
  /** What that run had counted. */
  counted?: readonly Counts[]
  /** Writes what is left and puts the whole in place. */
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}
