/** What a table is: named columns, each a function of the row's subject, and which subjects a corpus has. */
import type { Document } from '../document.ts'

export type Cell = string | number | boolean | null | readonly string[]

export type CellType = 'text' | 'list' | 'integer' | 'number' | 'boolean'

/** One column of a table whose rows are about subjects of type S. */
export interface Column<S> {
  name: string
  type: CellType
  about: string
  /** Written only when asked for by name. */
  more?: true
  value(subject: S): Cell
}

/** Gathers a table's subjects while documents come by: at once where a row is about one document, at the end otherwise. */
export interface Gatherer<S> {
  add(document: Document): readonly S[]
  end(): readonly S[]
}

export interface Table<S> {
  name: string
  about: string
  columns: readonly Column<S>[]
  gather(): Gatherer<S>
}

/** A gatherer for tables whose rows each come from one document. */
export function perDocument<S>(subjectsOf: (document: Document) => readonly S[]): () => Gatherer<S> {
  return () => ({ add: subjectsOf, end: () => [] })
}
