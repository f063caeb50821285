/**
 * Learns what speaks for spam: `npm run learn-spam`, after a build.
 *
 *   node scripts/learn-spam/learn.mjs [--counts FILE] [--without VERTICAL,…] [--rounds N] [-o FILE]
 *
 * News is written by news-writer.mjs to the counts that count-news.mjs made of real news, spam by generate.mjs; both by
 * fixed seeds, so that the same files give the same weights. Each sentence is an example; logistic regression weighs its
 * words, pairs of words and traits, and what several rounds learn is averaged. Verticals named by --without are left out of the spam, to see whether they are
 * found all the same.
 */
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { contextTraitNames } from '../../dist/clean/spam/context.js'
import { traitNames } from '../../dist/clean/spam/traits.js'
import { Weights } from '../../dist/clean/spam/weights.js'
import { functionWords } from '../../dist/lang/id/spam-functions.js'
import { wordHash } from '../../dist/text/tokens.js'
import { adverts } from './adverts.mjs'
import { calm } from './calm.mjs'
import { columnsOf, countTexts, pairsOf, wordsOf } from './columns.mjs'
import { Reader } from './examples.mjs'
import * as scraps from './fragments.mjs'
import { generate, randomOf } from './generate.mjs'
import { lookalikes } from './lookalikes.mjs'
import { readCounts } from './news-counts.mjs'
import { NewsWriter } from './news-writer.mjs'
import { Regression } from './regression.mjs'
import * as speech from './templates.mjs'
import { verticals } from './verticals.mjs'
import { weightsFile } from './weights-file.mjs'

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: 'scripts/learn-spam/news-counts.txt' },
    without: { type: 'string', default: '' },
    rounds: { type: 'string', default: '4' },
    output: { type: 'string', short: 'o', default: 'src/lang/id/spam.data.json' },
  },
})
/** A word in so many of the articles is shared by all. */
const COMMON_SHARE = 0.06
const ARTICLES = 5_000
const SPAM_PIECES = 45_000
/** How often what is written by hand is read beside the rest. */
const LOOKALIKES_TIMES = 10
/** How often pairs must follow one another in spam or in news, or in news if spam has them too. */
const LEAST_PAIRS = { spam: 25, news: 150, both: 8 }
const INVENTED = 3000

// Spam names things that its generator does not know, and quotes and brackets them too: this is no sign of news alone.
const MOST = { posts: -5 }
const LEAST = { unknownLower: 0, unknownCapital: -0.3, capitals: -1, quoted: -2, brackets: -2, commas: -1.5 }

const seeds = Array.from({ length: Number(options.rounds) }, (_, round) => round + 1)
const left = new Set(options.without.split(',').filter(Boolean))
const trained = Object.fromEntries(Object.entries(verticals).filter(([name]) => !left.has(name)))
const counts = readCounts(options.counts)
const writtenSpam = writtenTexts()
const vocabulary = new Set([...writtenSpam.flatMap((text) => [...wordsOf(text)]), ...counts.words.keys()])
const rareNews = [...counts.words].filter(([word, n]) => n < 60 && word.length > 3).map(([word]) => word)
const traits = [...traitNames, ...contextTraitNames]
const rounds = seeds.map(textsOf)
const { names, byHash } = columnsOf(vocabulary, tellingPairs(rounds[0]), traits)
const common = [...counts.words]
  .filter(([, n]) => n > counts.articles * COMMON_SHARE)
  .map(([word]) => word)
  .sort()
  .join(' ')
const bare = new Weights(
  { scale: 1, words: [[0, [...vocabulary].join(' ')]], pairs: [], beginnings: [], common, numbers: {}, traits: {} },
  functionWords,
)

const weights = new Float64Array(names.length)
for (const round of rounds) {
  weightsOf(round).forEach((weight, column) => {
    weights[column] += weight / rounds.length
  })
}
fs.writeFileSync(options.output, weightsFile(names, weights, common))
console.error(`${options.output}: ${fs.statSync(options.output).size} bytes`)

/** What a round reads: articles and pieces of spam that no other round has. */
function textsOf(seed) {
  const random = randomOf(seed)
  const writer = new NewsWriter(counts, random)
  const articles = Array.from({ length: ARTICLES }, () => writer.article())
  return { random, articles, pieces: generate(trained, SPAM_PIECES, [...rareNews, ...invented(random)], seed) }
}

/** The weights that one round learns. */
function weightsOf({ random, articles, pieces }) {
  const reader = new Reader(bare, byHash, random)
  const news = [...reader.news(articles)]
  for (let time = 0; time < LOOKALIKES_TIMES; time++) news.push(...reader.news(lookalikes))
  const spam = [...reader.spam(pieces, articles)]
  console.error(`${news.length} sentences of news, ${spam.length} of spam, ${names.length} columns`)
  const regression = new Regression({
    columns: names.length,
    traits: traits.length,
    least: traits.map((name) => LEAST[name] ?? -Infinity),
    most: traits.map((name) => MOST[name] ?? Infinity),
    atMostNeutral: new Set(functionWords.map((word) => byHash.get(wordHash(word)))),
    random,
  })
  regression.train([...news, ...spam], 7, 0.08)
  // What of the news still looks like spam counts more in two further runs.
  const hard = news.filter((example) => regression.scoreOf(example) > -1)
  regression.train([...news, ...spam, ...hard, ...hard, ...hard], 5, 0.05)
  const hardest = hard.filter((example) => regression.scoreOf(example) > -0.5)
  regression.train([...news, ...spam, ...hard, ...hard, ...Array(8).fill(hardest).flat()], 3, 0.05)
  return regression.weights
}

/** All that the generator puts its spam together from, without the gaps. */
function writtenTexts() {
  const frames = [
    calm,
    speech.sentences,
    speech.sentencesEn,
    speech.comments,
    speech.links,
    ...Object.values(scraps),
  ].flat()
  return [
    ...adverts,
    ...Object.values(trained).flatMap((vertical) => Object.values(vertical).flat()),
    ...frames.map((frame) => frame.replace(/\{\w+\}/g, '.')),
    ...[speech.chatter, speech.qualities, speech.qualitiesEn, speech.calls, speech.callsEn, speech.places].flat(),
  ]
}

/** Words of nobody's, so that no weight hangs on what spam sells. */
function invented(random) {
  const syllables = 'ba ra ki to lu mi sa ne po du ga ri ti ka wo le nu hi je ya'.split(' ')
  return Array.from({ length: INVENTED }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      '',
    ),
  )
}

/** Pairs of words that are frequent enough to be weighed. */
function tellingPairs({ articles, pieces }) {
  const written = new Set(writtenSpam.flatMap((text) => [...pairsOf(text)]))
  const inSpam = countTexts(
    pieces.map(({ text }) => text),
    pairsOf,
  )
  const inNews = countTexts(articles, pairsOf)
  return new Set([
    ...[...inSpam].filter(([pair, n]) => n >= LEAST_PAIRS.spam && written.has(pair)).map(([pair]) => pair),
    ...[...inNews]
      .filter(([pair, n]) => n >= LEAST_PAIRS.news || (n >= LEAST_PAIRS.both && written.has(pair)))
      .map(([pair]) => pair),
  ])
}
