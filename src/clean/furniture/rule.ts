import type { EditKind } from '../../document.ts'

/** A rule of a rules file: learnt from a corpus, or a user's own. */
export interface FurnitureRule {
  id: string
  kind: Exclude<EditKind, 'repair'>
  /** Words and marks to find, in any case and spacing; `*` stands for any others on the same line. */
  text: string
  /** `line`: it is all that stands on a line; `anywhere`: wherever it stands within a line. */
  match: 'line' | 'anywhere'
  /** In how many documents it was found when it was learnt. */
  documents?: number
}

/** What `newsx learn` writes and `--rules` reads. */
export interface FurnitureFile {
  newsx: 'rules'
  rules: FurnitureRule[]
}
