import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/extract/article.ts'
import { attribute, findPeople } from '../../../src/extract/people/index.ts'
import { findReports } from '../../../src/extract/quotes/index.ts'
import { languages } from '../../../src/lang/index.ts'

const articleOf = (text: string) =>
  readArticle(
    {
      id: '',
      source: { path: '', record: null, bytes: 0, encoding: '', sha256: '', url: null },
      stages: [],
      language: 'id',
      text,
      edits: [],
      warnings: [],
      extra: {},
    },
    languages[0],
  )

const castOf = (text: string) => findPeople(articleOf(text)).map(({ name, role }) => [name, role])

const speakersOf = (text: string) => {
  const article = articleOf(text)
  const people = findPeople(article)
  return attribute(article, findReports(article), people).map(({ person }) => person?.name ?? null)
}

test.each([
  [
    'kata Kepala Dinas Perhubungan Kota Lembayung Surya Adiguna, Senin.',
    'Surya Adiguna',
    'Kepala Dinas Perhubungan Kota Lembayung',
  ],
  ['Ketua Umum PBSK, Raja Mahendra Wicaksana, hadir.', 'Raja Mahendra Wicaksana', 'Ketua Umum PBSK'],
  ['ujar Kapolres Telaga Biru AKBP Bambang Wiryawan.', 'Bambang Wiryawan', 'Kapolres Telaga Biru'],
  [
    'Li Meihua, pakar hukum dari Universitas Danau Utara, menyatakan hal itu.',
    'Li Meihua',
    'pakar hukum dari Universitas Danau Utara',
  ],
  ['Prof Dr Hj. Siti Rahayu S.W. Kusuma hadir.', 'Siti Rahayu S.W. Kusuma', null],
  ['kata kuasa hukum korban dan keluarga, Dedi Pranata, kemarin.', 'Dedi Pranata', 'kuasa hukum korban dan keluarga'],
])('%s names %s', (text, name, role) => {
  expect(castOf(text)).toContainEqual([name, role])
})

test.each([
  ['Hujan turun di Kota Lembayung dan Kabupaten Sindang sejak Senin malam.'],
  ['Namun hujan reda. Sementara itu warga pulang.'],
])('%s names nobody', (text) => {
  expect(castOf(text)).toEqual([])
})

test.each([
  [
    'a later mention by the first name, then by -nya',
    'Bupati Sindang, Agus Wirahadi, mengatakan jalan itu ditutup. "Kami minta maaf," kata Agus. "Besok dibuka lagi," ujarnya.',
    ['Agus Wirahadi', 'Agus Wirahadi', 'Agus Wirahadi'],
  ],
  ['a title alone', 'Menteri Keuangan Sri Handayani hadir di Bogor. "Anggaran cukup," ujar Menkeu.', ['Sri Handayani']],
  ['somebody described', '"Airnya naik cepat," kata seorang warga.', ['seorang warga']],
  ['his spokesman speaks for him', '"Itu tidak benar," kata Edi Santoso melalui juru bicaranya.', ['Edi Santoso']],
  ['nobody can be told', '"Itu tidak benar," katanya.', [null]],
])('%s', (_what, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test('mentions are places in the text, and speakers stand in it, whatever the text', () => {
  const words = fc.constantFrom(
    'Budi',
    'Santoso',
    'kata',
    '"',
    ',',
    '(',
    ')',
    '.',
    'Ketua',
    'DPR',
    'ia',
    'itu',
    'seorang',
    'warga',
    'mengatakan',
    'bahwa',
    '\n',
    'van',
    "'",
    '-',
    '@',
    'PT',
    'ujarnya',
    'yang',
    'Menkeu',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      const article = articleOf(text)
      const people = findPeople(article)
      for (const { person, confidence } of attribute(article, findReports(article), people)) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        if (person) expect(text.replace(/\s+/g, ' ').toLowerCase()).toContain(person.name.toLowerCase())
      }
      for (const { mentions } of people) {
        for (const { start, end } of mentions) expect(start).toBeLessThan(end)
      }
    }),
    { numRuns: 300 },
  )
})
