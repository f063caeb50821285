/** Reading the value of a flag from text. */
import { nearest } from '../text/nearest.ts'
import { meant } from './errors.ts'
import type { Flag } from './flags.ts'

export type Parsed = { value: unknown } | { problem: string }

/** The value that a text stands for, or what is wrong with it. */
export function parseValue(flag: Flag, raw: string | readonly string[]): Parsed {
  if (!flag.value) return asSwitch(String(raw))
  if (flag.kind === 'list') return asList([raw].flat().flatMap(items), flag)
  const text = String(raw)
  if (flag.choices && !flag.choices.includes(text)) return notAmong(text, flag)
  if (flag.kind === 'number' || flag.kind === 'integer') return asNumber(text, flag)
  if (flag.kind === 'day' && !isDay(text)) return { problem: `${JSON.stringify(text)} is not a day such as 2025-09-03` }
  return { value: text }
}

function items(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function asList(list: readonly string[], flag: Flag): Parsed {
  const odd = list.find((item) => flag.choices && !flag.choices.includes(item))
  return odd === undefined ? { value: list } : notAmong(odd, flag)
}

function notAmong(text: string, { choices = [], otherwise }: Flag): { problem: string } {
  const suggestion = nearest(text, choices)
  if (suggestion !== null) return { problem: `${JSON.stringify(text)} is unknown${meant(suggestion)}` }
  return { problem: `${JSON.stringify(text)} is none of ${choices.join(', ')}${otherwise ? `; ${otherwise}` : ''}` }
}

function asSwitch(text: string): Parsed {
  if (/^(1|true|yes|on)$/i.test(text)) return { value: true }
  if (/^(0|false|no|off)$/i.test(text)) return { value: false }
  return { problem: `${JSON.stringify(text)} is neither 1 nor 0` }
}

function asNumber(text: string, { kind, range: [least, most] = [-Infinity, Infinity] }: Flag): Parsed {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return { problem: `${JSON.stringify(text)} is not a number` }
  if (kind === 'integer' && !Number.isSafeInteger(value)) return { problem: `${text} is not a whole number` }
  if (value < least || value > most) return { problem: `${text} is not between ${least} and ${most}` }
  return { value }
}

/** A day of the calendar: the 31st of June is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}
