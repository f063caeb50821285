/**
 * Golden files: every article under fixtures/ and seeds/ with what newsx makes of it, read by eye before it is kept.
 * `npx vitest run tests/golden.test.ts -u` writes them anew.
 */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { clean, type ExtractedDocument, extract, ingest } from '../src/index.ts'
import { root } from './support/newsx.ts'

/** What a reader checks: every answer beside the words it rests on; no offsets, which the properties guard. */
function answers(document: ExtractedDocument) {
  const { headline, publisher, dateline, published, publishedAt, byline, editor, inferred } = document
  return {
    facts: { headline, publisher, dateline, published, publishedAt, byline, editor, inferred },
    edits: document.edits.map(({ kind, text, with: instead }) =>
      instead === '' ? `${kind}: ${text}` : `${kind}: ${text} → ${instead}`,
    ),
    dates: document.dates.map(({ text, value, mod, conflict }) =>
      [text, value, mod, conflict && 'conflict'].filter((x) => x !== undefined).join(' | '),
    ),
    quotes: document.quotes.map(({ type, cue, mention, speaker, medium, date, text }) => ({
      says: `${type}, ${cue?.text ?? '–'}, ${mention?.text ?? '–'} = ${speaker ?? '?'}${medium ? ` (${medium})` : ''}${date ? `, ${date}` : ''}`,
      text,
    })),
    speakers: document.speakers.map(({ name, role, affiliation }) =>
      [name, role, affiliation].filter(Boolean).join(' | '),
    ),
    warnings: document.warnings.map(({ code }) => code),
    text: document.text.split('\n'),
  }
}

const articles = ['fixtures', 'seeds'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ folder, name: file.replace(/\.txt$/, '') })),
)

test.each(articles)('$folder/$name', async ({ folder, name }) => {
  const text = fs.readFileSync(path.join(root, folder, `${name}.txt`), 'utf8')
  const document = extract(clean(ingest({ text })))
  const golden = path.join(root, 'fixtures', folder === 'seeds' ? 'seeds' : '.', `${name}.json`)
  await expect(`${JSON.stringify(answers(document), null, 1)}\n`).toMatchFileSnapshot(golden)
})
