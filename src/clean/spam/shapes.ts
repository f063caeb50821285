/** Shapes of words that give advertising away: addresses, telephone numbers, brands. */
import { LETTER, SPACED, type Tokens } from '../../text/tokens.ts'
import { PLUS } from './marks.ts'

const FULL_STOP = 46
const SMALL_A = 97
const SMALL_P = 112
const SMALL_R = 114
const ZERO = 48
const SHORTEST_BRAND = 5

/** The slash of "bit.ly/..." */
export function endsDomain({ flags, hash }: Tokens, slash: number): boolean {
  const between = flags[slash] | (flags[slash - 1] ?? SPACED) | (flags[slash - 2] ?? SPACED)
  return !(between & SPACED) && hash[slash - 2] === FULL_STOP && (flags[slash - 1] & LETTER) !== 0
}

/** "koin88" and "g4c0r", but not "Rp5000", "70km" or "G20"; the word has letters and digits. */
export function isBrandLike({ text, start }: Tokens, at: number, length: number): boolean {
  const first = text.charCodeAt(start[at]) | 32
  if (length < SHORTEST_BRAND || first < SMALL_A) return false
  return !(first === SMALL_R && (text.charCodeAt(start[at] + 1) | 32) === SMALL_P)
}

/** Telephone numbers start with 0, or with + and a country's number. */
export function startsPhone({ text, start, hash }: Tokens, at: number): boolean {
  return text.charCodeAt(start[at]) === ZERO || hash[at - 1] === PLUS || text.startsWith('628', start[at])
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** `wordHash` of the first letters, for ASCII; others only fail to match. */
export function hashOfStart(text: string, start: number, length: number): number {
  let hash = SEED
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), PRIME)
  return hash
}
