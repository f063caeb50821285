/** Names as they are printed, and their words. */
import { LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import type { Sighting } from './person.ts'

const SPACES = /\s\s|[^\S ]/

/** A name as printed, with single spaces, and with one where two words were glued together. */
export function nameText(tokens: Tokens, from: number, to: number): string {
  let name = ''
  let first = from
  for (let at = from + 1; at < to; at++) {
    if (!isGlued(tokens, at)) continue
    name += `${printed(tokens, first, at)} `
    first = at
  }
  return name + printed(tokens, first, to)
}

/** No space parts the token from the one before it, and yet it passes for spaced. */
function isGlued({ start, end, flags }: Tokens, at: number): boolean {
  return start[at] === end[at - 1] && (flags[at] & SPACED) !== 0
}

function printed({ text, start, end }: Tokens, from: number, to: number): string {
  const name = text.slice(start[from], end[to - 1])
  if (to - from === 1) return name
  return SPACES.test(name) ? name.replace(/\s+/g, ' ') : name
}

/** Hashes of the words of a sighting's name. */
export function wordsOf({ flags, hash }: Tokens, { name, to }: Sighting): number[] {
  const words: number[] = []
  for (let at = name; at < to; at++) if (flags[at] & LETTER) words.push(hash[at])
  return words
}
