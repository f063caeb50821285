import { type Flag, longOf } from '../flags.ts'
import type { Manual } from '../manual.ts'
import { flagsOf, quote, wordsOf } from './words.ts'

/** Completion for fish, with what each flag does. */
export function fish(manuals: readonly Manual[]): string {
  const commands = manuals.map(
    ({ name, summary }) => `complete -c newsx -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
  )
  const flags = manuals.flatMap((manual) => flagsOf(manual).map((flag) => flagLine(manual, flag)))
  const words = manuals
    .filter((manual) => wordsOf(manual, manuals).length > 0)
    .map((manual) => wordLine(manual, manuals))
  return `# newsx completion for fish: newsx completion fish > ~/.config/fish/completions/newsx.fish
${[...commands, ...flags, ...words].join('\n')}
`
}

function flagLine({ name }: Manual, flag: Flag): string {
  const short = flag.short ? ` -s ${flag.short}` : ''
  const value = flag.value ? ` -r${flag.choices ? ` -f -a ${quote(flag.choices.join(' '))}` : ''}` : ''
  const about = `-d ${quote(flag.about)}`
  return `complete -c newsx -n "__fish_seen_subcommand_from ${name}"${short} -l ${longOf(flag).slice(2)}${value} ${about}`
}

function wordLine(manual: Manual, manuals: readonly Manual[]): string {
  return `complete -c newsx -n "__fish_seen_subcommand_from ${manual.name}" -f -a ${quote(wordsOf(manual, manuals).join(' '))}`
}
