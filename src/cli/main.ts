/** The command line: one file a command in `commands/`, loaded when it is called. */
import { Command, CommanderError } from 'commander'
import { version } from '../version.ts'

const STAGES: Record<string, string> = {
  ingest: 'read articles into documents',
  clean: 'take out spam and boilerplate, repair what scraping broke',
  extract: 'find dates, speakers and quotes',
  dedupe: 'mark copies and group articles on one story',
}

export async function main(argv: string[]): Promise<void> {
  try {
    await program().parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else throw error
  }
}

function program(): Command {
  const newsx = new Command('newsx').version(version).exitOverride().showSuggestionAfterError()
  newsx.description(
    'Turns dirty Indonesian news scrapes into clean text and a table of who said what, when, and where it stands.',
  )
  for (const [name, description] of Object.entries(STAGES)) {
    withRunOptions(newsx.command(name).description(description)).action(async (inputs, flags) => {
      const { runStage } = await import('./commands/stage.ts')
      await runStage(name as 'clean', inputs, flags)
    })
  }
  withRunOptions(newsx.command('export').description('write tables'))
    .option('-t, --table <name>', 'documents, quotes, dates, speakers or edits')
    .action(async (inputs, flags) => {
      const { runExport } = await import('./commands/export.ts')
      await runExport(inputs, flags)
    })
  newsx
    .command('schema')
    .description('print the JSON Schema of a document')
    .action(async () => {
      const { printSchema } = await import('./commands/schema.ts')
      printSchema()
    })
  return newsx
}

function withRunOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .option('-o, --output <file>', 'write here instead of standard output')
    .option('-f, --format <name>', 'ndjson, json or csv')
    .option('-q, --quiet', 'no summary')
    .option('--strict', 'stop at the first bad input')
    .option('--text-field <name>', 'field of a record that holds its text', 'text')
    .option('--reference-date <day>', 'resolve dates against this day (YYYY-MM-DD) where an article names none')
    .exitOverride()
}
