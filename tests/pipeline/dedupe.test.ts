import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { decodeProfile, encodeProfile } from '../../src/dedupe/codec.ts'
import { profileOf } from '../../src/dedupe/profile.ts'
import type { Document, ExtractedDocument } from '../../src/document.ts'
import { dedupe } from '../../src/index.ts'
import type { InputError } from '../../src/io/problems.ts'
import { type DedupeRun, dedupePairs, dedupeStream } from '../../src/pipeline/dedupe.ts'
import { article, articles, type Given, saying, sentences, speaker } from '../dedupe/articles.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-dedupe-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

function noError(error: InputError): never {
  throw error
}

const streamed = (documents: Document[], run: DedupeRun = {}) => all(dedupeStream(each(documents), run, noError))

const WORDS = 'Kami akan membangun jembatan itu tahun depan "bersama" warga\n— semua'
const quoting = (text: string, given: Given) =>
  saying(text, [[WORDS, 'Raka Wijaya']], { speakers: [speaker('Raka Wijaya')], ...given })

/** Copies, a story, quotes, an odd text, an empty one. */
const corpus: ExtractedDocument[] = [
  ...articles(sentences(0, 20), sentences(0, 19), sentences(0, 40), sentences(60, 80), '', '\uD800 \u0000 "\n'),
  quoting(sentences(100, 110), { path: 'q1.txt', published: '2025-06-01' }),
  quoting(sentences(120, 130), { path: 'q2.txt', published: '2025-06-02' }),
  article(sentences(60, 80), { path: 'z.txt', headline: 'Judul 🌊' }),
]

test('a stream is marked as documents in memory are', async () => {
  expect(await streamed(corpus)).toEqual(JSON.parse(JSON.stringify(dedupe(corpus))))
  expect((await streamed(corpus, { drop: true })).length).toBe(dedupe(corpus, { drop: true }).length)
})

test('keys stand in the order of the document', async () => {
  const [document] = await streamed(corpus)
  expect(Object.keys(document)).toEqual(Object.keys(dedupe(corpus)[0]))
  expect(Object.keys(document).slice(-6)).toEqual(['quotes', 'speakers', 'duplicate', 'story', 'warnings', 'extra'])
})

test('documents that are marked already pass as they are, new ones among them are marked with them', async () => {
  const once = await streamed(corpus)
  expect(await streamed(once)).toEqual(once)
  const more = [...once, ...articles(sentences(60, 79))]
  expect((await streamed(more)).at(-1)?.duplicate).toMatchObject({ kind: 'near' })
})

test('other options than those of an earlier run are an error that names --redo', async () => {
  const once = await streamed(corpus)
  const errors: InputError[] = []
  const kept = await all(dedupeStream(each(once), { threshold: 0.9 }, (error) => errors.push(error)))
  expect(kept).toEqual([])
  expect(errors).toHaveLength(corpus.length)
  expect(errors[0].message).toContain('--redo')
})

test('pairs are listed with what makes them copies', async () => {
  const batches = await all(dedupePairs(each(corpus), {}, noError))
  const pairs = batches.map((line) => JSON.parse(line.toString()))
  expect(pairs).toContainEqual({
    a: { id: corpus[2].id, path: '002.txt', record: null },
    b: { id: corpus[0].id, path: '000.txt', record: null },
    kind: 'contained',
    similarity: 1,
  })
  expect(pairs.filter(({ kind }) => kind === 'exact')).toHaveLength(1)
})

test('new documents are compared with the index of an earlier run, without its texts', async () => {
  const [first, second] = ['first', 'second'].map((name) => path.join(folder, `${name}.idx`))
  const before = await streamed(corpus, { saveIndex: first })
  const [copy, fuller, other, said] = await streamed(
    [
      ...articles(sentences(60, 79), sentences(60, 100), sentences(300, 320)),
      quoting(sentences(140, 150), { path: 'q3.txt' }),
    ],
    { against: first, saveIndex: second },
  )
  expect(copy.duplicate).toMatchObject({ kind: 'near', of: { path: '003.txt' } })
  expect(fuller.duplicate).toMatchObject({ kind: 'contained', of: { path: '003.txt' } })
  expect(other.duplicate).toBeNull()
  expect(said.quotes?.[0].sameAs).toBe(before[6].quotes?.[0].sameAs)
  const [again] = await streamed(articles(sentences(300, 320)), { against: second })
  expect(again.duplicate).toMatchObject({ kind: 'exact', of: { id: other.id } })
})

test('with an index, dropping leaves out what an earlier run has kept, and tells the rest as without', async () => {
  const file = path.join(folder, 'drop.idx')
  await streamed(corpus, { saveIndex: file })
  const later = articles(sentences(60, 79), sentences(0, 60), sentences(300, 320), sentences(300, 319))
  const marked = await streamed(later, { against: file })
  const kept = await streamed(later, { against: file, drop: true })
  expect(kept.map(({ id }) => id)).toEqual([later[2].id])
  expect(marked.map(({ duplicate }) => duplicate?.of?.path ?? null)).toEqual(['003.txt', '002.txt', null, '002.txt'])
})

test('documents that were deduped are compared with another index only when they are deduped again', async () => {
  const [one, other] = ['one', 'other'].map((name) => path.join(folder, `${name}.idx`))
  await streamed(corpus.slice(0, 2), { saveIndex: one })
  await streamed(corpus.slice(2), { saveIndex: other })
  const alone = await streamed(corpus)
  const marked = await streamed(corpus, { against: one })
  expect(await streamed(marked, { against: one })).toEqual(marked)
  expect(await streamed(marked)).toEqual(marked)
  for (const [documents, against] of [
    [alone, one],
    [marked, other],
  ] as const) {
    const errors: InputError[] = []
    expect(await all(dedupeStream(each(documents), { against }, (error) => errors.push(error)))).toEqual([])
    expect(errors[0].message).toMatch(/another against: .*--redo/)
  }
})

test.each([
  ['no such file', null, 'no such file'],
  ['another file', 'newsxidy and more than sixteen bytes', 'not an index'],
  ['a piece of one', 'newsxidx\u0002\u0000\u0000\u0000\u0002\u0000\u0000\u0000', 'ends too early'],
  ['another version', 'newsxidx\u0009\u0000\u0000\u0000\u0002\u0000\u0000\u0000', 'another version'],
  ['nothing', '', 'not an index'],
])('an index that is %s is an error', async (name, content, message) => {
  const file = path.join(folder, name)
  if (content !== null) fs.writeFileSync(file, content, 'latin1')
  await expect(streamed(corpus, { against: file })).rejects.toMatchObject({
    path: file,
    message: expect.stringContaining(message),
  })
})

test('a profile comes back from its bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), fc.nat(), (text, headline, record) => {
      const document = quoting(text, { headline })
      const profile = profileOf({ ...document, source: { ...document.source, record } })
      const back = decodeProfile(encodeProfile(profile))
      for (const key of Object.keys(profile) as (keyof typeof profile)[]) {
        if (key !== 'origin') expect(back[key]).toEqual(profile[key])
      }
      const asUtf8 = Buffer.from(profile.origin.headline).toString()
      expect(back.origin).toEqual({ ...profile.origin, headline: asUtf8 })
    }),
    { numRuns: 100 },
  )
})
