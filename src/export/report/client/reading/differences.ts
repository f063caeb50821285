/** Where two texts differ, word by word. */
import { diffWordsWithSpace } from 'diff'

export interface Piece {
  text: string
  differs: boolean
}

export interface Differences {
  left: Piece[]
  right: Piece[]
  same: boolean
}

/** More edits than this would take long to find, and no reader would follow them. */
const MOST = 3000

/** Null where the texts differ too much. */
export function differencesOf(left: string, right: string): Differences | null {
  const changes = diffWordsWithSpace(left, right, { maxEditLength: MOST, timeout: 1500 })
  if (!changes) return null
  const side = (other: 'added' | 'removed') =>
    changes
      .filter((change) => !change[other])
      .map(({ value, added, removed }) => ({ text: value, differs: added || removed }))
  return {
    left: side('added'),
    right: side('removed'),
    same: changes.every(({ added, removed }) => !added && !removed),
  }
}
