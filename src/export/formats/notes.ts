/** A document as a Markdown note: its text, and its quotes with their sources. */
import type { Document, Quote } from '../../document.ts'
import { placesOf } from '../places.ts'
import { inline } from './markdown.ts'

export function noteOf(document: Document): string {
  const { headline, source, text } = document
  const paragraphs = text
    .split(/[\r\n]+/)
    .map(inline)
    .filter((paragraph) => paragraph !== '' && paragraph !== inline(headline ?? ''))
  const parts = [`# ${inline(headline ?? source.path)}`, factsOf(document), ...paragraphs, ...quotesOf(document)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`
}

function factsOf({ publisher, published, byline = [], source }: Document): string {
  const place = source.record === null ? source.path : `${source.path}, record ${source.record}`
  return `*${[publisher, published, ...byline, source.url ?? place]
    .filter((fact) => fact)
    .map((fact) => inline(fact as string))
    .join(' · ')}*`
}

function quotesOf(document: Document): string[] {
  const { quotes = [] } = document
  if (quotes.length === 0) return []
  const places = placesOf(document)
  return ['## Quotes', ...quotes.map((quote) => quoteNote(quote, document, places.line(places.raw(quote).start)))]
}

function quoteNote(quote: Quote, { speakers = [], source }: Document, line: number): string {
  const role = speakers.find(({ name }) => name === quote.speaker)?.role
  const who = inline(quote.speaker ?? 'no speaker named') + (role ? ` (${inline(role)})` : '')
  const said = quote.type === 'direct' ? `“${inline(quote.text)}”` : inline(quote.text)
  const from = [who, ...(quote.date ? [quote.date] : []), inline(`${source.path}:${line}`)].join(', ')
  return `> ${said}  \n> — ${from}`
}
