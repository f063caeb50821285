/** What every part of the page is drawn from. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Corpus } from './corpus.ts'
import type { Filters, Select } from './filters.ts'
import type { Format } from './format.ts'
import type { Labels } from './labels.ts'
import type { Documents } from './unpack.ts'

export interface Page {
  corpus: Corpus
  documents: Documents
  labels: Labels
  format: Format
  filters: Filters
  select: Select
  /** Changes some filters; the others stay. */
  narrow(change: Partial<Filters>): void
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  return useContext(PageContext) as Page
}
