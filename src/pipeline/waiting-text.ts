/**
 * Documents while they wait for their marks: as JSON, cut where the marks go in, so that they need not be parsed again.
 * Five lines each: what comes before the quotes, the quotes, the speakers, what follows, and the whole document as it
 * came if it has been deduped before.
 */
import { type DocumentMarks, partsOf, withId, withUtterance } from '../dedupe/marks.ts'
import type { DedupeOptions } from '../dedupe/options.ts'
import type { Document, Quote, Speaker } from '../document.ts'
import type { Spool } from '../io/spool.ts'

const PARTS = 5

export function spoolText(spool: Spool, document: Document, options: DedupeOptions): void {
  const { front, quotes, speakers, back } = partsOf(document, options)
  const deduped = document.stages.some(({ name }) => name === 'dedupe')
  spool.appendText(JSON.stringify(front).slice(0, -1))
  for (const part of [quotes, speakers]) spool.appendText(`\n${JSON.stringify(part)}`)
  spool.appendText(`\n${JSON.stringify(back).slice(1)}\n`)
  spool.appendText(deduped ? `${JSON.stringify(document)}\n` : '\n')
}

/** The marks of the document at a place; null to leave it out. */
export type Marker = (place: number) => DocumentMarks | null

/** Every document as a line of NDJSON with its marks; without a marker as it came. */
export function* linesOf(spool: Spool, marker: Marker | null): Generator<Buffer> {
  let place = 0
  let parts: Buffer[] = []
  for (const line of bytesOfLines(spool)) {
    parts.push(line)
    if (parts.length < PARTS) continue
    if (marker === null) yield Buffer.concat([parts[4], NEWLINE])
    else {
      const marks = marker(place)
      if (marks !== null) yield assemble(parts, marks)
    }
    place++
    parts = []
  }
}

function assemble([front, quotes, speakers, back]: Buffer[], marks: DocumentMarks): Buffer {
  const { duplicate, story } = marks
  const marked = `,"duplicate":${JSON.stringify(duplicate)},"story":${JSON.stringify(story)},`
  return Buffer.concat([
    front,
    QUOTES,
    marks.utterances ? markQuotes(quotes, marks.utterances) : quotes,
    SPEAKERS,
    speakers.length > EMPTY ? markSpeakers(speakers, marks.speakerId) : speakers,
    Buffer.from(marked),
    back,
    NEWLINE,
  ])
}

const QUOTES = Buffer.from(',"quotes":')
const SPEAKERS = Buffer.from(',"speakers":')
const NEWLINE = Buffer.from('\n')
/** Bytes of an empty list. */
const EMPTY = 2

function markQuotes(json: Buffer, ids: ReadonlyMap<number, string>): Buffer {
  const quotes: Quote[] = JSON.parse(json.toString('utf8'))
  return Buffer.from(JSON.stringify(quotes.map((quote, place) => withUtterance(quote, ids.get(place)))))
}

function markSpeakers(json: Buffer, idOf: (name: string) => string | null): Buffer {
  const speakers: Speaker[] = JSON.parse(json.toString('utf8'))
  return Buffer.from(JSON.stringify(speakers.map((speaker) => withId(speaker, idOf(speaker.name)))))
}

/** The lines of a spool, without their line ends. */
function* bytesOfLines(spool: Spool): Generator<Buffer> {
  let open: Buffer = Buffer.alloc(0)
  for (const piece of spool.pieces()) {
    const bytes = Buffer.concat([open, piece])
    let at = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
      yield bytes.subarray(at, end)
      at = end + 1
    }
    open = bytes.subarray(at)
  }
}
