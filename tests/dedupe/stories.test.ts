import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupByLinks, Links } from '../../src/dedupe/links.ts'
import type { ExtractedDocument } from '../../src/document.ts'
import { dedupe } from '../../src/index.ts'
import { article, saying, sentences, speaker } from './articles.ts'

const FIRST = `Bupati Kertamukti Resmikan Jembatan Cisadana
Bupati Kertamukti Raka Wijaya meresmikan Jembatan Cisadana yang menghubungkan Desa Sukalila dan Desa Margamulya, Senin.
Jembatan sepanjang 120 meter itu dibangun kontraktor Bina Graha sejak Maret dengan biaya dari kas kabupaten.
"Jembatan ini kami bangun agar anak-anak Sukalila tidak lagi menyeberang dengan rakit," kata Raka Wijaya.
Ketua panitia Dewi Lestari menyebut Cisadana kini bisa dilalui truk sampai delapan ton.`

const SECOND = `Warga Sukalila Akhirnya Punya Jembatan
Penantian warga Desa Sukalila berakhir. Jembatan Cisadana menuju Margamulya dibuka oleh Bupati Kertamukti Raka Wijaya.
Selama ini mereka naik rakit. Pekerjaan Bina Graha itu menelan waktu setengah tahun lebih.
Menurut Raka Wijaya, anak-anak Sukalila kini berangkat ke sekolah tanpa takut arus Cisadana.
Dewi Lestari dari panitia mengingatkan agar truk di atas delapan ton tidak melintasi Jembatan Cisadana.`

const story = (...documents: ExtractedDocument[]) => dedupe(documents).map((document) => document.story)
const background = Array.from({ length: 12 }, (_, at) =>
  article(sentences(at * 30, at * 30 + 12), { path: `other-${at}.txt`, published: '2025-06-02' }),
)
const on = (published: string | null, text: string, path: string) => article(text, { path, published })

test.each([
  ['the same day', '2025-06-02', '2025-06-02', true],
  ['two days later', '2025-06-02', '2025-06-04', true],
  ['a year later', '2025-06-02', '2026-06-02', false],
  ['an unknown day', '2025-06-02', null, true],
])('two reports of one event, %s', (_, first, second, together) => {
  const [a, b, ...others] = story(on(first, FIRST, 'a.txt'), on(second, SECOND, 'b.txt'), ...background)
  expect(a !== null && a === b).toBe(together)
  expect(others.every((other) => other === null)).toBe(true)
})

test('copies are in the story of what is kept for them', () => {
  const documents = [
    on('2025-06-02', FIRST, 'a.txt'),
    on('2025-06-02', SECOND, 'b.txt'),
    on('2025-06-03', FIRST, 'c.txt'),
  ]
  const [a, b, c] = story(...documents, ...background)
  expect([b, c]).toEqual([a, a])
  expect(a).not.toBeNull()
})

const LONG = 'Jembatan ini kami bangun agar anak-anak Sukalila tidak lagi menyeberang dengan rakit setiap pagi'
const SHORT = 'Jembatan ini kami bangun agar anak-anak Sukalila tidak lagi menyeberang'

test.each([
  ['cut short', LONG, 'Raka Wijaya', SHORT, 'Wijaya', true],
  ['a word changed', LONG, 'Raka Wijaya', LONG.replace('lagi', 'usah'), 'Wijaya Raka', true],
  ['by nobody known', LONG, null, SHORT, 'Raka Wijaya', true],
  [
    'other words',
    LONG,
    'Raka Wijaya',
    'Truk di atas delapan ton kami larang melintasi jembatan ini',
    'Raka Wijaya',
    false,
  ],
  ['four words', 'Kami siap bekerja keras', 'Raka Wijaya', 'Kami siap bekerja keras', 'Raka Wijaya', false],
  [
    'half of it by another',
    LONG,
    'Raka Wijaya',
    `${SHORT.slice(0, 50)} tetapi jalannya masih rusak`,
    'Dewi Lestari',
    false,
  ],
])('the same utterance in two articles, %s', (_, first, by, second, otherBy, same) => {
  const [a, b] = dedupe([
    saying(
      `${FIRST} 🌊`,
      [
        ['Terima kasih', null],
        [first, by],
      ],
      { path: 'a.txt' },
    ),
    saying(SECOND, [[second, otherBy]], { path: 'b.txt' }),
  ])
  expect(a.quotes[0]).not.toHaveProperty('sameAs')
  expect(a.quotes[1].sameAs !== undefined && a.quotes[1].sameAs === b.quotes[0].sameAs).toBe(same)
  expect(b.quotes[0].sameAs !== undefined).toBe(same)
})

test('a person has one id, two who share a name have two, a description has none', () => {
  const [a, b, c] = dedupe([
    article(FIRST, { path: 'a.txt', speakers: ['Raka Wijaya', 'Liu Weiming', 'seorang warga'].map(speaker) }),
    article(SECOND, { path: 'b.txt', speakers: ['Wijaya Raka', 'Liu Weimin', 'Wijaya'].map(speaker) }),
    article(sentences(0, 12), { path: 'c.txt', speakers: ['Raka Santosa', 'Wijaya'].map(speaker) }),
  ]).map(({ speakers }) => speakers.map(({ id }) => id))
  expect(b[0]).toBe(a[0])
  expect(b[2]).toBe(a[0])
  expect(new Set([a[0], a[1], c[0], c[1]]).size).toBe(4)
  expect(a[1]).toBe(b[1])
  expect(a[2]).toBeUndefined()
})

test('deduping again changes nothing but what it had marked', () => {
  const documents = [FIRST, SECOND].map((text, at) =>
    saying(text, [[LONG, 'Raka Wijaya']], { path: `${at}.txt`, speakers: [speaker('Raka Wijaya')] }),
  )
  const once = dedupe(documents)
  expect(dedupe(once)).toEqual(once)
})

function linksOf(list: readonly { a: number; b: number; weight: number }[]): Links {
  const links = new Links()
  for (const { a, b, weight } of list) links.add(a, b, weight)
  return links
}

const links = fc.array(fc.record({ a: fc.nat(9), b: fc.nat(9), weight: fc.constantFrom(-1, 0.2, 0.5, 0.9) }), {
  maxLength: 30,
})

test('groups are named by their lowest member, whatever the order of the links', () => {
  fc.assert(
    fc.property(links, fc.nat(), (list, seed) => {
      const between = list.filter(({ a, b }) => a < b)
      const unique = [...new Map(between.map((link) => [link.a * 10 + link.b, link])).values()]
      const groups = groupByLinks(10, linksOf(unique))
      const turned = unique.map((_, at) => unique[(at + seed) % unique.length])
      expect(groupByLinks(10, linksOf(turned))).toEqual(groups)
      groups.forEach((group, member) => {
        expect(group).toBeLessThanOrEqual(member)
        expect(groups[group]).toBe(group)
      })
      for (const { a, b, weight } of unique) if (weight < 0) expect(groups[a]).not.toBe(groups[b])
    }),
  )
})

test('a chain of links is not one group', () => {
  const chain = Array.from({ length: 9 }, (_, at) => ({ a: at, b: at + 1, weight: 0.5 }))
  expect(new Set(groupByLinks(10, linksOf(chain))).size).toBeGreaterThan(2)
})
