/** What every command that reads inputs does: run the stages, write what comes, count, and set the exit code. */
import type { TableFormat } from '../export/formats/index.ts'
import { type TableName, UnknownColumn } from '../export/index.ts'
import { ReaderGone } from '../io/problems.ts'
import { openOutput } from '../io/write.ts'
import { runLines } from '../pipeline/lines.ts'
import { run, type StageName } from '../pipeline/run.ts'
import { Tally } from '../pipeline/tally.ts'
import { piecesOf } from '../pipeline/tasks.ts'
import { nearest } from '../text/nearest.ts'
import { meant, UsageError } from './errors.ts'
import { chooseFormat, isFolder } from './format-choice.ts'
import type { Context } from './manual.ts'
import { pour } from './pour.ts'
import { jobsOf, planOf, runOptions } from './run-options.ts'
import type { Settings } from './settings.ts'
import { documentEncoder, documentSink } from './sinks/documents.ts'
import type { Sink } from './sinks/sink.ts'
import { statsOf, summaryOf } from './summary.ts'

/** `newsx ingest|clean|extract|dedupe`: whole documents. */
export function runStage(stage: StageName, inputs: string[], settings: Settings, context: Context): Promise<void> {
  return runInto(stage, inputs, settings, context, () => documentsTo(settings))
}

/** `newsx export`: a table, every table, or whole documents. */
export function runExport(inputs: string[], settings: Settings, context: Context): Promise<void> {
  const { table } = settings
  const format = chooseFormat(settings, onTerminal(settings))
  if (table === 'all') return runInto('dedupe', inputs, settings, context, () => allTables(settings, format))
  if (table === undefined && !['csv', 'tsv', 'parquet'].includes(format))
    return runInto('dedupe', inputs, settings, context, () => documentsTo(settings))
  const name = (table ?? 'documents') as TableName
  const stage = name === 'edits' || name === 'dates' ? 'extract' : 'dedupe'
  return runInto(stage, inputs, settings, context, () => oneTable(name, format, settings))
}

function onTerminal({ output }: Settings): boolean {
  return (output === undefined || output === '-') && Boolean(process.stdout.isTTY)
}

async function documentsTo(settings: Settings): Promise<Sink> {
  const format = chooseFormat(settings, onTerminal(settings))
  if (!['ndjson', 'json', 'text', 'md'].includes(format))
    throw new UsageError(`${format} holds tables, not whole documents: use newsx export -t quotes -f ${format}`)
  return documentSink(settings.output ?? null, await documentEncoder(format, onTerminal(settings)))
}

async function oneTable(table: TableName, format: string, settings: Settings): Promise<Sink> {
  const { tableSink } = await import('./sinks/table.ts')
  const terminal = onTerminal(settings)
  try {
    return await tableSink(settings.output ?? null, table, format as TableFormat, settings, terminal)
  } catch (error) {
    throw error instanceof UnknownColumn ? await columnError(error) : error
  }
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
  return allTablesSink(settings.output, format as TableFormat, settings)
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
  const sink = await openSink()
  const options = runOptions(settings, (error) => {
    if (settings.strict) throw error
    tally.skipped++
    reporter.complain(error)
  })
  try {
    const from = inputs.length > 0 ? inputs : ['-']
    if (stage !== 'dedupe' && sink.addLines)
      await pour(
        runLines(planOf(stage, settings), piecesOf(from), jobsOf(settings)),
        sink.addLines,
        tally,
        options.onError,
      )
    else
      for await (const document of run(stage, from, options)) {
        tally.add(document)
        await sink.add(document)
      }
    await sink.finish()
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

async function writeFile(path: string, text: string): Promise<void> {
  const output = await openOutput(path)
  await output.write(text)
  await output.finish()
}
