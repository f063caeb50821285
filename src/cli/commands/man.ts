/** newsx man: the manual page. */
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'man',
  summary: 'print the manual page',
  usage: '',
  about: 'Prints the manual page of newsx and all its commands, for man.',
  example: { command: 'newsx man | man -l -', output: '' },
  flags: [],
}

export const run: Run = async () => {
  const [{ manualPage }, { allManuals }, { print }] = await Promise.all([
    import('../manual-page.ts'),
    import('./index.ts'),
    import('../print.ts'),
  ])
  await print(manualPage(await allManuals()))
}
