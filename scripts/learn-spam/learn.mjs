/**
 * Learns what speaks for spam. Run after a build:
 *
 *   node scripts/learn-spam/learn.mjs NEWS.ndjson.gz [--without VERTICAL,…] [--check] [--seed N] [-o FILE]
 *
 * NEWS holds one record with a `text` a line, scrapes without spam. The spam is made by generate.mjs. Each sentence is
 * an example; logistic regression (AdaGrad; Duchi, Hazan and Singer 2011) weighs its words, pairs of words and traits.
 * With --half every other record is left out, so that the rest can show what is cut wrongly.
 * With --check nothing is written: half of the news and the verticals named by --without are kept out and judged.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import zlib from 'node:zlib'
import { Context, contextTraitNames } from '../../dist/clean/spam/context.js'
import { Evidence } from '../../dist/clean/spam/evidence.js'
import { segmentsOf } from '../../dist/clean/spam/segments.js'
import { traitNames } from '../../dist/clean/spam/traits.js'
import { beginningHash, numberHash, pairHash, Weights } from '../../dist/clean/spam/weights.js'
import { functionWords } from '../../dist/lang/id/spam-functions.js'
import { writing } from '../../dist/lang/id/writing.js'
import { LETTER, MARK, tokenize, tokenText, wordHash } from '../../dist/text/tokens.js'
import { adverts } from './adverts.mjs'
import * as scraps from './fragments.mjs'
import { generate, randomOf } from './generate.mjs'
import { lookalikes } from './lookalikes.mjs'
import * as speech from './templates.mjs'
import { verticals } from './verticals.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
    half: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    output: { type: 'string', short: 'o', default: 'src/lang/id/spam.data.json' },
  },
})
/** A word in so many of the documents is shared by all. */
const COMMON_SHARE = 0.06
const LEAST_DOCUMENTS = 14
const SPAM_PIECES = 45_000
const allTraits = [...traitNames, ...contextTraitNames]
const random = randomOf(Number(options.seed))
const left = new Set(options.without.split(',').filter(Boolean))

const texts = zlib
  .gunzipSync(fs.readFileSync(positionals[0]))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)
const training = options.check || options.half ? texts.filter((_, index) => index % 2 === 0) : texts
const checking = options.check ? texts.filter((_, index) => index % 2 === 1) : []

// The words of the news, by the number of documents that hold them.
function countDocuments(list, piecesOf) {
  const counts = new Map()
  for (const text of list) for (const piece of new Set(piecesOf(text))) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}
const plain = (tokens, at) => (tokens.flags[at] & (LETTER | MARK)) === LETTER
function* wordsOf(text) {
  const tokens = tokenize(text)
  for (let at = 0; at < tokens.count; at++) if (plain(tokens, at)) yield tokenText(tokens, at).toLowerCase()
}
function* pairsOf(text) {
  const tokens = tokenize(text)
  for (let at = 1; at < tokens.count; at++) {
    if (plain(tokens, at) && plain(tokens, at - 1)) {
      yield `${tokenText(tokens, at - 1)}_${tokenText(tokens, at)}`.toLowerCase()
    }
  }
}
const trained = Object.fromEntries(Object.entries(verticals).filter(([name]) => !left.has(name)))
const writtenSpam = [
  ...adverts,
  ...Object.values(trained).flatMap((vertical) => Object.values(vertical).flat()),
  ...[speech.sentences, speech.sentencesEn, speech.comments, speech.links]
    .flat()
    .map((s) => s.replace(/\{\w+\}/g, '.')),
  ...Object.values(scraps)
    .flat()
    .map((s) => s.replace(/\{\w+\}/g, '.')),
  ...[speech.chatter, speech.qualities, speech.qualitiesEn, speech.calls, speech.callsEn, speech.places].flat(),
]
const newsWords = countDocuments(training, wordsOf)
const vocabulary = new Set(writtenSpam.flatMap((text) => [...wordsOf(text)]))
for (const [word, documents] of newsWords)
  if (documents >= LEAST_DOCUMENTS && /^[a-z]+$/.test(word)) vocabulary.add(word)

const syllables = 'ba ra ki to lu mi sa ne po du ga ri ti ka wo le nu hi je ya'.split(' ')
const invented = Array.from({ length: 3000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
    '',
  ),
)
const rareNews = [...newsWords]
  .filter(([word, n]) => n >= 3 && n < 60 && /^[a-z]{4,}$/.test(word))
  .map(([word]) => word)
const rareWords = [...rareNews, ...invented]

