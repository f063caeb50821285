/** The index as the page uses it: columns, and what is worked out once from them. */
import type { ReportIndex } from '../data.ts'

export interface Corpus extends ReportIndex {
  size: number
  quoteCount: number
  /** Quotes of document d: from firstQuote[d] up to firstQuote[d + 1]. */
  firstQuote: Int32Array
  /** Stretches cut and code points cut from each document, repairs aside. */
  cut: Int32Array
  stories: Map<number, number[]>
  clusters: Map<number, number[]>
}

export function corpusOf(index: ReportIndex): Corpus {
  const size = index.documents.id.length
  return {
    ...index,
    size,
    quoteCount: index.quotes.document.length,
    firstQuote: firstQuotes(index.quotes.document, size),
    cut: cutOf(index, size),
    stories: membersOf(index.documents.story),
    clusters: membersOf(index.documents.cluster),
  }
}

function firstQuotes(documents: readonly number[], size: number): Int32Array {
  const first = new Int32Array(size + 1)
  for (const document of documents) first[document + 1]++
  for (let at = 0; at < size; at++) first[at + 1] += first[at]
  return first
}

export const REPAIR = 6

function cutOf({ removed }: ReportIndex, size: number): Int32Array {
  const cut = new Int32Array(size)
  removed.document.forEach((document, row) => {
    if (removed.kind[row] !== REPAIR) cut[document] += removed.characters[row]
  })
  return cut
}

/** The documents of each group of two or more. */
function membersOf(groups: readonly number[]): Map<number, number[]> {
  const members = new Map<number, number[]>()
  groups.forEach((group, document) => {
    if (group < 0) return
    const list = members.get(group)
    if (list) list.push(document)
    else members.set(group, [document])
  })
  for (const [group, list] of members) if (list.length < 2) members.delete(group)
  return members
}
