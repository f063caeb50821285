/** Runs the real binary on a pseudo-terminal, where util-linux's `script` is at hand. */
import { spawnSync } from 'node:child_process'
import { bin, cleanEnvironment, root } from './newsx.ts'

export const hasTerminal =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

/** What the terminal shows and the exit code; both streams are the terminal. */
export function onTerminal(args: string[], env: Record<string, string> = {}): { shown: string; status: number | null } {
  const command = [process.execPath, bin, ...args].map((word) => `'${word}'`).join(' ')
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...cleanEnvironment, TERM: 'xterm', ...env },
  })
  return { shown: stdout.replaceAll('\r\n', '\n'), status }
}
