import { longOf } from '../flags.ts'
import type { Manual } from '../manual.ts'
import { flagsOf, spellingsOf, wordsOf } from './words.ts'

/** Completion for bash: commands first, then flags, values that are known, and files. */
export function bash(manuals: readonly Manual[]): string {
  return `# newsx completion for bash: source <(newsx completion bash)
_newsx() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${manuals.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "$command $before" in
${manuals.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${manuals.map((manual) => commandCase(manual, manuals)).join('\n')}
  esac
}
complete -o default -o bashdefault -F _newsx newsx
`
}

function valueCases(manual: Manual): string[] {
  const known = flagsOf(manual).filter((flag) => flag.choices)
  return known.map((flag) => {
    const patterns = spellingsOf(flag).map((spelling) => `"${manual.name} ${spelling}"`)
    return `    ${patterns.join(' | ')}) COMPREPLY=($(compgen -W "${flag.choices!.join(' ')}" -- "$word")); return ;;`
  })
}

function commandCase(manual: Manual, manuals: readonly Manual[]): string {
  const flags = [...flagsOf(manual).map(longOf), '--help'].join(' ')
  const words = wordsOf(manual, manuals).join(' ')
  const rest = words === '' ? '' : ` else COMPREPLY=($(compgen -W "${words}" -- "$word"));`
  return `    ${manual.name}) if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$word"));${rest} fi ;;`
}
