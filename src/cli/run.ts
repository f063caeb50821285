/** What every command that reads inputs does: run the stages, write what comes, count, and set the exit code. */
import { bytesOfFiles } from '../io/find.ts'
import { ReaderGone } from '../io/problems.ts'
import { type Output, openOutput } from '../io/write.ts'
import { runLines } from '../pipeline/lines.ts'
import { documentsOf, type RunOptions, type StageName } from '../pipeline/run.ts'
import type { DocumentStage } from '../pipeline/stages.ts'
import { Tally } from '../pipeline/tally.ts'
import { piecesOf, watched } from '../pipeline/tasks.ts'
import { UsageError } from './errors.ts'
import type { Context } from './manual.ts'
import { checkOneFileEach } from './one-file-each.ts'
import { pour } from './pour.ts'
import { type Progress, startProgress } from './progress.ts'
import { jobsOf, planOf, runOptions } from './run-options.ts'
import type { Settings } from './settings.ts'
import type { Sink } from './sinks/sink.ts'
import { idleRules, statsOf, summaryOf } from './summary.ts'

/** Runs a command's stages over its inputs into what `openSink` opens. */
export async function runInto(
  stage: StageName,
  inputs: string[],
  settings: Settings,
  context: Context,
  openSink: () => Promise<Sink>,
): Promise<void> {
  const from = sourcesOf(inputs, context)
  const started = performance.now()
  const tally = new Tally()
  const options = await runOptions(stage, settings, (error) => {
    if (settings.strict) throw error
    tally.skipped++
    context.reporter.complain(error)
  })
  checkOneFileEach(settings)
  const stats = settings.stats === undefined ? null : await openOutput(settings.stats)
  try {
    await fill(openSink, stage, from, options, settings, tally, context)
    await close(tally, options, settings, context, (performance.now() - started) / 1000, stats)
  } catch (error) {
    await stats?.abandon()
    if (!(error instanceof ReaderGone)) throw error
  }
}

function sourcesOf(inputs: string[], { manual }: Context): string[] {
  if (inputs.length > 0) return inputs
  if (!process.stdin.isTTY) return ['-']
  throw new UsageError(`no input: name files or folders, such as newsx ${manual.name} seeds/, or pipe articles in`)
}

/** All documents into the sink; where there is none because every input failed, an old output stays as it was. */
async function fill(
  openSink: () => Promise<Sink>,
  stage: StageName,
  from: string[],
  options: RunOptions,
  settings: Settings,
  tally: Tally,
  { reporter }: Context,
): Promise<void> {
  const sink = await openSink()
  let progress: Progress | null = null
  try {
    for (const counted of sink.counted ?? []) tally.merge(counted)
    progress = await startProgress(from, tally, settings, reporter)
    options.onPiece = progress.saw
    if (stage === 'dedupe') {
      const { dedupeInto } = await import('./dedupe-into.ts')
      await dedupeInto(sink, from, options, settings, tally)
    } else await runStagesInto(sink, stage, from, options, settings, tally)
    if (tally.documents === 0 && tally.skipped > 0 && settings.onError !== 'emit') await sink.abandon()
    else await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  } finally {
    progress?.stop()
  }
}

/** Says what has been done, and sets the exit code. */
async function close(
  tally: Tally,
  { clean }: RunOptions,
  settings: Settings,
  { manual, reporter }: Context,
  seconds: number,
  stats: Output | null,
): Promise<void> {
  if (tally.skipped > 0 && settings.onError !== 'emit') process.exitCode = tally.documents > 0 ? 3 : 1
  const lines = [summaryOf(tally, seconds), idleRules(clean.rules ?? [], tally)]
  if (!settings.quiet) for (const line of lines) if (line !== '') reporter.note(line)
  await stats?.write(`${JSON.stringify(statsOf(manual.name, tally, seconds), null, 2)}\n`)
  await stats?.finish()
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
    const inputOptions = { linesOnly: settings.onError === 'emit', output: settings.output }
    const pieces = watched(piecesOf(from, sink.after, inputOptions), options.onPiece)
    const bytes = await bytesOfFiles(from)
    const finished = runLines(planOf(stage, options, settings), pieces, jobsOf(settings), bytes)
    return pour(finished, sink.addLines, tally, options.onError)
  }
  for await (const document of documentsOf(stage, from, options, jobsOf(settings), tally)) await sink.add(document)
}
