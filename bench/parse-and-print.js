/** Reads NDJSON and writes it again, line by line: the least that any stage costs. node parse-and-print.js IN OUT */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [input, output] = process.argv.slice(2)
const file = openSync(output, 'w')
let waiting = ''
for await (const line of createInterface({ input: createReadStream(input) })) {
  waiting += `${JSON.stringify(JSON.parse(line))}\n`
  if (waiting.length < 1 << 16) continue
  writeSync(file, waiting)
  waiting = ''
}
writeSync(file, waiting)
closeSync(file)
