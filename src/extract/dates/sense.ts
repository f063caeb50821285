/** Whether a sentence speaks of what is still to come. */
import { MARK } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Phrase } from './expression.ts'
import type { DateWords } from './words.ts'

const BEHIND = 14
const AHEAD = 4
const QUOTES = new Set(Array.from('"“”', (mark) => mark.charCodeAt(0)))
const STOPS = new Set(Array.from('.!?…\n\r', (mark) => mark.charCodeAt(0)))
const COMMA = 44

/**
 * A word of the future in the clause that holds the phrase. A phrase behind a comma belongs to the attribution
 * ("… akan dibuka, kata Joko, Selasa"), and quotation marks end the clause.
 */
export function looksAhead({ tokens }: Article, words: DateWords, { first, next }: Phrase): boolean {
  if (words.future.has(tokens, next) && next < tokens.count) return true
  if (first > 0 && tokens.hash[first - 1] === COMMA) return false
  for (let at = first - 1; at >= Math.max(0, first - BEHIND); at--) {
    if (isEnd(tokens.flags[at], tokens.hash[at])) break
    if (tokens.hash[at] === COMMA && words.and.match(tokens, at + 1)) break
    if (words.past.has(tokens, at)) return false
    if (words.future.has(tokens, at)) return true
  }
  for (let at = next; at < Math.min(tokens.count, next + AHEAD); at++) {
    if (isEnd(tokens.flags[at], tokens.hash[at]) || tokens.hash[at] === COMMA) break
    if (words.future.has(tokens, at)) return true
  }
  return false
}

function isEnd(flags: number, hash: number): boolean {
  return (flags & MARK) !== 0 ? QUOTES.has(hash) || STOPS.has(hash) : (flags & 8) !== 0
}
