/**
 * Peak memory of newsx for a small and a large input: it must not grow with the input.
 *
 *   npm run bench:memory                           200 and 2000 MB of records
 *   npm run bench:memory -- --megabytes 20,200 --only extract
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure } from './measure.js'
import { writeRecords } from './recombined-articles.js'

const newsx = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'newsx.js')
const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '200,2000' },
    only: { type: 'string', default: '' },
  },
})
const sizes = values.megabytes.split(',').map(Number)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-memory-'))
process.on('exit', () => fs.rmSync(folder, { recursive: true }))

const commands = [
  'clean -j 1 -o out.ndjson',
  'extract -j 1 -o out.ndjson',
  'extract -j 2 -o out.ndjson',
  'extract -j 2 --resume -o resumed.ndjson',
  'export -t quotes -o out.csv',
  'export -t documents -o out.parquet',
].filter((command) => command.includes(values.only))

const row = ([name, ...figures]) => name.padEnd(44) + figures.map((figure) => figure.padStart(10)).join('')
const inputs = sizes.map((size) => writeRecords(path.join(folder, `${size}.ndjson`), size * 1e6))
console.log(row(['peak memory in MB', ...sizes.map((size) => `${size} MB`), 'ratio']))
for (const command of commands) {
  const peaks = inputs.map((input) => measure([newsx, ...inFolder(command), '-q', input]).peak)
  const ratio = peaks[peaks.length - 1] / peaks[0]
  console.log(row([command, ...peaks.map((peak) => peak.toFixed(0)), ratio.toFixed(2)]))
}

/** The command's words, with its output in the folder. */
function inFolder(command) {
  return command.split(' ').map((word) => (/^(?:out|resumed)\./.test(word) ? path.join(folder, word) : word))
}
