/** The shells that newsx writes completion for. */
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { zsh } from './zsh.ts'

export const completions = { bash, zsh, fish }
