#!/usr/bin/env node
// Scores newsx against hand-made answers and fails where a figure falls below its committed floor.
//
//   npm run score                  judge against the floors
//   npm run score -- --raise       write the floors anew where a figure has risen (none is ever lowered)
//
// The answers are not part of the project; where they are not at hand, this says so and passes.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const shared = path.join(root, '..', 'shared')
const floorsFile = path.join(root, 'scripts', 'floors.json')
const floors = JSON.parse(fs.readFileSync(floorsFile, 'utf8'))
const raise = process.argv.includes('--raise')

if (!fs.existsSync(path.join(shared, 'gold'))) {
  console.log('no answers at ../shared/gold: scores skipped')
  process.exit(0)
}

const node = (...args) =>
  execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] })
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-score-'))

function newsx(stage, input) {
  const file = path.join(temporary, `${path.basename(input)}.ndjson`)
  fs.writeFileSync(file, node(path.join(root, 'bin/newsx.js'), stage, '-q', '-f', 'ndjson', input))
  return file
}

/** Every figure of a set that has a floor, by its path in the referee's answer: higher is better. */
function scoreSet(set) {
  const input = path.join(shared, set)
  return JSON.parse(
    node(
      path.join(shared, 'gold/score.mjs'),
      path.join(shared, `gold/${set}.ndjson`),
      newsx('extract', input),
      input,
      '--json',
    ),
  )
}

/** The pairs' referee prints lines; F1 of copies and stories are read from them. */
function scorePairs() {
  const printed = node(
    path.join(shared, 'gold/score-pairs.mjs'),
    path.join(shared, 'gold/pairs.ndjson'),
    newsx('dedupe', path.join(shared, 'pairs')),
  )
  const f1 = (name) => Number(new RegExp(`^${name} .*F1 ([0-9.]+)`, 'm').exec(printed)[1])
  return { copies: { f1: f1('copies') }, stories: { f1: f1('stories') } }
}

/** The share of scrapes whose raw text comes back, character for character, when their edits are undone. */
async function scoreNews() {
  const { undoEdits } = await import('../dist/index.js')
  const input = path.join(shared, 'news.ndjson.gz')
  const lines = (text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const raw = lines(gunzipSync(fs.readFileSync(input)).toString('utf8'))
  const documents = lines(fs.readFileSync(newsx('clean', input), 'utf8'))
  const restored = documents.filter((document, index) => undoEdits(document.text, document.edits) === raw[index].text)
  return { restored: restored.length / raw.length }
}

const at = (object, dotted) => dotted.split('.').reduce((value, key) => value?.[key], object)
const derived = (result) => ({
  ...result,
  valid: result.invalid === undefined ? undefined : -result.invalid,
  unhurt: result.cleanDocsHurt === undefined ? undefined : -result.cleanDocsHurt,
  cleared: result.spamDocs ? result.spamDocsCleared / result.spamDocs : undefined,
  kept: result.keptTextLost === undefined ? undefined : 1 - result.keptTextLost,
  found: result.recall?.gold ? result.recall.found / result.recall.gold : undefined,
  exactly: result.recall?.gold ? result.recall.exact / result.recall.gold : undefined,
  confident: result.confidence?.[0]?.n ? result.confidence[0].right / result.confidence[0].n : undefined,
})

const resultOf = (set) => (set === 'pairs' ? scorePairs() : set === 'news' ? scoreNews() : scoreSet(set))

let failed = 0
for (const [set, wanted] of Object.entries(floors)) {
  const result = derived(await resultOf(set))
  for (const [figure, floor] of Object.entries(wanted)) {
    const value = Math.floor(at(result, figure) * 1e4 + 1e-6) / 1e4
    const low = !(value >= floor)
    if (low) failed++
    console.log(
      `${low ? 'BELOW' : '   ok'}  ${`${set} ${figure}`.padEnd(34)} ${value.toFixed(4)}  floor ${floor.toFixed(4)}`,
    )
    if (raise && value > floor) wanted[figure] = value
  }
}
fs.rmSync(temporary, { recursive: true })
if (raise) fs.writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
if (failed > 0) {
  console.error(`${failed} figures are below their floor`)
  process.exitCode = 1
}
