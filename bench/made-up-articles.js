/** Made-up articles, some of them copies of earlier ones; the same for the same count. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'

const SYLLABLES =
  'ba be bi bo bu ca ci cu da de di du ga gi gu ha hi ja ju ka ki ko ku la le li lu ma me mi mo mu na ni nu pa pe pi pu ra ri ro ru sa se si su ta te ti tu wa wi ya yu'.split(
    ' ',
  )
const COMMON = 30_000
const NAMES = 200_000
/** Copies are made of one of this many latest articles. */
const RECENT = 5000

export async function writeArticles(path, count) {
  const random = randomFrom(count)
  const file = openSync(path, 'w')
  const recent = []
  let waiting = ''
  for (let number = 0; number < count; number++) {
    const article = nextArticle(random, recent, number)
    waiting += `${JSON.stringify(toDocument(article, number))}\n`
    if (waiting.length < 1 << 20) continue
    writeSync(file, waiting)
    waiting = ''
  }
  writeSync(file, waiting)
  closeSync(file)
}

/** Six of ten are articles of their own; the others are equal, edited, extended, cut or of the same event. */
function nextArticle(random, recent, number) {
  const chance = random()
  if (number < 100 || chance < 0.6) return remember(recent, fresh(random, number), number)
  const original = recent[Math.floor(random() * recent.length)]
  if (chance < 0.7) return copy(original, original.sentences)
  if (chance < 0.82) return copy(original, edited(random, original.sentences))
  if (chance < 0.88) return copy(original, [...original.sentences, ...fresh(random, number).sentences.slice(0, 2)])
  if (chance < 0.92) return copy(original, original.sentences.slice(0, Math.ceil(original.sentences.length * 0.7)))
  return remember(recent, fresh(random, number, original), number)
}

function remember(recent, article, number) {
  const entry = { ...article, number, copyOf: null }
  if (recent.length < RECENT) recent.push(entry)
  else recent[number % RECENT] = entry
  return entry
}

function copy(original, sentences) {
  return { ...original, sentences, copyOf: original.number }
}

/** One word of each third sentence is replaced. */
function edited(random, sentences) {
  return sentences.map((sentence, at) => {
    if (at % 3 !== 0) return sentence
    const words = sentence.split(' ')
    words[1 + Math.floor(random() * (words.length - 2))] = word(Math.floor(random() * COMMON))
    return words.join(' ')
  })
}

function fresh(random, number, event = null) {
  const names = event?.names ?? Array.from({ length: 5 }, () => fullName(random))
  const day = event?.day ?? Math.floor(number / 400)
  const length = 12 + Math.floor(random() * 16)
  return { names, day, sentences: Array.from({ length }, () => sentence(random, names)) }
}

function fullName(random) {
  return [0, 0].map(() => capital(word(COMMON + Math.floor(random() * NAMES)))).join(' ')
}

function sentence(random, names) {
  const words = Array.from({ length: 10 + Math.floor(random() * 10) }, () => common(random))
  if (random() < 0.5) words[3] = names[Math.floor(random() * names.length)]
  if (random() < 0.3) words[6] = String(Math.floor(random() * 5000))
  return `${capital(words.join(' '))}.`
}

/** A word as often as its rank allows (Zipf). */
function common(random) {
  return word(Math.floor(COMMON ** random()) - 1)
}

function word(number) {
  let made = ''
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    made += SYLLABLES[rest % SYLLABLES.length]
  return made
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}

function toDocument({ sentences, names, day, copyOf }, number) {
  const text = sentences.join('\n')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const published = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
  return {
    id: sha256.slice(0, 16),
    source: { path: 'made-up.ndjson', record: number, bytes: text.length, encoding: 'utf-8', sha256, url: null },
    stages: ['ingest', 'clean', 'extract'].map((name) => ({ name, version: '0', options: {} })),
    language: 'id',
    text,
    edits: [],
    headline: sentences[0],
    publisher: null,
    dateline: null,
    published,
    publishedAt: null,
    byline: [],
    editor: [],
    inferred: [],
    dates: [],
    quotes: quotesOf(text, sentences, names),
    speakers: names.slice(0, 2).map((name) => ({ name, role: null, affiliation: null, mentions: [] })),
    warnings: [],
    extra: { number, copyOf },
  }
}

function quotesOf(text, sentences, names) {
  return sentences.slice(2, 5).map((sentence, at) => {
    const start = text.indexOf(sentence)
    const span = { start, end: start + sentence.length, text: sentence }
    const unknown = { cue: null, mention: null, medium: null, date: null, confidence: 0.9, rule: 'made-up' }
    return { id: `q${at + 1}`, ...span, type: 'direct', ...unknown, speaker: names[at % 2] }
  })
}

/** Mulberry32. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
