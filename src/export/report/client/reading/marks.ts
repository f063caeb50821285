/**
 * A document's text cut into segments, each under the same marks throughout: what was removed there, which quotes,
 * cues, sources and dates it belongs to. Marks may overlap and cross lines; segments do neither.
 */
import type { Document, Edit } from '../../../../document.ts'
import { pointsOf } from '../../../../text/points.ts'

export interface Segment {
  text: string
  /** The edit that removed this text, or put it in place. */
  edit: Edit | null
  removed: boolean
  /** Numbers of the quotes whose content, cue or source it is part of. */
  quotes: number[]
  cues: number[]
  sources: number[]
  date: number | null
  /** Numbers of the quotes of which it begins the content, the cue or the source. */
  begins: number[]
}

/** A line of the article: its segments. */
export type Paragraph = Segment[]

export function paragraphsOf(document: Document): Paragraph[] {
  const paragraphs: Paragraph[] = [[]]
  for (const segment of segmentsOf(document)) {
    segment.text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((line, at) => {
      if (at > 0) paragraphs.push([])
      if (line !== '')
        paragraphs[paragraphs.length - 1].push(
          at > 0 ? { ...segment, text: line, begins: [] } : { ...segment, text: line },
        )
    })
  }
  return paragraphs.filter((segments) => segments.some(({ text }) => text.trim() !== ''))
}

/** An edit where it stands in the clean text: units before and after what it put in place. */
interface Cut {
  edit: Edit
  start: number
  end: number
}

interface Mark {
  start: number
  end: number
  part: 'quotes' | 'cues' | 'sources' | 'date'
  number: number
}

function segmentsOf(document: Document): Segment[] {
  const { text } = document
  const cuts = cutsOf(document)
  const marks = marksOf(document)
  const stops = new Set([0, text.length])
  for (const { start, end } of [...cuts, ...marks]) stops.add(start).add(end)
  const places = [...stops].sort((a, b) => a - b)
  const segments: Segment[] = []
  let nextCut = 0
  places.forEach((at, index) => {
    for (; nextCut < cuts.length && cuts[nextCut].start <= at; nextCut++) {
      const { edit } = cuts[nextCut]
      if (edit.text !== '') segments.push({ ...plain(edit.text), edit, removed: true })
    }
    const end = places[index + 1]
    if (end === undefined) return
    const put = cuts[nextCut - 1]
    const edit = put && at >= put.start && end <= put.end ? put.edit : null
    segments.push(under(text.slice(at, end), at, end, marks, edit))
  })
  return segments
}

function plain(text: string): Segment {
  return { text, edit: null, removed: false, quotes: [], cues: [], sources: [], date: null, begins: [] }
}

function under(text: string, start: number, end: number, marks: readonly Mark[], edit: Edit | null): Segment {
  const segment = { ...plain(text), edit }
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue
    if (mark.part === 'date') segment.date = mark.number
    else {
      segment[mark.part].push(mark.number)
      if (mark.start === start) segment.begins.push(mark.number)
    }
  }
  return segment
}

function cutsOf({ text, edits = [] }: Document): Cut[] {
  const points = pointsOf(text)
  let shift = 0
  return edits.map((edit) => {
    const start = points.toUnit(edit.start + shift)
    shift += pointsOf(edit.with).toPoint(edit.with.length) - (edit.end - edit.start)
    return { edit, start, end: start + edit.with.length }
  })
}

function marksOf({ text, quotes = [], dates = [] }: Document): Mark[] {
  const points = pointsOf(text)
  const mark = (span: { start: number; end: number }, part: Mark['part'], number: number): Mark => ({
    start: points.toUnit(span.start),
    end: points.toUnit(span.end),
    part,
    number,
  })
  return [
    ...quotes.flatMap((quote, number) => [
      mark(quote, 'quotes', number),
      ...(quote.cue ? [mark(quote.cue, 'cues', number)] : []),
      ...(quote.mention ? [mark(quote.mention, 'sources', number)] : []),
    ]),
    ...dates.map((date, number) => mark(date, 'date', number)),
  ].filter(({ start, end }) => end > start)
}
