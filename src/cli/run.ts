/** What every command that reads inputs does: run the stages, write what comes, count, and set the exit code. */
import { ReaderGone } from '../io/problems.ts'
import { openOutput } from '../io/write.ts'
import { runLines } from '../pipeline/lines.ts'
import { type RunOptions, run, type StageName } from '../pipeline/run.ts'
import type { DocumentStage } from '../pipeline/stages.ts'
import { Tally } from '../pipeline/tally.ts'
import { piecesOf, watched } from '../pipeline/tasks.ts'
import { UsageError } from './errors.ts'
import type { Context } from './manual.ts'
import { pour } from './pour.ts'
import { startProgress } from './progress.ts'
import { jobsOf, planOf, runOptions } from './run-options.ts'
import type { Settings } from './settings.ts'
import type { Sink } from './sinks/sink.ts'
import { idleRules, statsOf, summaryOf } from './summary.ts'

/** Runs a command's stages over its inputs into what `openSink` opens. */
export async function runInto(
  stage: StageName,
  inputs: string[],
  settings: Settings,
  { manual, reporter }: Context,
  openSink: () => Promise<Sink>,
): Promise<void> {
  if (inputs.length === 0 && process.stdin.isTTY)
    throw new UsageError(`no input: name files or folders, such as newsx ${manual.name} seeds/, or pipe articles in`)
  const started = performance.now()
  const tally = new Tally()
  const options = await runOptions(stage, settings, (error) => {
    if (settings.strict) throw error
    tally.skipped++
    reporter.complain(error)
  })
  const sink = await openSink()
  const from = inputs.length > 0 ? inputs : ['-']
  const progress = await startProgress(from, tally, settings, reporter)
  options.onPiece = progress.saw
  try {
    if (stage === 'dedupe') {
      const { dedupeInto } = await import('./dedupe-into.ts')
      await dedupeInto(sink, from, options, settings, tally)
    } else await runStagesInto(sink, stage, from, options, settings, tally)
    if (tally.documents === 0 && tally.skipped > 0) await sink.abandon()
    else await sink.finish()
  } catch (error) {
    await sink.abandon()
    if (error instanceof ReaderGone) return
    throw error
  } finally {
    progress.stop()
  }
  if (tally.skipped > 0 && settings.onError !== 'emit') process.exitCode = tally.documents > 0 ? 3 : 1
  const seconds = (performance.now() - started) / 1000
  if (!settings.quiet) {
    reporter.note(summaryOf(tally, seconds))
    const idle = idleRules(options.clean.rules ?? [], tally)
    if (idle !== '') reporter.note(idle)
  }
  if (settings.stats)
    await writeFile(settings.stats, `${JSON.stringify(statsOf(manual.name, tally, seconds), null, 2)}\n`)
}

async function runStagesInto(
  sink: Sink,
  stage: DocumentStage,
  from: string[],
  options: RunOptions,
  settings: Settings,
  tally: Tally,
): Promise<void> {
  if (sink.addLines) {
    const pieces = watched(piecesOf(from, sink.after), options.onPiece)
    const finished = runLines(planOf(stage, options, settings), pieces, jobsOf(settings))
    return pour(finished, sink.addLines, tally, options.onError)
  }
  for await (const document of run(stage, from, options)) {
    tally.add(document)
    await sink.add(document)
  }
}

async function writeFile(path: string, text: string): Promise<void> {
  const output = await openOutput(path)
  await output.write(text)
  await output.finish()
}
