import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dedupe } from '../../src/index.ts'
import { article, articles, sentence, sentences } from './articles.ts'

const kinds = (...texts: string[]) => dedupe(articles(...texts)).map(({ duplicate }) => duplicate?.kind ?? null)

const LONG = sentences(0, 20)
const withWords = (text: string, every: number) =>
  text.replaceAll(/\S+/g, (word, at) => (at % every === 0 ? 'ubah' : word))

test.each([
  ['equal texts', [LONG, LONG], ['exact', 'exact']],
  ['only case, marks and space differ', [LONG, LONG.toUpperCase().replaceAll('.', ' !')], ['exact', 'exact']],
  ['a few words differ', [LONG, withWords(LONG, 97)], ['exact', 'near']],
  ['a sentence more', [sentences(0, 21), LONG], ['exact', 'near']],
  ['one inside the other', [sentences(0, 40), LONG], ['exact', 'contained']],
  ['the smaller one first', [LONG, sentences(0, 40)], ['contained', 'exact']],
  ['a brief of one sentence', [sentence(3), sentence(3)], ['exact', 'exact']],
  ['a brief inside an article', [LONG, sentences(4, 7)], ['exact', 'contained']],
  ['other texts', [LONG, sentences(50, 70)], [null, null]],
  ['a shared paragraph', [LONG, sentences(14, 34)], [null, null]],
  ['no words at all', ['***', '***', ''], [null, null, null]],
])('%s', (_, texts, expected) => {
  expect(kinds(...texts)).toEqual(expected)
})

test('the survivor is the fullest, then the earliest', () => {
  const [late, early, short] = dedupe([
    article(LONG, { path: 'late.txt', published: '2025-06-02' }),
    article(LONG, { path: 'unknown-is-later.txt', published: '2025-06-01' }),
    article(sentences(0, 19), { path: 'short.txt', published: '2025-01-01' }),
  ])
  expect(early.duplicate).toMatchObject({ of: null, similarity: 1 })
  expect(late.duplicate?.of?.path).toBe('unknown-is-later.txt')
  expect(short.duplicate?.of?.path).toBe('unknown-is-later.txt')
  expect(new Set([late, early, short].map(({ duplicate }) => duplicate?.cluster)).size).toBe(1)
})

test('a chain of likenesses does not become one cluster', () => {
  const chain = Array.from({ length: 12 }, (_, at) => sentences(at * 6, at * 6 + 20))
  const clusters = dedupe(articles(...chain)).map(({ duplicate, source }) => [
    duplicate?.of?.path ?? source.path,
    source.path,
  ])
  for (const [kept, path] of clusters)
    expect(Math.abs(Number.parseInt(kept, 10) - Number.parseInt(path, 10))).toBeLessThan(2)
})

test('dropping leaves the survivors and what has no copy', () => {
  const kept = dedupe(articles(LONG, sentences(50, 70), sentences(0, 40)), { drop: true })
  expect(kept.map(({ source }) => source.path)).toEqual(['001.txt', '002.txt'])
})

test('the threshold decides what is a copy', () => {
  const pair = articles(LONG, withWords(LONG, 11))
  expect(dedupe(pair, { threshold: 0.9 })[1].duplicate).toBeNull()
  expect(dedupe(pair, { threshold: 0.4 })[1].duplicate).not.toBeNull()
})

const background = sentences(0, 12)

test.each([
  [
    'each with a passage of its own',
    `${sentences(20, 28)}\n${background}`,
    `${background}\n${sentences(30, 38)}`,
    false,
  ],
  ['the longer one with a passage of its own', background, `${sentences(20, 28)}\n${background}`, true],
  ['each with a lede of its own', `${sentences(20, 22)}\n${background}`, `${sentences(30, 33)}\n${background}`, true],
  ['with much of every sentence reworded', LONG, withWords(LONG, 9), true],
  ['continued in two ways', `${LONG}\n${sentences(20, 28)}`, `${LONG}\n${sentences(30, 39)}`, false],
])('texts that share a long passage, %s', (_, first, second, areCopies) => {
  const [a, b] = dedupe(
    [first, second].map((text, at) => article(text, { path: `${at}.txt`, published: '2025-06-02' })),
  )
  expect(a.duplicate != null && a.duplicate.cluster === b.duplicate?.cluster).toBe(areCopies)
  expect(a.story !== null && a.story === b.story).toBe(true)
})

const timetable = (town: string, hours: string[]) => `Jadwal salat untuk ${town} hari ini
Berikut jadwal salat bagi warga kota ${town} dan sekitarnya yang dapat dijadikan pegangan sepanjang hari ini.
Imsak jatuh pada pukul ${hours[0]} sedangkan subuh masuk pada pukul ${hours[1]} waktu setempat.
Zuhur dimulai pukul ${hours[2]} lalu asar menyusul pukul ${hours[3]} bagi warga ${town} sekalian.
Magrib tiba pukul ${hours[4]} dan terakhir isya pada pukul ${hours[5]} menurut perhitungan kantor agama di ${town} itu.`

test('templates are different articles where their numbers and names differ', () => {
  const first = timetable('Kertamukti', ['04.21', '04.31', '11.52', '15.14', '17.45', '18.59'])
  const other = timetable('Wanasaba', ['04.27', '04.37', '11.58', '15.20', '17.51', '19.05'])
  expect(kinds(first, other)).toEqual([null, null])
  expect(kinds(first, `${first}\n${sentence(9)}`)).toEqual(['near', 'exact'])
})

test('one corrected name does not make another article', () => {
  const text = (name: string) => `${LONG}\nDemikian kata ${name} kepada wartawan di kantornya.\n${sentences(60, 64)}`
  expect(kinds(text('Raka Wijaya'), text('Raka Widjaja'))).toContain('near')
})

test('shuffling the input changes no cluster', () => {
  const corpus = articles(
    ...[0, 3, 5, 30, 33].flatMap((from) => [sentences(from, from + 20), sentences(from, from + 14)]),
    ...[1, 2, 3].map((every) => withWords(sentences(40, 70), 40 + every)),
    sentences(0, 20),
  )
  const marks = (documents: typeof corpus) =>
    new Map(dedupe(documents).map(({ source, duplicate, story }) => [source.path, { duplicate, story }]))
  const expected = marks(corpus)
  expect([...expected.values()].some(({ duplicate }) => duplicate !== null)).toBe(true)
  fc.assert(
    fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
      expect(marks(shuffled)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})
