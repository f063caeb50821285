/** newsx help: a command's page, or a topic. */
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'help',
  summary: 'explain a command, or formats, exit-codes or document',
  usage: '[command|topic]',
  about: 'Prints the page of a command, or of one of the topics: formats, exit-codes, document.',
  example: {
    command: 'newsx help exit-codes | head -1',
    output: '  0     done; an empty article is a document with a warning',
  },
  flags: [],
}

export const run: Run = async ([name]) => {
  const [{ topics }, { print }] = await Promise.all([import('../topics.ts'), import('../print.ts')])
  const topic = name === undefined ? undefined : topics[name]
  await print(topic ? `${topic.text}\n` : await pageOf(name, Object.keys(topics)))
}

async function pageOf(name: string | undefined, topics: readonly string[]): Promise<string> {
  const [{ commands }, { settingFlags }, { commandHelp }, { rootHelp }] = await Promise.all([
    import('./index.ts'),
    import('../common-flags.ts'),
    import('../help.ts'),
    import('../root-help.ts'),
  ])
  const { columns } = process.stdout
  if (name === undefined) return rootHelp(columns)
  const entry = commands.find((command) => command.name === name)
  if (entry === undefined) throw await unknown(name, [...commands.map((command) => command.name), ...topics])
  const { manual } = await entry.load()
  return commandHelp(manual, [...manual.flags, ...settingFlags], columns)
}

async function unknown(name: string, known: readonly string[]): Promise<Error> {
  const [{ nearest }, { meant, UsageError }] = await Promise.all([
    import('../../text/nearest.ts'),
    import('../errors.ts'),
  ])
  const suggestion = nearest(name, known)
  return new UsageError(
    `there is no help on ${name}${suggestion ? meant(suggestion) : `: there is on ${known.join(', ')}`}`,
  )
}
