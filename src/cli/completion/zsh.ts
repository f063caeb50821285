import { type Flag, longOf } from '../flags.ts'
import type { Manual } from '../manual.ts'
import { flagsOf, quote, wordsOf } from './words.ts'

/** Completion for zsh, with what each flag does. */
export function zsh(manuals: readonly Manual[]): string {
  return `#compdef newsx
# newsx completion for zsh: newsx completion zsh > "\${fpath[1]}/_newsx"
_newsx() {
  local -a commands
  commands=(
${manuals.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${manuals.map((manual) => commandCase(manual, manuals)).join('\n')}
  esac
}
compdef _newsx newsx
`
}

function commandCase(manual: Manual, manuals: readonly Manual[]): string {
  const words = wordsOf(manual, manuals)
  const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : "'*:input:_files'"
  const specs = [...flagsOf(manual).flatMap(specsOf), "'--help[explain the command]'", rest]
  return `    ${manual.name}) (( CURRENT-- )); shift words; _arguments ${specs.join(' ')} ;;`
}

function specsOf(flag: Flag): string[] {
  const about = flag.about.replace(/[[\]:]/g, '\\$&')
  const many = flag.kind === 'list' ? '*' : ''
  const spellings = [longOf(flag), ...(flag.short ? [`-${flag.short}`] : [])]
  return spellings.map((spelling) => quote(`${many}${spelling}[${about}]${valueSpec(flag)}`))
}

function valueSpec(flag: Flag): string {
  if (!flag.value) return ''
  if (flag.choices) return `:${flag.name}:(${flag.choices.join(' ')})`
  return `:${flag.name}:${flag.kind === 'path' ? '_files' : ''}`
}
