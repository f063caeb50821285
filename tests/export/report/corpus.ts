/** An invented corpus with everything a report draws: days, publishers, speakers, removals, stories and copies. */
import type { Document, Edit, Quote } from '../../../src/document.ts'

const publishers = ['Harian Contoh', 'Kabar Uji', 'Warta Misal', null]
const people = ['Ratna Wijayakusuma', 'Bima Santanu', 'Dewi Larasati Putri', 'Seno Aji']
const kinds = ['spam', 'related', 'credit', 'caption', 'legal', 'widget'] as const
const types = ['direct', 'mixed', 'indirect'] as const

/** What a person says in the quote of that number. */
const said = (number: number) => `jembatan nomor ${number} selesai sebelum musim hujan`

/** A document of three quotes, a date and two edits; its numbers decide which. */
export function articleOf(number: number): Document {
  const lead = `Jembatan ${number} diresmikan hari ini.\n`
  const quotes: Quote[] = []
  let text = lead
  for (let at = 0; at < 3; at++) {
    const speaker = people[(number + at) % people.length]
    const start = text.length + 1
    const words = said(number * 3 + at)
    text += `"${words}," kata ${speaker}.\n`
    const cue = start + words.length + 3
    quotes.push({
      id: `q${at + 1}`,
      start,
      end: start + words.length,
      text: words,
      type: types[at],
      cue: { start: cue, end: cue + 4, text: 'kata' },
      mention: { start: cue + 5, end: cue + 5 + speaker.length, text: speaker },
      speaker: number % 7 === 0 && at === 2 ? null : speaker,
      medium: null,
      date: null,
      confidence: [0.95, 0.55, 0.25][at],
      rule: 'quote-cue',
    })
  }
  const kind = kinds[number % kinds.length]
  const removed = ` iklan ${kind} nomor ${number} `
  const edits: Edit[] = [
    { start: lead.length, end: lead.length + removed.length, text: removed, with: '', kind, rule: `uji-${kind}` },
  ]
  const day = `2025-03-${String(1 + (number % 20)).padStart(2, '0')}`
  return {
    ...empty(`a${number}`, text),
    headline: `Jembatan ${number} Diresmikan`,
    publisher: publishers[number % publishers.length],
    published: number % 11 === 10 ? null : day,
    edits,
    quotes,
    dates: [
      {
        start: lead.length - 10,
        end: lead.length - 2,
        text: 'hari ini',
        value: day,
        from: day,
        to: day,
        rule: 'today',
      },
    ],
    speakers: people.map((name) => ({ name, role: `Kepala ${name.length}`, affiliation: null, mentions: [] })),
    story: number < 6 ? `s${number % 2}` : null,
    duplicate: null,
  }
}

/** A document in which nothing was found. */
export function empty(id: string, text: string): Document {
  return {
    id,
    source: { path: `berita/${id}.txt`, record: null, bytes: text.length, encoding: 'utf-8', sha256: id, url: null },
    stages: ['ingest', 'clean', 'extract', 'dedupe'].map((name) => ({ name, version: '1', options: {} })),
    language: 'id',
    text,
    edits: [],
    headline: null,
    publisher: null,
    dateline: null,
    published: null,
    publishedAt: null,
    byline: [],
    editor: [],
    inferred: [],
    dates: [],
    quotes: [],
    speakers: [],
    duplicate: null,
    story: null,
    warnings: [],
    extra: {},
  }
}

/** `count` articles; the last two are copies of one another that differ by a word. */
export function corpusOf(count: number): Document[] {
  const documents = Array.from({ length: count }, (_, number) => articleOf(number))
  const kept = documents[count - 2]
  const copy = documents[count - 1]
  copy.text = kept.text.replace('diresmikan', 'dibuka')
  copy.edits = []
  copy.quotes = []
  copy.dates = []
  copy.headline = 'Salinan Jembatan'
  kept.duplicate = { cluster: 'c1', of: null, kind: 'near', similarity: 0.97 }
  const { id, source } = kept
  copy.duplicate = { cluster: 'c1', of: { id, path: source.path, record: null }, kind: 'near', similarity: 0.97 }
  return documents
}
