/**
 * Counts the words of news, so that the learning needs the counts alone. Run after a build:
 *
 *   node scripts/learn-spam/count-news.mjs NEWS.ndjson.gz [--weights FILE,…] [--half] [-o FILE]
 *
 * NEWS holds one record with a `text` a line, scrapes without spam. What is written is no text: how many articles hold
 * a word, how often one word follows another, and which words mark the topics that articles fall into; nothing rarer
 * than the floors below. Counts are rounded to powers of the square root of two. `--half`
 * leaves every other record out. With --weights, the sentences that these weights find hardest to tell from spam are
 * counted once more by themselves.
 */
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import zlib from 'node:zlib'
import { tokenize } from '../../dist/text/tokens.js'
import { doubtfulOf } from './doubtful.mjs'
import { START, symbolsOf } from './symbols.mjs'
import { topicsOf } from './topics.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string', default: '' },
    half: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o', default: 'scripts/learn-spam/news-counts.txt' },
  },
})
/** A word must stand in so many articles, one word follow another so often, a beginning open so many unknown words. */
const LEAST_ARTICLES = 12
const LEAST_PAIRS = 18
const LEAST_BEGINNINGS = 12
const LEAST_DOUBTFUL = 3

const texts = zlib
  .gunzipSync(fs.readFileSync(positionals[0]))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)
  .filter((_, index) => !options.half || index % 2 === 0)

const add = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)
const share = (least) => Math.max(3, Math.round((least * texts.length) / 4000))

const articles = new Map()
for (const text of texts) {
  const words = new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}])/gu) ?? [])
  for (const word of words) add(articles, word)
}
const known = new Map([...articles].filter(([, n]) => n >= share(LEAST_ARTICLES)))

const beginnings = new Map()
const pairs = pairsOf(texts)
const doubtful = pairsOf(
  options.weights
    .split(',')
    .filter(Boolean)
    .flatMap((file) => doubtfulOf(texts, file)),
)

/** How often each symbol follows each. */
function pairsOf(list) {
  const found = new Map()
  for (const text of list) {
    let before = START
    for (const { symbol, unknown } of symbolsOf(tokenize(text), known)) {
      if (unknown && list === texts) add(beginnings, unknown)
      if (!found.has(before)) found.set(before, new Map())
      add(found.get(before), symbol)
      before = symbol
    }
  }
  return found
}

const step = (count) => Math.round(Math.log2(count) * 2)
/** "9 yang dan 8 di": each number is the step of the words after it. */
function print(counts, least) {
  const bySteps = new Map()
  for (const [key, count] of counts) {
    if (count < least) continue
    const list = bySteps.get(step(count)) ?? []
    bySteps.set(step(count), [...list, key])
  }
  return [...bySteps].sort(([a], [b]) => b - a).map(([at, keys]) => `${at} ${keys.sort().join(' ')}`)
}
function printPairs(map, least) {
  return [...map]
    .map(([before, after]) => [before, print(after, least)])
    .filter(([, after]) => after.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([before, after]) => `${before} ${after.join(' ')}`)
}
const lines = [
  `# Counts over ${texts.length} articles; a number n stands for 2^(n/2) and holds for the words after it.`,
  '## articles that hold the word',
  ...print(known, 1),
  '## after the first symbol of the line',
  ...printPairs(pairs, share(LEAST_PAIRS)),
  '## beginnings of the other words',
  ...print(beginnings, share(LEAST_BEGINNINGS)),
  '## words of topics, after the number of articles on it',
  ...topicsOf(texts, known).map(({ size, words }) => `${size} ${words.join(' ')}`),
  '## after the first symbol of the line, in sentences that are hard to tell from spam',
  ...printPairs(doubtful, LEAST_DOUBTFUL),
]
fs.writeFileSync(options.output, `${lines.join('\n')}\n`)
console.error(`${options.output}: ${known.size} words, ${fs.statSync(options.output).size} bytes`)
