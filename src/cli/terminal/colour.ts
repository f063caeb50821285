/** Whether a stream is coloured. */
export type ColourChoice = 'auto' | 'always' | 'never'

interface Terminal {
  isTTY?: boolean
}

type Environment = Record<string, string | undefined>

/** Level for `new Chalk({ level })`: 0 is none, 1 the sixteen colours that every terminal's theme defines. */
export function colourLevel(choice: ColourChoice, stream: Terminal, env: Environment = process.env): 0 | 1 {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0
  if (env.NO_COLOR) return 0
  if (env.FORCE_COLOR) return env.FORCE_COLOR === '0' ? 0 : 1
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0
}
