/** Running a Node program to see what it costs. */
import { spawnSync } from 'node:child_process'

const REPORT =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error("used",u.maxRSS,u.userCPUTime+u.systemCPUTime)})'

/** Seconds that a program takes, on the clock and of the processor, and its peak memory in MB. */
export function measure(args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  const [peak, cpu] = /used (\d+) (\d+)/.exec(stderr).slice(1).map(Number)
  return { seconds: (performance.now() - started) / 1000, cpu: cpu / 1e6, peak: peak / 1024 }
}
