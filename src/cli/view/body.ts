/** The text of an article, with its dates, speakers and quotes in their colours. */
import type { Document, Span } from '../../document.ts'
import { linesOf } from '../../text/lines.ts'
import { pointsOf } from '../../text/points.ts'
import { painted, ROLES } from './painted.ts'
import type { Role, Style } from './style.ts'
import { wrapRanges } from './wrapping.ts'

/** Paragraphs in lines of the style's width, an empty line after each. */
export function bodyOf(document: Document, style: Style): string {
  const { text } = document
  const roles = rolesOf(document)
  const shown: string[] = []
  const from = pastHeadline(document)
  for (const line of linesOf(text)) {
    if (line.start < from) continue
    const lines = wrapRanges(text, line, style.width)
    if (lines.length > 0) shown.push(lines.map((part) => painted(text, roles, part, style)).join('\n'))
  }
  return shown.join('\n\n')
}

/** The headline is shown above: its line is not shown again. */
function pastHeadline({ text, headline }: Document): number {
  if (!headline) return 0
  const at = text.length - text.trimStart().length
  return text.startsWith(headline, at) ? at + headline.length : 0
}

/** The role of each UTF-16 unit, as an index into ROLES. */
function rolesOf(document: Document): Uint8Array {
  const { text, quotes = [], dates = [], speakers = [] } = document
  const roles = new Uint8Array(text.length)
  const points = pointsOf(text)
  const mark = (role: Role, spans: readonly (Span | null)[]) => {
    for (const span of spans)
      if (span) roles.fill(ROLES.indexOf(role), points.toUnit(span.start), points.toUnit(span.end))
  }
  mark('quote', quotes)
  mark('date', dates)
  mark(
    'cue',
    quotes.map(({ cue }) => cue),
  )
  mark(
    'speaker',
    speakers.flatMap(({ mentions }) => mentions),
  )
  mark(
    'speaker',
    quotes.map(({ mention }) => mention),
  )
  return roles
}
