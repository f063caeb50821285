/** Made-up articles for tests: sentences of made-up words, so that texts share what a test wants them to share. */

import type { ExtractedDocument } from '../../src/document.ts'
import { ingest } from '../../src/index.ts'

const SYLLABLES =
  'ba bi bu ca da di du ga gu ha ja ka ki ku la li lu ma mi mu na ni pa pu ra ri ru sa si ta tu wa'.split(' ')

/** A word of its own for every number. */
function wordOf(number: number): string {
  let word = ''
  for (let rest = number + 40; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]
  return word
}

/** A sentence of twelve words that no sentence with another seed shares. */
export function sentence(seed: number): string {
  const words = Array.from({ length: 12 }, (_, at) => wordOf(seed * 31 + at * 7 + seed * at))
  return `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}.`
}

export function sentences(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => sentence(from + at)).join('\n')
}

export interface Given {
  path?: string
  published?: string | null
  headline?: string | null
  quotes?: ExtractedDocument['quotes']
  speakers?: ExtractedDocument['speakers']
}

/** An article as `extract` leaves it. */
export function article(text: string, given: Given = {}): ExtractedDocument {
  const document = ingest({
    path: given.path ?? 'a.txt',
    record: null,
    text,
    bytes: Buffer.byteLength(text),
    encoding: 'utf-8',
  })
  return {
    ...document,
    edits: [],
    headline: given.headline ?? null,
    publisher: null,
    dateline: null,
    published: given.published ?? null,
    publishedAt: null,
    byline: [],
    editor: [],
    inferred: [],
    dates: [],
    quotes: given.quotes ?? [],
    speakers: given.speakers ?? [],
  }
}

/** Articles with paths in their order. */
export function articles(...texts: string[]): ExtractedDocument[] {
  return texts.map((text, at) => article(text, { path: `${String(at).padStart(3, '0')}.txt` }))
}

/** An article that ends with what people say, each a quote and its speaker. */
export function saying(text: string, said: readonly [string, string | null][], given: Given = {}): ExtractedDocument {
  const quotes: ExtractedDocument['quotes'] = []
  let whole = text
  for (const [words, speaker] of said) {
    whole += '\n'
    quotes.push({ ...unknown, ...spanAt(whole, words), id: `q${quotes.length + 1}`, speaker })
    whole += words
  }
  return article(whole, { ...given, quotes })
}

const unknown = {
  cue: null,
  mention: null,
  medium: null,
  date: null,
  confidence: 0.9,
  rule: 'test',
  type: 'direct',
} as const

/** The span of a text that is put behind another, in code points. */
function spanAt(before: string, text: string) {
  const start = Array.from(before).length
  return { start, end: start + Array.from(text).length, text }
}

export const speaker = (name: string) => ({ name, role: null, affiliation: null, mentions: [] })
