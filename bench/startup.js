/**
 * How long newsx takes to start, against bare node, in pairs: node bench/startup.js [ROUNDS] [ARGUMENTS...]
 *
 * The two run one after the other, in turn first and second, so that whatever else the machine does hits both alike.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'newsx.js')
const [rounds = '30', ...given] = process.argv.slice(2)
const args = given.length > 0 ? given : ['--help']

function milliseconds(command) {
  const started = performance.now()
  spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'ignore'] })
  return performance.now() - started
}

const bare = []
const own = []
for (let round = 0; round < Number(rounds); round++) {
  const pair = [() => bare.push(milliseconds(['-e', '0'])), () => own.push(milliseconds([bin, ...args]))]
  for (const run of round % 2 ? pair.reverse() : pair) run()
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const differences = own.map((time, round) => time - bare[round])
const show = (name, value) => console.log(`${name.padEnd(28)} ${value.toFixed(1).padStart(7)} ms`)
show('node -e 0', median(bare))
show(`newsx ${args.join(' ')}`, median(own))
show('difference, paired median', median(differences))
