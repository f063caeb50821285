/**
 * What newsx costs, as ratios to a plain Node program that only parses and prints the same NDJSON.
 *
 *   npm run bench                        articles recombined from seeds/ and fixtures/
 *   npm run bench -- --input FILE        records of your own (NDJSON)
 *   npm run bench -- --megabytes 200 --runs 5
 *
 * Runs are paired: each round runs the baseline and every command in turn, and a figure is the median of its rounds'
 * ratios, so that a machine that is busy for a while is busy for both.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure } from './measure.js'
import { writeRecords } from './recombined-articles.js'

const here = path.dirname(fileURLToPath(import.meta.url))
const newsx = path.join(here, '..', 'bin', 'newsx.js')
const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    megabytes: { type: 'string', default: '20' },
    runs: { type: 'string', default: '5' },
  },
})
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-bench-'))
const input = values.input ?? writeRecords(path.join(folder, 'records.ndjson'), Number(values.megabytes) * 1e6)
const output = path.join(folder, 'out.ndjson')
const megabytes = fs.statSync(input).size / 1e6

const stage = (name, jobs) => [newsx, name, '-q', '-j', String(jobs), '-o', output, input]
const programs = {
  'parse and print': [path.join(here, 'parse-and-print.js'), input, output],
  'newsx ingest -j 1': stage('ingest', 1),
  'newsx clean -j 1': stage('clean', 1),
  'newsx extract -j 1': stage('extract', 1),
  'newsx extract -j 2': stage('extract', 2),
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const rounds = Array.from({ length: Number(values.runs) }, () =>
  Object.fromEntries(Object.entries(programs).map(([name, args]) => [name, measure(args)])),
)
fs.rmSync(folder, { recursive: true })

console.log(
  `${megabytes.toFixed(0)} MB, ${rounds.length} paired runs, Node ${process.version}, ${os.availableParallelism()} cores\n`,
)
const header = ['program', 'seconds', 'ratio', 'cpu s', 'cpu ratio', 'MB/s', 'peak MB']
const row = ([name, ...figures]) => name.padEnd(20) + figures.map((figure) => String(figure).padStart(10)).join('')
console.log(row(header))
for (const name of Object.keys(programs)) {
  const of = (figure) => median(rounds.map((round) => round[name][figure]))
  const ratio = (figure) => median(rounds.map((round) => round[name][figure] / round['parse and print'][figure]))
  const figures = [of('seconds'), ratio('seconds'), of('cpu'), ratio('cpu'), megabytes / of('seconds')].map((x) =>
    x.toFixed(2),
  )
  console.log(row([name, ...figures, of('peak').toFixed(0)]))
}
