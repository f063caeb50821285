/** One line on a terminal that says how far a run has come. */
import { statSync } from 'node:fs'
import { findFiles } from '../io/find.ts'
import { meter } from '../io/meter.ts'
import type { Piece } from '../io/read.ts'
import type { Tally } from '../pipeline/tally.ts'
import { withCommas } from './numbers.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

const EVERY = 200

export interface Progress {
  /** Files that are read elsewhere are counted when they are handed out. */
  saw(piece: Piece): void
  stop(): void
}

const SILENT: Progress = { saw() {}, stop() {} }

/** Shown on terminals only, never with --quiet or where a build server says CI. */
export async function startProgress(
  inputs: readonly string[],
  tally: Tally,
  settings: Settings,
  reporter: Reporter,
): Promise<Progress> {
  if (settings.quiet || !process.stderr.isTTY || process.env.CI || settings.errors === 'json') return SILENT
  const total = await sizeOf(inputs, settings.output)
  const started = performance.now()
  const before = tally.documents
  const show = () =>
    reporter.status(progressLine(tally.documents, meter.read, total, (performance.now() - started) / 1000, before))
  const timer = setInterval(show, EVERY)
  timer.unref()
  return {
    saw(piece) {
      if (!(piece instanceof Error) && piece.kind === 'file') meter.read += sizeOfFile(piece.path)
    },
    stop() {
      clearInterval(timer)
      reporter.status('')
    },
  }
}

/** "1,234 documents · 45 % · 320/s · 0:12 left"; what is not known yet is left out. `before`: how many an earlier run did. */
export function progressLine(
  documents: number,
  read: number,
  total: number | null,
  seconds: number,
  before = 0,
): string {
  const parts: string[] = []
  if (documents > 0) parts.push(`${withCommas(documents)} documents`)
  const share = total ? Math.min(1, read / total) : null
  if (share !== null) parts.push(`${Math.floor(100 * share)} %`)
  if (documents > 0) parts.push(`${Math.round((documents - before) / Math.max(seconds, 0.001))}/s`)
  if (share !== null && share > 0.01) parts.push(`${clock((seconds * (1 - share)) / share)} left`)
  return parts.join(' · ')
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/** Bytes of all inputs on disk; null where standard input is among them. */
async function sizeOf(inputs: readonly string[], output: string | undefined): Promise<number | null> {
  if (inputs.includes('-')) return null
  let total = 0
  for await (const file of findFiles(inputs, output)) if (typeof file === 'string') total += sizeOfFile(file)
  return total
}

function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
