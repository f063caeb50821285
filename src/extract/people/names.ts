/** Names as they are printed, and their words. */
import { LETTER, type Tokens } from '../../text/tokens.ts'
import type { Sighting } from './person.ts'

const SPACES = /\s\s|[^\S ]/

/** A name as printed, with single spaces. */
export function nameText({ text, start, end }: Tokens, from: number, to: number): string {
  const name = text.slice(start[from], end[to - 1])
  return SPACES.test(name) ? name.replace(/\s+/g, ' ') : name
}

/** Hashes of the words of a sighting's name. */
export function wordsOf({ flags, hash }: Tokens, { name, to }: Sighting): number[] {
  const words: number[] = []
  for (let at = name; at < to; at++) if (flags[at] & LETTER) words.push(hash[at])
  return words
}

export function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}
