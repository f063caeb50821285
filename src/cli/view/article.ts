/** One article as somebody reads it. */
import type { Document, Quote } from '../../document.ts'
import { pointsOf } from '../../text/points.ts'
import { withCommas } from '../numbers.ts'
import { bodyOf } from './body.ts'
import type { Style } from './style.ts'
import { hang, oneLine } from './wrapping.ts'

export function articleView(document: Document, style: Style): string {
  const parts = [
    `${style.paint('title', hang(titleOf(document), style.width, 0, 0))}\n${asides(document, style)}`,
    bodyOf(document, style),
    quoteList(document, style),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The headline, or the path of an article that has none. */
export function titleOf({ headline, source }: Document): string {
  return headline ? oneLine(headline) : source.path
}

/** "Kabar · Jakarta · 2025-09-03 · by Wira Santosa · seeds/000.txt". */
export function originOf(document: Document): string {
  const { publisher, dateline, published, byline = [], source } = document
  const author = byline.length > 0 ? `by ${byline.join(', ')}` : null
  const place = source.record === null ? source.path : `${source.path} record ${source.record}`
  const parts = [publisher, dateline, published, author, document.headline || source.record !== null ? place : null]
  return parts
    .filter((part) => part)
    .map((part) => oneLine(part as string))
    .join(' · ')
}

function asides(document: Document, { width, paint }: Style): string {
  const lines = [originOf(document), removedLine(document)].filter((line) => line !== '')
  const warnings = document.warnings.map(({ message }) => paint('warning', hang(`warning: ${message}`, width, 0, 2)))
  return [...lines.map((line) => paint('aside', hang(line, width, 0, 2))), ...warnings].join('\n')
}

/** "removed 320 of 2,356 characters: caption 200, widget 120", or nothing before clean has run. */
function removedLine({ text, edits }: Document): string {
  if (edits === undefined) return ''
  const kinds = new Map<string, number>()
  let removed = 0
  let raw = pointsOf(text).toPoint(text.length)
  for (const { kind, start, end, with: put } of edits) {
    raw += end - start - put.length
    if (kind === 'repair') continue
    removed += end - start
    kinds.set(kind, (kinds.get(kind) ?? 0) + end - start)
  }
  if (removed === 0) return 'nothing removed'
  const why = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, n]) => `${kind} ${withCommas(n)}`)
  return `removed ${withCommas(removed)} of ${withCommas(raw)} characters: ${why.join(', ')}`
}

function quoteList(document: Document, style: Style): string {
  const { quotes = [] } = document
  if (quotes.length === 0) return ''
  const lines = quotes.map((quote) => quoteLine(quote, document, style))
  return [style.paint('title', 'Quotes'), ...lines].join('\n')
}

/** `Xi Jinping (Presiden China), 2025-09-02: “…”`; what is not said word for word stands without marks. */
function quoteLine(quote: Quote, { speakers = [] }: Document, { width, paint }: Style): string {
  const role = speakers.find(({ name }) => name === quote.speaker)?.role
  const who = `${quote.speaker ?? 'no speaker named'}${role ? ` (${role})` : ''}`
  const when = quote.date ? `, ${quote.date}` : ''
  const medium = quote.medium ? `, in ${quote.medium}` : ''
  const said = quote.type === 'direct' ? `“${oneLine(quote.text)}”` : oneLine(quote.text)
  const head = `${oneLine(who + when + medium)}: `
  const wrapped = hang(head + said, width, 2, 4)
  return paintHead(wrapped, 2 + head.length, paint)
}

/** The first so many characters in the speakers' colour, the rest as a quote; a line break may stand for a blank. */
function paintHead(wrapped: string, length: number, paint: Style['paint']): string {
  let at = 0
  let seen = 0
  while (seen < length && at < wrapped.length) {
    if (wrapped[at] === '\n') at += 4
    at++
    seen++
  }
  return paint('speaker', wrapped.slice(0, at)) + paint('quote', wrapped.slice(at))
}
