/**
 * Documents while they wait for their marks: as JSON, cut where marks may go in, so that they need not be parsed again.
 * Five lines each: what comes before the quotes, the quotes, the speakers, what follows, and the whole document as it
 * came if it has been deduped before. Between two quotes stands a character that JSON never holds.
 */
import { type DocumentMarks, partsOf, withId } from '../dedupe/marks.ts'
import type { RecordedOptions } from '../dedupe/options.ts'
import type { Document, Speaker } from '../document.ts'
import type { Spool } from '../io/spool.ts'

const PARTS = 5
const GAP = 0x1e
const NEWLINE = 10
const COMMA = 0x2c

export function spoolText(spool: Spool, document: Document, options: RecordedOptions): void {
  const { front, quotes, speakers, back } = partsOf(document, options)
  const deduped = document.stages.some(({ name }) => name === 'dedupe')
  spool.appendText(`${JSON.stringify(front).slice(0, -1)}\n`)
  quotes.forEach((quote, place) => {
    spool.appendText(place === 0 ? JSON.stringify(quote) : `\x1e${JSON.stringify(quote)}`)
  })
  spool.appendText(`\n${JSON.stringify(speakers)}\n${JSON.stringify(back).slice(1)}\n`)
  spool.appendText(deduped ? `${JSON.stringify(document)}\n` : '\n')
}

/** The marks of the document at a place; null to leave it out. */
export type Marker = (place: number) => DocumentMarks | null

/** Every document as a line of NDJSON with its marks, in pieces; without a marker as it came. */
export function* linesOf(spool: Spool, marker: Marker | null): Generator<Buffer[]> {
  let place = 0
  let parts: Buffer[] = []
  for (const line of bytesOfLines(spool)) {
    parts.push(line)
    if (parts.length < PARTS) continue
    if (marker === null) yield [parts[4], LINE_END]
    else {
      const marks = marker(place)
      if (marks !== null) yield assembled(parts, marks)
    }
    place++
    parts = []
  }
}

const QUOTES = Buffer.from(',"quotes":[')
const SPEAKERS = Buffer.from('],"speakers":')
const LINE_END = Buffer.from('\n')

function assembled([front, quotes, speakers, back]: Buffer[], marks: DocumentMarks): Buffer[] {
  const { duplicate, story, utterances, fullerId } = marks
  const marked = `,"duplicate":${JSON.stringify(duplicate)},"story":${JSON.stringify(story)},`
  return [
    front,
    QUOTES,
    ...(utterances ? markedQuotes(quotes, utterances) : [joined(quotes)]),
    SPEAKERS,
    fullerId ? markedSpeakers(speakers, fullerId) : speakers,
    Buffer.from(marked),
    back,
    LINE_END,
  ]
}

/** Puts a comma between the quotes. */
function joined(quotes: Buffer): Buffer {
  for (let at = quotes.indexOf(GAP); at >= 0; at = quotes.indexOf(GAP, at + 1)) quotes[at] = COMMA
  return quotes
}

/** The quotes with their marks, each of which stands before a quote's last brace. */
function markedQuotes(quotes: Buffer, ids: ReadonlyMap<number, string>): Buffer[] {
  const pieces: Buffer[] = []
  for (let from = 0, place = 0; from < quotes.length; place++) {
    const gap = quotes.indexOf(GAP, from)
    const end = gap < 0 ? quotes.length : gap
    const id = ids.get(place)
    pieces.push(quotes.subarray(from, end - 1), Buffer.from(closing(id, gap >= 0)))
    from = end + 1
  }
  return pieces
}

function closing(id: string | undefined, more: boolean): string {
  return `${id === undefined ? '' : `,"sameAs":"${id}"`}}${more ? ',' : ''}`
}

function markedSpeakers(json: Buffer, idOf: (speaker: Speaker) => string | null): Buffer {
  const speakers: Speaker[] = JSON.parse(json.toString('utf8'))
  return Buffer.from(JSON.stringify(speakers.map((speaker) => withId(speaker, idOf(speaker)))))
}

/** The lines of a spool, without their line ends. */
function* bytesOfLines(spool: Spool): Generator<Buffer> {
  let open: Buffer[] = []
  for (const piece of spool.pieces()) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    let at = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      const rest = bytes.subarray(at, end)
      yield open.length > 0 ? Buffer.concat([...open, rest]) : rest
      open = []
      at = end + 1
    }
    if (at < bytes.length) open.push(bytes.subarray(at))
  }
}
