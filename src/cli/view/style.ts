/** How the readable view looks: colours where there are any, and a width. */
import { Chalk } from 'chalk'
import { visible } from '../terminal/safe.ts'

export type Role = 'plain' | 'quote' | 'date' | 'speaker' | 'cue' | 'title' | 'aside' | 'warning'

export interface Style {
  width: number
  /** Text from an article, harmless to a terminal, in the colour of its role. */
  paint(role: Role, text: string): string
}

const WIDEST = 100
const NARROWEST = 30

export function createStyle(level: 0 | 1, columns: number | undefined): Style {
  const chalk = new Chalk({ level })
  const colours: Record<Role, (text: string) => string> = {
    plain: (text) => text,
    quote: chalk.green,
    date: chalk.yellow,
    speaker: chalk.bold.cyan,
    cue: chalk.cyan,
    title: chalk.bold,
    aside: chalk.dim,
    warning: chalk.red,
  }
  return {
    width: Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST)),
    paint: (role, text) => colours[role](visible(text)),
  }
}
