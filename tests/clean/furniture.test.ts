import { describe, expect, test } from 'vitest'
import { parseRules, printRules, RulesError } from '../../src/clean/furniture/file.ts'
import { learnFurniture } from '../../src/clean/furniture/learn.ts'
import { RuleUsage } from '../../src/clean/furniture/usage.ts'
import { clean, type FurnitureRule } from '../../src/clean/index.ts'
import { ingest } from '../../src/ingest/index.ts'

const document = (text: string, url: string | null = null) =>
  ingest({ path: 'berita.ndjson', record: 0, text, bytes: text.length, encoding: 'utf-8', url })

const PLACES = ['Sukamaju', 'Cilembur', 'Wanasari', 'Karangmulya', 'Tanjungsari', 'Purwasari', 'Mekarsari']
const STORIES = PLACES.map(
  (place) =>
    `${place}\nWarga ${place} memperbaiki jalan desa yang rusak sejak musim hujan lalu secara bergotong royong, kata lurah ${place} pada Senin.\nSalam hangat dari dapur redaksi kami\nPekerjaan di ${place} selesai pekan depan.`,
)
const site = (index: number) => `https://daerah.wartacontoh.co.id/berita/${index}`

describe('learning', () => {
  const documents = STORIES.map((story, index) => document(story, site(index)))
  const { rules } = learnFurniture(documents)

  test('finds the line that recurs over the articles of a site', () => {
    expect(rules.map(({ text, match, documents: count }) => ({ text, match, count }))).toEqual([
      { text: 'Salam hangat dari dapur redaksi kami', match: 'line', count: 7 },
    ])
    expect(rules[0].id).toContain('wartacontoh.co.id')
  })

  test('counts copies of one article once', () => {
    const copies = PLACES.map((_, index) => document(STORIES[0], site(index)))
    expect(learnFurniture(copies).rules).toEqual([])
  })

  test('takes no line that lines after it continue', () => {
    const datelines = STORIES.map((story, index) => document(`KOTA BARU, WARTA\n- ${story}`, site(index)))
    expect(learnFurniture(datelines).rules.map(({ text }) => text)).not.toContain('KOTA BARU, WARTA')
  })

  test('does not depend on the order of the documents', () => {
    expect(learnFurniture([...documents].reverse())).toEqual(learnFurniture(documents))
  })

  test('its rules, printed and read again, take the line out', () => {
    const read = parseRules(printRules({ newsx: 'rules', rules }), 'furniture.json')
    expect(read).toEqual(rules)
    const cleaned = clean(documents[0], { rules: read })
    expect(cleaned.text).not.toContain('dapur redaksi')
    expect(cleaned.edits.map(({ rule }) => rule)).toContain(rules[0].id)
  })
})

const rule = (text: string, match: FurnitureRule['match'] = 'anywhere'): FurnitureRule => ({
  id: 'mine',
  kind: 'widget',
  text,
  match,
})

describe('matching', () => {
  const removed = (text: string, one: FurnitureRule) =>
    clean(document(text), { rules: [one] })
      .edits.filter(({ rule: id }) => id === 'mine')
      .map((edit) => edit.text.trim())

  test.each([
    ['Warga pulang. Pesan sekarang juga! Besok libur.', rule('pesan sekarang juga!'), ['Pesan sekarang juga!']],
    ['Pesan   sekarang\tjuga', rule('pesan sekarang juga', 'line'), ['Pesan   sekarang\tjuga']],
    ['Ya, pesan sekarang juga', rule('pesan sekarang juga', 'line'), []],
    ['Beli beras murah di sini', rule('beli * di sini'), ['Beli beras murah di sini']],
    ['Beli beras murah di sana', rule('beli * di sini'), []],
    ['Hubungi 0812 345 sekarang', rule('hubungi *', 'line'), ['Hubungi 0812 345 sekarang']],
    ['Info: temui pak lurah besok', rule('* temui *', 'line'), ['Info: temui pak lurah besok']],
    ['Kami menghubungi warga', rule('hubungi'), []],
  ])('%s', (text, one, expected) => {
    expect(removed(text, one)).toEqual(expected)
  })
})

describe('a rules file', () => {
  test.each([
    ['{"rules": [', 1, 'no JSON'],
    ['{\n  "rules": [\n    {"kind": "widget", "text": "a"},\n    {"kind": "nonsense", "text": "b"}\n  ]\n}', 4, 'kind'],
    ['{\n  "rules": [\n    {"kind": "widget", "text": " * "}\n  ]\n}', 3, 'nothing to find'],
    ['{\n  "rules": [],\n  "words": []\n}', 1, 'words'],
  ])('%s', (text, line, problem) => {
    try {
      parseRules(text, 'mine.json')
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(RulesError)
      expect((error as RulesError).message).toContain(`mine.json:${line}: `)
      expect((error as RulesError).message).toContain(problem)
    }
  })

  test('gives rules without an id one of their own', () => {
    const text = '{"rules": [{"kind": "spam", "text": "pesan sekarang"}]}'
    expect(parseRules(text, 'mine.json')).toEqual([
      { id: 'mine.json#1', kind: 'spam', text: 'pesan sekarang', match: 'anywhere' },
    ])
  })
})

describe('usage', () => {
  test('names rules that never matched, and rules that took out more than a third', () => {
    const rules = [rule('kata yang tidak ada'), { ...rule('berulang sekali', 'anywhere'), id: 'greedy' }]
    const usage = new RuleUsage()
    const filler = 'Warga desa itu memperbaiki jalan. '.repeat(20)
    const text = `${filler}\n${'berulang sekali '.repeat(100)}`
    for (let round = 0; round < 8; round++) usage.add(clean(document(text), { rules, only: ['widget'] }))
    expect(usage.unused(rules)).toEqual(['mine'])
    expect(usage.excessive().map((one) => one.rule)).toEqual(['greedy'])
  })
})
