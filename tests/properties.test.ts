/** What holds for every text, however odd: nothing is lost, every span is true, cleaning is finished after once. */
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clean,
  type Document,
  documentSchema,
  type ExtractedDocument,
  extract,
  ingest,
  type Span,
  undoEdits,
} from '../src/index.ts'
import { root } from './support/newsx.ts'

const read = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'))
const articles = [...read('seeds'), ...read('fixtures')]
const pieces = articles.flatMap((article) => article.split(/(?<=[.,”"\n])/)).filter((piece) => piece.length < 400)

const newcomer = (text: string): Document => ingest({ text })

/** Pieces of real dirt in random order, cut anywhere, with random characters between them. */
const dirtyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('"', '“', '”', "'", '(', ')', '\n', '\r\n', '\0', '\uD800', ' ', '…'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

const slice = (text: string, { start, end }: Span) => [...text].slice(start, end).join('')

function spansOf(document: ExtractedDocument): Span[] {
  const quotes = document.quotes.flatMap((quote) => [quote, quote.cue, quote.mention])
  const mentions = document.speakers.flatMap((speaker) => speaker.mentions)
  return [...document.dates, ...quotes, ...mentions].filter((span) => span !== null)
}

function check(text: string): void {
  const cleaned = clean(newcomer(text))
  const document = extract(cleaned)
  expect(undoEdits(document.text, document.edits)).toBe(text)
  for (const edit of document.edits) expect(slice(text, edit)).toBe(edit.text)
  for (const span of spansOf(document)) expect(slice(document.text, span)).toBe(span.text)
  expect(documentSchema.safeParse(document).error).toBeUndefined()
  expect(extract(clean(newcomer(text)))).toEqual(document)
}

test.each(articles.map((article) => [article.slice(0, 40), article]))('holds for %s', (_, article) => check(article))

test('holds for pieces of articles in any order', () => {
  fc.assert(fc.property(dirtyText, check), { numRuns: 60, seed: 1 })
})

test.each(articles.map((article) => [article.slice(0, 40), article]))(
  'cleaning twice changes nothing: %s',
  (_, article) => {
    const once = clean(newcomer(article)).text
    expect(clean(newcomer(once)).edits).toEqual([])
  },
)
