/**
 * Measures `newsx dedupe` on made-up articles with known duplicates.
 *
 *     npm run build && node bench/dedupe.js [COUNT ...]        10,000 and 100,000 without counts
 *
 * Prints, for each count: documents a second, peak memory, how much longer it takes than reading and writing the same
 * NDJSON, and how many of the known copies it found.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { writeArticles } from './made-up-articles.js'

const CLI = fileURLToPath(new URL('../bin/newsx.js', import.meta.url))
const PASS = fileURLToPath(new URL('./parse-and-print.js', import.meta.url))
const PRINT_MEMORY =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();console.error('peak',u.maxRSS,'cpu',u.userCPUTime+u.systemCPUTime)})"

const counts = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'newsx-bench-'))
try {
  const bare = timed([CLI, '--version'])
  for (const count of counts.length > 0 ? counts : [10_000, 100_000]) await measure(count, bare)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(count, bare) {
  const input = join(folder, 'in.ndjson')
  const output = join(folder, 'out.ndjson')
  await writeArticles(input, count)
  const passed = timed([PASS, input, output])
  const deduped = timed([CLI, 'dedupe', '-j', '1', '-q', '-f', 'ndjson', '-o', output, input])
  const { found, known, wrong } = await check(output)
  const perSecond = Math.round(count / deduped.seconds)
  const bytes = Math.round(((deduped.peak - bare.peak) * 1024) / count)
  console.log(
    [
      `${count} documents: ${deduped.seconds.toFixed(1)} s, ${perSecond} a second (${deduped.cpu.toFixed(1)} s of processors)`,
      `peak ${Math.round(deduped.peak / 1024)} MB (${bytes} bytes a document beyond a bare start)`,
      `${(deduped.seconds / passed.seconds).toFixed(2)} times parse and print (${passed.seconds.toFixed(1)} s, ${passed.cpu.toFixed(1)} s of processors)`,
      `${found} of ${known} copies found, ${wrong} articles wrongly called copies`,
    ].join('\n  '),
  )
}

function timed(args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', PRINT_MEMORY, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - start) / 1000
  const [, peak, cpu] = /peak (\d+) cpu (\d+)/.exec(stderr)
  return { seconds, peak: Number(peak), cpu: Number(cpu) / 1e6 }
}

/**
 * A copy is found where it shares the cluster of the article that it was made from; what is marked as a copy and has
 * nothing to do with any is wrong.
 */
async function check(path) {
  const clusters = new Map()
  const originals = new Set()
  const marked = []
  const result = { found: 0, known: 0, wrong: 0 }
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { extra, duplicate } = JSON.parse(line)
    if (extra.copyOf === null) {
      if (duplicate) clusters.set(extra.number, duplicate.cluster)
      if (duplicate?.of) marked.push(extra.number)
      continue
    }
    originals.add(extra.copyOf)
    result.known++
    if (duplicate && clusters.get(extra.copyOf) === duplicate.cluster) result.found++
  }
  result.wrong = marked.filter((number) => !originals.has(number)).length
  return result
}
