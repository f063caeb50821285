/** What every command that reads inputs does: run the stages, write what comes, count, and set the exit code. */
import { join } from 'node:path'
import type { TableFormat } from '../export/formats/index.ts'
import { type TableName, UnknownColumn } from '../export/index.ts'
import { ReaderGone } from '../io/problems.ts'
import { openOutput } from '../io/write.ts'
import { runLines } from '../pipeline/lines.ts'
import { type RunOptions, run, type StageName } from '../pipeline/run.ts'
import type { DocumentStage } from '../pipeline/stages.ts'
import { Tally } from '../pipeline/tally.ts'
import { piecesOf } from '../pipeline/tasks.ts'
import { nearest } from '../text/nearest.ts'
import { dedupeInto } from './dedupe-into.ts'
import { meant, UsageError } from './errors.ts'
import { chooseFormat, isFolder } from './format-choice.ts'
import type { Context } from './manual.ts'
import { pour } from './pour.ts'
import { jobsOf, planOf, runOptions } from './run-options.ts'
import type { Settings } from './settings.ts'
import { clusterEncoder, documentEncoder, documentSink } from './sinks/documents.ts'
import type { Sink } from './sinks/sink.ts'
import { statsOf, summaryOf } from './summary.ts'

/** `newsx ingest|clean|extract|dedupe`: whole documents. */
export function runStage(stage: StageName, inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto(stage, inputs, settings, context, async () => {
    if (!settings.resume) return documentsTo(stage, inputs, settings)
    const { resumableSink } = await import('./sinks/resumable.ts')
    return resumableSink(stage, inputs, settings)
  })
}

/** `newsx dedupe --pairs`: what was compared and found to be copies. */
export function runPairs(inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto('dedupe', inputs, settings, context, async () =>
    documentSink(settings.output ?? null, await documentEncoder('ndjson', settings, false)),
  )
}

/** `newsx explain` and `--explain`: what was done, where and why. */
export function runExplain(
  what: 'clean' | 'extract' | 'all',
  inputs: string[],
  settings: Settings,
  context: Context,
): Promise<void> {
  const stage = what === 'clean' ? 'clean' : 'extract'
  return runInto(stage, inputs, settings, context, async () => {
    const { explainEncoder } = await import('./sinks/explanations.ts')
    return documentSink(settings.output ?? null, explainEncoder(what, settings, onTerminal(settings)))
  })
}

/** `newsx learn`: a rules file. */
export function runLearn(inputs: string[], settings: Settings, context: Context): Promise<void> {
  const { least, share, output } = settings
  return runInto('ingest', inputs, settings, context, async () => {
    const [{ gatheredSink }, { learnFurniture }, { printRules }] = await Promise.all([
      import('./sinks/gathered.ts'),
      import('../clean/furniture/learn.ts'),
      import('../clean/furniture/file.ts'),
    ])
    const options = { ...(least !== undefined && { least }), ...(share !== undefined && { share }) }
    return gatheredSink(output ?? null, (documents) => printRules(learnFurniture(documents, options)))
  })
}

/** `newsx export`: a table, every table, or whole documents. */
export function runExport(inputs: string[], settings: Settings, context: Context): Promise<void> {
  const { table } = settings
  const format = chooseFormat(settings, onTerminal(settings))
  if (table === 'all') return runInto('dedupe', inputs, settings, context, () => allTables(settings, format))
  if (table === undefined && !isTableOnly(format))
    return runInto('dedupe', inputs, settings, context, () => documentsTo('export', inputs, settings))
  const name = (table ?? 'documents') as TableName
  const stage = name === 'edits' || name === 'dates' ? 'extract' : 'dedupe'
  return runInto(stage, inputs, settings, context, () => oneTable(name, format, settings))
}

function isTableOnly(format: string): boolean {
  return format === 'csv' || format === 'tsv' || format === 'parquet'
}

function onTerminal({ output }: Settings): boolean {
  return (output === undefined || output === '-') && Boolean(process.stdout.isTTY)
}

async function documentsTo(command: string, inputs: readonly string[], settings: Settings): Promise<Sink> {
  const terminal = onTerminal(settings)
  const format = chooseFormat(settings, terminal)
  if (isTableOnly(format))
    throw new UsageError(`${format} holds tables, not whole documents: use newsx export -t quotes -f ${format}`)
  if (isFolder(settings.output)) {
    const { folderSink } = await import('./sinks/folder.ts')
    return folderSink(settings.output, format, inputs, settings)
  }
  const tree = command === 'dedupe' && format === 'view'
  const encoder = tree ? await clusterEncoder(settings, terminal) : await documentEncoder(format, settings, terminal)
  return documentSink(settings.output ?? null, encoder)
}

async function oneTable(table: TableName, format: string, settings: Settings): Promise<Sink> {
  const [{ tableSink }, { makeFolder }] = await Promise.all([
    import('./sinks/table.ts'),
    import('./sinks/all-tables.ts'),
  ])
  const { output } = settings
  const path = isFolder(output) ? join(output, `${table}.${format}`) : (output ?? null)
  try {
    if (isFolder(output)) await makeFolder(output)
    return await tableSink(path, table, tableFormat(format), settings, onTerminal(settings))
  } catch (error) {
    throw error instanceof UnknownColumn ? await columnError(error) : error
  }
}

function tableFormat(format: string): TableFormat | 'view' {
  if (format === 'txt') throw new UsageError('txt holds texts, not tables: use csv, tsv or view')
  return format as TableFormat | 'view'
}

async function columnError({ table, column, message }: UnknownColumn): Promise<UsageError> {
  const { columnsOf } = await import('../export/index.ts')
  const suggestion = nearest(
    column,
    columnsOf(table).map(({ name }) => name),
  )
  return new UsageError(`${message}${suggestion ? meant(suggestion) : ': see newsx export --list-columns'}`)
}

async function allTables(settings: Settings, format: string): Promise<Sink> {
  if (!isFolder(settings.output))
    throw new UsageError('-t all writes several files: name a folder for them, such as -o tables/')
  const { allTablesSink } = await import('./sinks/all-tables.ts')
  return allTablesSink(settings.output, tableFormat(format), settings)
}

async function runInto(
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
  try {
    const from = inputs.length > 0 ? inputs : ['-']
    if (stage === 'dedupe') await dedupeInto(sink, from, options, settings, tally)
    else await runStagesInto(sink, stage, from, options, settings, tally)
    if (tally.documents === 0 && tally.skipped > 0) await sink.abandon()
    else await sink.finish()
  } catch (error) {
    await sink.abandon()
    if (error instanceof ReaderGone) return
    throw error
  }
  if (tally.skipped > 0 && settings.onError !== 'emit') process.exitCode = tally.documents > 0 ? 3 : 1
  const seconds = (performance.now() - started) / 1000
  if (!settings.quiet) reporter.note(summaryOf(tally, seconds))
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
    const finished = runLines(planOf(stage, options, settings), piecesOf(from, sink.after), jobsOf(settings))
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
