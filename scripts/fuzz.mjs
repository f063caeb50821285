/**
 * Looks for texts that break what must hold for every text.
 *
 *   npm run fuzz -- --minutes 20 --seed 1
 *   npm run fuzz -- --input FILE_OR_FOLDER       damages these scrapes in place of the project's own
 *
 * A text that fails is made as small as it gets. One made of the project's own scrapes becomes a file in
 * fixtures/fuzz/, which a test walks; one made of others is only shown.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { languages } from '../dist/lang/index.js'
import { damaged } from './fuzz/damage.mjs'
import { Probe, smallest } from './fuzz/probe.mjs'
import { ownScrapes, scrapesIn } from './fuzz/scrapes.mjs'

const BATCH = 40
/** Milliseconds after which a batch, and a single text, is taken to hang. */
const BATCH_PATIENCE = 120_000
const PATIENCE = 60_000
/** Milliseconds to make a text smaller in. */
const SHRINKING = 600_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    input: { type: 'string', multiple: true },
  },
})
const fixtures = new URL('../fixtures/fuzz/', import.meta.url)
const openers = languages.flatMap(({ clean }) => clean.rules.flatMap(({ opens }) => opens))
const scrapes = values.input?.flatMap(scrapesIn) ?? ownScrapes()
const cases = damaged(scrapes, openers)
const probe = new Probe()
const found = new Set()
const end = Date.now() + Number(values.minutes) * 60_000
let count = 0
let failures = 0
let unsettled = 0

console.log(`seed ${values.seed}, ${scrapes.length} scrapes`)
for (let batch = 0; Date.now() < end; batch++) {
  const texts = fc.sample(cases, { seed: Number(values.seed) * 1_000_003 + batch, numRuns: BATCH })
  const broken = await probe.check(texts, BATCH_PATIENCE)
  for (const [at, what] of broken.entries()) if (what !== null) await report(texts[at])
  count += texts.length
  if (broken.some((what) => what !== null)) continue
  const corpus = await probe.checkTogether(texts, BATCH_PATIENCE)
  unsettled += corpus.unsettled
  if (corpus.broken !== null) fail(`batch ${batch} as a corpus: ${corpus.broken}`)
}
probe.close()
console.log(`${count} cases, seed ${values.seed}: ${failures} failures; a second cleaning would change ${unsettled}`)

function fail(message) {
  failures++
  process.exitCode = 1
  console.log(message)
}

async function report(text) {
  const [what] = await probe.check([text], PATIENCE)
  if (what === null) return
  const kind = kindOf(what)
  if (found.has(kind)) return
  found.add(kind)
  fail(`${what}, in a text of ${text.length} characters`)
  const least = await smallest(text, Date.now() + SHRINKING, async (rest) => {
    const [still] = await probe.check([rest], PATIENCE)
    return kindOf(still) === kind
  })
  console.log(`  ${JSON.stringify(least)}`)
  if (!values.input) keep(kind, least)
}

/** The kind of failure, without the words that differ from text to text. */
function kindOf(what) {
  return what === null ? null : what.split(':')[0].replace(/\d+/g, 'N')
}

function keep(kind, text) {
  const name = `${kind.replace(/[^a-z]+/gi, '-')}-${createHash('sha256').update(text).digest('hex').slice(0, 6)}.json`
  fs.mkdirSync(fixtures, { recursive: true })
  fs.writeFileSync(fileURLToPath(new URL(name, fixtures)), `${JSON.stringify({ broke: kind, text }, null, 1)}\n`)
}
