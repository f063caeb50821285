/** The report: one self-contained page about a corpus, written while the documents come by. */
import type { Document } from '../../document.ts'
import { Gathering } from './gather.ts'
import { pack } from './pack.ts'
import { type Assets, pageBlock, pageHead, pageTail } from './page.ts'

/** Characters of JSON in a block: unpacked in a few milliseconds, and enough of them to pack well. */
const BLOCK = 250_000

export interface ReportOptions {
  /** The page holds at most this many documents; the others are only counted. */
  limit: number
}

/** A page in pieces: its head, a piece for each document (often nothing yet), and its tail. */
export interface Report {
  head(): string
  item(document: Document): string
  tail(): string
}

export function makeReport(assets: Assets, { limit }: ReportOptions): Report {
  const gathering = new Gathering()
  let waiting: Document[] = []
  let length = 0
  let blocks = 0
  const takeBlock = () => {
    const packed = waiting.length > 0 ? pageBlock(`block-${blocks++}`, pack(waiting)) : ''
    waiting = []
    length = 0
    return packed
  }
  return {
    head: () => pageHead(assets),
    item(document) {
      if (gathering.count >= limit) {
        gathering.leaveOut(document)
        return ''
      }
      if (waiting.length === 0) gathering.startBlock()
      gathering.add(document)
      waiting.push(document)
      length += weight(document)
      return length >= BLOCK ? takeBlock() : ''
    },
    tail: () => takeBlock() + pageBlock('index', pack(gathering.index(limit))) + pageTail(assets),
  }
}

/** About how many characters of JSON a document makes. */
function weight({ text, edits = [], quotes = [], dates = [] }: Document): number {
  const cut = edits.reduce((sum, edit) => sum + edit.text.length, 0)
  return text.length + cut + 120 * edits.length + 400 * quotes.length + 150 * dates.length
}
