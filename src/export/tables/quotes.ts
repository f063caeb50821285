/** quotes: one row a quote, with who said it and where it stands. */
import type { Document, Quote } from '../../document.ts'
import { placesOf, withSource } from '../places.ts'
import { type Column, perDocument, type Table } from '../table.ts'
import { article, type InText, more, origin, place } from './common.ts'

interface QuoteRow extends InText {
  quote: Quote
  role: string | null
}

const columns: readonly Column<QuoteRow>[] = [
  ...origin,
  { name: 'quote', type: 'text', about: 'what was said', value: (s) => s.quote.text },
  { name: 'type', type: 'text', about: 'direct, mixed or indirect', value: (s) => s.quote.type },
  { name: 'speaker', type: 'text', about: 'who said it, under the fullest name', value: (s) => s.quote.speaker },
  { name: 'role', type: 'text', about: 'what the article calls the speaker', value: (s) => s.role },
  { name: 'cue', type: 'text', about: 'the reporting word', value: (s) => s.quote.cue?.text ?? null },
  {
    name: 'date',
    type: 'text',
    about: 'day on which it was said, where the sentence says so',
    value: (s) => s.quote.date,
  },
  article.published,
  article.headline,
  article.publisher,
  place.sentence,
  place.line,
  place.rawStart,
  place.rawEnd,
  place.start,
  place.end,
  { name: 'confidence', type: 'number', about: 'how sure the row is, 0 to 1', value: (s) => s.quote.confidence },
  { name: 'medium', type: 'text', about: 'whom the article cites for it', value: (s) => s.quote.medium },
  { name: 'sameAs', type: 'text', about: 'reports of one utterance share it', value: (s) => s.quote.sameAs ?? null },
  article.url,
  more({ name: 'quoteId', type: 'text', about: 'id of the quote in its document', value: (s: QuoteRow) => s.quote.id }),
  more({
    name: 'mention',
    type: 'text',
    about: 'the source as written at the cue',
    value: (s: QuoteRow) => s.quote.mention?.text ?? null,
  }),
  more({
    name: 'affiliation',
    type: 'text',
    about: "the speaker's organisation",
    value: (s: QuoteRow) => speakerOf(s.document, s.quote)?.affiliation ?? null,
  }),
  more({ name: 'rule', type: 'text', about: 'rule that found it', value: (s: QuoteRow) => s.quote.rule }),
  more({
    name: 'speakerRule',
    type: 'text',
    about: 'how the speaker was reached',
    value: (s: QuoteRow) => s.quote.speakerRule ?? null,
  }),
]

function speakerOf({ speakers = [] }: Document, { speaker }: Quote) {
  return speakers.find(({ name }) => name === speaker)
}

function rowsOf(document: Document): QuoteRow[] {
  const places = placesOf(document)
  return (document.quotes ?? []).map((quote) => ({
    document,
    places,
    span: quote,
    around: withSource(quote),
    quote,
    role: speakerOf(document, quote)?.role ?? null,
  }))
}

export const quotes: Table<QuoteRow> = {
  name: 'quotes',
  about: 'one row a quote: who said what, when, and where it stands',
  columns,
  gather: perDocument(rowsOf),
}
