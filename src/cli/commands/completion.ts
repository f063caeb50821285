/** newsx completion: a script that lets a shell complete commands and flags. */
import type { Manual, Run } from '../manual.ts'

const shells = ['bash', 'zsh', 'fish']

export const manual: Manual = {
  name: 'completion',
  summary: 'print a script that lets bash, zsh or fish complete newsx',
  usage: 'bash|zsh|fish',
  about: 'Prints a script with which a shell completes commands, flags and their values.',
  example: { command: 'source <(newsx completion bash)', output: '' },
  flags: [],
}

export const run: Run = async ([shell]) => {
  const [{ completions }, { allManuals }, { print }, { UsageError }] = await Promise.all([
    import('../completion/index.ts'),
    import('./index.ts'),
    import('../print.ts'),
    import('../errors.ts'),
  ])
  if (!shells.includes(shell)) throw new UsageError(`newsx completion: name a shell: ${shells.join(', ')}`)
  await print(completions[shell as keyof typeof completions](await allManuals()))
}
