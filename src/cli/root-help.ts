/** The page of newsx itself. */
import { commands } from './commands/index.ts'
import { listing, section, wrap } from './help.ts'

export function rootHelp(columns: number | undefined): string {
  const width = Math.min(columns ?? 100, 100)
  const entries = commands.map(({ name, summary }) => [name, summary] as const)
  return `${[
    wrap(
      'newsx turns dirty Indonesian news scrapes into clean text and a table of who said what, when, and where it stands.',
      width,
      0,
    ),
    section('Example', '  $ newsx clean seeds/ | jq -r .text\n  $ newsx export seeds/ -t quotes -o quotes.csv'),
    section('Usage', '  newsx COMMAND [inputs...] [flags]'),
    section('Commands', listing(entries, width)),
    wrap('Inputs are files, folders, globs, or - for standard input. newsx COMMAND --help tells more.', width, 0),
  ].join('\n\n')}\n`
}