const spam = generate(trained, SPAM_PIECES, rareWords, Number(options.seed))
const spamPairs = countDocuments(
  spam.map(({ text }) => text),
  pairsOf,
)
const newsPairs = countDocuments(training, pairsOf)
const writtenPairs = new Set(writtenSpam.flatMap((text) => [...pairsOf(text)]))
const pairs = [
  ...[...spamPairs].filter(([pair, n]) => n >= 25 && writtenPairs.has(pair)),
  ...[...newsPairs].filter(([pair, n]) => n >= 150 || (n >= 8 && writtenPairs.has(pair))),
].map(([pair]) => pair)
const beginnings = new Set([...vocabulary].filter((word) => word.length >= 4).map((word) => word.slice(0, 4)))

const common = [...newsWords]
  .filter(([word, documents]) => documents > training.length * COMMON_SHARE && /^[a-z]+$/.test(word))
  .map(([word]) => word)
  .sort()
  .join(' ')
const bare = new Weights(
  { scale: 1, words: [[0, [...vocabulary].join(' ')]], pairs: [], beginnings: [], common, numbers: {}, traits: {} },
  functionWords,
)

// Columns of the regression: names of what is weighed, by hash.
const columns = new Map()
const names = []
const addColumn = (kind, name, hash) => {
  if (columns.has(hash)) return
  columns.set(hash, names.length)
  names.push({ kind, name })
}
for (const word of vocabulary) addColumn('words', word, wordHash(word))
for (let length = 1; length < 12; length++) addColumn('numbers', String(length), numberHash(length))
for (const pair of new Set(pairs)) addColumn('pairs', pair, pairHash(...pair.split('_').map(wordHash)))
for (const start of beginnings) addColumn('beginnings', start, beginningHash(wordHash(start)))
const atMostNeutral = new Set(functionWords.map((word) => columns.get(wordHash(word))))
const traitsFrom = names.length
for (const trait of allTraits) names.push({ kind: 'traits', name: trait })

// Three words of small talk are spam only beside other spam: nothing is learnt from them.
const TELLING = ['links', 'mixed', 'disguised', 'spaced', 'pictures', 'phones', 'lookAlikes', 'uppers']

// Examples: columns of words with the length's norm, and traits.
function exampleOf(evidence, context, label, text) {
  const words = []
  for (let k = 0; k < evidence.count; k++) {
    const column = columns.get(evidence.hashes[k])
    if (column !== undefined) words.push(column)
  }
  return {
    words: Int32Array.from(words),
    norm: evidence.norm,
    traits: Float64Array.from([...evidence.traits, ...(context?.traits ?? [0, 0, 0, 0])]),
    label,
    telling: evidence.words > 4 || TELLING.some((trait) => evidence.trait(trait) > 0),
    text,
  }
}
const evidence = new Evidence(bare)
const newsContexts = []
function* newsExamples(list, keepContexts) {
  for (const text of list) {
    const tokens = tokenize(text)
    const segments = segmentsOf(tokens, writing.abbreviations)
    evidence.open(tokens)
    const context = new Context(tokens, bare)
    for (let i = 0; i < segments.count; i++) context.add(segments.first[i], segments.last[i])
    if (keepContexts && random() < 0.4) newsContexts.push(text)
    const without = random() < 0.1
    for (let i = 0; i < segments.count; i++) {
      const [first, last] = [segments.first[i], segments.last[i]]
      evidence.read(first, last)
      context.read(first, last, 1)
      yield exampleOf(evidence, without ? null : context, 0, text.slice(tokens.start[first], tokens.end[last - 1]))
    }
  }
}
function* spamExamples(pieces) {
  for (const piece of pieces) {
    // The article around it comes first, so that one tokenisation serves both.
    const around = random() < 0.12 ? '' : newsContexts[Math.floor(random() * newsContexts.length)]
    const tokens = tokenize(`${around}\n${piece.text}`)
    const segments = segmentsOf(tokens, writing.abbreviations)
    evidence.open(tokens)
    const context = new Context(tokens, bare)
    for (let i = 0; i < segments.count; i++) {
      const [first, last] = [segments.first[i], segments.last[i]]
      if (tokens.start[first] < around.length) context.add(first, last)
      else {
        evidence.read(first, last)
        context.read(first, last)
        yield {
          ...exampleOf(evidence, context, 1, tokens.text.slice(tokens.start[first], tokens.end[last - 1])),
          piece,
        }
      }
    }
  }
}
const news = [...newsExamples(training, true)]
for (let time = 0; time < 8; time++) news.push(...newsExamples(lookalikes, false))
const spams = [...spamExamples(spam)].filter((example) => example.telling)
console.error(`${news.length} sentences of news, ${spams.length} of spam, ${names.length} columns`)

// Spam names things that its generator does not know, and quotes and brackets them too: this is no sign of news alone.
const MOST = { posts: -5 }
const LEAST = { unknownLower: 0, unknownCapital: -0.3, capitals: -1, quoted: -2, brackets: -2, commas: -1.5 }
const leastTraits = allTraits.map((name) => LEAST[name] ?? -Infinity)
const mostTraits = allTraits.map((name) => MOST[name] ?? Infinity)

