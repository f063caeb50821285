import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExtractedDocument } from '../../src/document.ts'
import { dedupe } from '../../src/index.ts'
import { article, saying, sentences, speaker } from './articles.ts'

const SAID = 'Jembatan ini kami bangun agar anak-anak tidak lagi menyeberang dengan rakit setiap pagi'
const on = (day: number) => ({ published: day === 0 ? null : `2025-06-0${day}` })

/** Copies of all kinds with ties, texts that share a passage, quotes in three wordings, names in three forms. */
const corpus: ExtractedDocument[] = [
  ...[1, 1, 2, 0].map((day, at) => article(sentences(0, 20), { path: `equal-${at}.txt`, ...on(day) })),
  ...[14, 17, 20].map((end) =>
    article(sentences(0, end).replace(/\.$/, ' lagi.'), { path: `cut-${end}.txt`, ...on(1) }),
  ),
  ...[30, 40].map((own) =>
    article(`${sentences(0, 20)}\n${sentences(own, own + 9)}`, { path: `more-${own}.txt`, ...on(3) }),
  ),
  ...[SAID, SAID.replace('pagi', 'hari'), SAID.slice(0, 60)].map((said, at) =>
    saying(sentences(60 + at * 20, 72 + at * 20), [[said, ['Raka Wijaya', 'Wijaya', null][at]]], {
      path: `said-${at}.txt`,
      speakers: [speaker(['Raka Wijaya', 'Wijaya Raka', 'Wijaya'][at])],
      ...on(2),
    }),
  ),
  article(sentences(200, 212), { path: 'third.txt', speakers: [speaker('Raka Wijaya')] }),
  article(sentences(220, 232), { path: 'alone.txt' }),
  ...[20, 19].map((end) => article(sentences(300, 300 + end), { path: `near-${end}.txt`, ...on(4) })),
  article('', { path: 'empty.txt' }),
]

const marksOf = (documents: ExtractedDocument[]) =>
  new Map(
    dedupe(documents).map(({ source, duplicate, story, quotes, speakers }) => [
      source.path,
      { duplicate, story, sameAs: quotes.map(({ sameAs }) => sameAs), speakers: speakers.map(({ id }) => id) },
    ]),
  )

test('the corpus has something of everything', () => {
  const marks = [...marksOf(corpus).values()]
  expect(new Set(marks.map(({ duplicate }) => duplicate?.kind))).toEqual(
    new Set(['exact', 'near', 'contained', undefined]),
  )
  expect(marks.filter(({ story }) => story !== null).length).toBeGreaterThan(5)
  expect(marks.flatMap(({ sameAs }) => sameAs).filter(Boolean)).toHaveLength(3)
  expect(new Set(marks.flatMap(({ speakers }) => speakers)).size).toBe(1)
})

test('what is marked does not depend on the order of the input', () => {
  const expected = marksOf(corpus)
  fc.assert(
    fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
      expect(marksOf(shuffled)).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

test('dropping leaves what is kept, marked as it is without dropping', () => {
  const all = dedupe(corpus).filter(({ duplicate }) => !duplicate?.of)
  const kept = dedupe(corpus, { drop: true })
  expect(kept.map(({ source, duplicate, story }) => [source.path, duplicate, story])).toEqual(
    all.map(({ source, duplicate, story }) => [source.path, duplicate, story]),
  )
  expect(kept.length).toBeLessThan(corpus.length)
})
