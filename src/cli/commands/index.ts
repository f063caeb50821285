/** The commands; each is one file, loaded when it is called. */
import type { CommandModule, Manual } from '../manual.ts'

export interface Entry {
  name: string
  summary: string
  load(): Promise<CommandModule>
}

export const commands: readonly Entry[] = [
  { name: 'ingest', summary: 'read articles into documents', load: () => import('./ingest.ts') },
  {
    name: 'clean',
    summary: 'take out spam and boilerplate, repair what scraping broke',
    load: () => import('./clean.ts'),
  },
  { name: 'extract', summary: 'find dates, speakers and quotes', load: () => import('./extract.ts') },
  { name: 'dedupe', summary: 'mark copies, and group articles on one story', load: () => import('./dedupe.ts') },
  { name: 'export', summary: 'write tables for a spreadsheet, pandas or DuckDB', load: () => import('./export.ts') },
  {
    name: 'explain',
    summary: 'say what was taken out and found in an article, where and why',
    load: () => import('./explain.ts'),
  },
  {
    name: 'sample',
    summary: 'draw rows to check by hand, and turn verdicts into precision',
    load: () => import('./sample.ts'),
  },
  {
    name: 'learn',
    summary: 'find the lines that a corpus repeats, as rules for clean',
    load: () => import('./learn.ts'),
  },
  { name: 'schema', summary: 'print the JSON Schema of a document', load: () => import('./schema.ts') },
  { name: 'help', summary: 'explain a command, or formats, exit-codes or document', load: () => import('./help.ts') },
  {
    name: 'completion',
    summary: 'print a script that lets bash, zsh or fish complete newsx',
    load: () => import('./completion.ts'),
  },
  { name: 'man', summary: 'print the manual page', load: () => import('./man.ts') },
]

/** The manuals of all commands, in their order. */
export async function allManuals(): Promise<Manual[]> {
  const modules = await Promise.all(commands.map(({ load }) => load()))
  return modules.map(({ manual }) => manual)
}