const weights = new Float64Array(names.length)
allTraits.forEach((name, k) => {
  weights[traitsFrom + k] = Math.min(0, MOST[name] ?? 0)
})
function scoreOf({ words, norm, traits }) {
  let score = 0
  for (const word of words) score += weights[word]
  score *= norm
  for (let k = 0; k < traits.length; k++) score += weights[traitsFrom + k] * traits[k]
  return score
}
function train(examples, epochs, rate, decay) {
  const squares = new Float64Array(names.length).fill(1e-3)
  const order = Int32Array.from(examples.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1))
      ;[order[k], order[other]] = [order[other], order[k]]
    }
    for (const index of order) step(examples[index], squares, rate, decay)
  }
}
function step(example, squares, rate, decay) {
  const score = scoreOf(example)
  const error = 1 / (1 + Math.exp(-score)) - example.label
  if (Math.abs(error) < 1e-4) return
  const move = (column, slope) => {
    const gradient = slope + decay * weights[column]
    squares[column] += gradient * gradient
    weights[column] -= (rate * gradient) / Math.sqrt(squares[column])
    if (atMostNeutral.has(column)) weights[column] = Math.min(weights[column], 0)
    if (column < traitsFrom) return
    const trait = column - traitsFrom
    weights[column] = Math.min(Math.max(weights[column], leastTraits[trait]), mostTraits[trait])
  }
  // Some words are left out at random, so that none carries a verdict alone.
  for (const word of example.words) if (random() > 0.25) move(word, error * example.norm)
  for (let k = 0; k < example.traits.length; k++) {
    if (example.traits[k] !== 0) move(traitsFrom + k, error * example.traits[k])
  }
}
train([...news, ...spams], 7, 0.08, 2e-5)
// What of the news still looks like spam counts more in a second round.
const hard = news.filter((example) => scoreOf(example) > -1)
train([...news, ...spams, ...hard, ...hard, ...hard], 5, 0.05, 2e-5)
const hardest = hard.filter((example) => scoreOf(example) > -0.5)
train([...news, ...spams, ...hard, ...hard, ...Array(8).fill(hardest).flat()], 3, 0.05, 2e-5)

const show = (example) => `${scoreOf(example).toFixed(1)}\t${example.text.slice(0, 160).replaceAll('\n', ' ')}`
if (options.check) check()
else write()

function check() {
  const held = [...newsExamples(checking, false)]
  const wrong = held.filter((example) => scoreOf(example) > 0).sort((a, b) => scoreOf(b) - scoreOf(a))
  console.log(`news: ${wrong.length} of ${held.length} sentences judged as spam`)
  for (const example of wrong.slice(0, 60)) console.log(show(example))
  for (const name of left) {
    const pieces = generate({ [name]: verticals[name] }, 800, rareWords, 99)
    const examples = [...spamExamples(pieces)]
    const missed = examples.filter((example) => scoreOf(example) <= 0)
    console.log(`${name}: ${(100 - (100 * missed.length) / examples.length).toFixed(1)} % of ${examples.length} found`)
    for (const example of missed.slice(0, 12)) console.log(`  ${show(example)}`)
  }
  for (const [k, name] of allTraits.entries()) console.log(`${name.padEnd(16)}${weights[traitsFrom + k].toFixed(2)}`)
}

function write() {
  const SCALE = 0.1
  const kept = { words: new Map(), pairs: new Map(), beginnings: new Map() }
  const data = { scale: SCALE, traits: {}, common, words: [], pairs: [], beginnings: [], numbers: {} }
  names.forEach(({ kind, name }, column) => {
    const weight = Math.round(weights[column] / SCALE)
    if (kind === 'traits') data.traits[name] = Math.round(weights[column] * 100) / 100
    else if (kind === 'numbers') data.numbers[name] = weight
    else if (kind === 'words' || Math.abs(weight) > 2) {
      const list = kept[kind].get(weight) ?? []
      kept[kind].set(weight, [...list, name])
    }
  })
  for (const kind of Object.keys(kept)) {
    data[kind] = [...kept[kind]].sort((a, b) => a[0] - b[0]).map(([weight, list]) => [weight, list.sort().join(' ')])
  }
  fs.writeFileSync(options.output, print(data))
  console.error(`${path.relative('.', options.output)}: ${fs.statSync(options.output).size} bytes`)
}

/** One line a weight, so that a reader can go through it. */
function print(data) {
  const lists = (list) => `[\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n ]`
  const lines = Object.entries(data).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${Array.isArray(value) ? lists(value) : JSON.stringify(value)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}
