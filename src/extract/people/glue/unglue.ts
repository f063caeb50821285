/** Tokens with the words apart that a page left glued together. */
import type { Sentences } from '../../../text/sentences.ts'
import { CAPITAL, LETTER, SPACED, type Tokens, tokenAt, UPPER, wordHash } from '../../../text/tokens.ts'
import type { WordTable } from '../../../text/words.ts'

const CAPITAL_LETTER = /\p{Lu}/u
const SMALL_LETTER = /\p{Ll}/u

/** A text's tokens, what each one's word is, and its sentences. */
export interface Words {
  tokens: Tokens
  kinds: Int32Array
  sentences: Sentences
}

/**
 * The words of a text, cut at places inside them. The text stays the same; the parts behind a seam pass for spaced.
 * What is returned holds until the next text is cut.
 */
export function cutAt({ tokens, kinds, sentences }: Words, seams: readonly number[], table: WordTable): Words {
  const apart = roomFor(tokens, tokens.count + seams.length)
  const { count } = sentences
  const shifts = { first: sentences.first.slice(0, count), last: sentences.last.slice(0, count) }
  let from = 0
  let to = 0
  for (let next = 0; next < seams.length; ) {
    const token = tokenAt(tokens, seams[next])
    to = copy(tokens, kinds, from, token, apart, to)
    const first = next
    while (next < seams.length && seams[next] < tokens.end[token]) next++
    to = putParts(tokens, token, seams.slice(first, next), apart, to, table)
    shift(sentences, shifts, token, next - first)
    from = token + 1
  }
  copy(tokens, kinds, from, tokens.count, apart, to)
  return { ...apart, sentences: { count, ...shifts } }
}

interface Columns {
  start: Int32Array
  end: Int32Array
  hash: Int32Array
  flags: Uint8Array
  kinds: Int32Array
}

const ROOM = 1 << 13
/** Kept from article to article; a longer text gets its own. */
const kept = columnsOf(ROOM)

function columnsOf(length: number): Columns {
  const column = () => new Int32Array(length)
  return { start: column(), end: column(), hash: column(), flags: new Uint8Array(length), kinds: column() }
}

function roomFor({ text }: Tokens, count: number): Omit<Words, 'sentences'> {
  const { start, end, hash, flags, kinds } = count <= ROOM ? kept : columnsOf(count)
  return { tokens: { text, count, start, end, hash, flags }, kinds }
}

/** Copies the tokens [from, end); returns where the next one goes. */
function copy(
  tokens: Tokens,
  kinds: Int32Array,
  from: number,
  end: number,
  apart: Omit<Words, 'sentences'>,
  to: number,
): number {
  apart.tokens.start.set(tokens.start.subarray(from, end), to)
  apart.tokens.end.set(tokens.end.subarray(from, end), to)
  apart.tokens.flags.set(tokens.flags.subarray(from, end), to)
  apart.tokens.hash.set(tokens.hash.subarray(from, end), to)
  apart.kinds.set(kinds.subarray(from, end), to)
  return to + end - from
}

/** Puts the parts of one token; returns where the next one goes. */
function putParts(
  tokens: Tokens,
  token: number,
  seams: readonly number[],
  apart: Omit<Words, 'sentences'>,
  to: number,
  table: WordTable,
): number {
  let from = tokens.start[token]
  let at = to
  for (const end of [...seams, tokens.end[token]]) {
    const part = tokens.text.slice(from, end)
    apart.tokens.start[at] = from
    apart.tokens.end[at] = end
    apart.tokens.flags[at] = flagsOf(part) | (at === to ? tokens.flags[token] & SPACED : SPACED)
    apart.tokens.hash[at] = wordHash(part)
    apart.kinds[at] = table.of(apart.tokens, at)
    from = end
    at++
  }
  return at
}

/** Moves the bounds of all sentences behind a token. */
function shift(
  sentences: Sentences,
  { first, last }: Pick<Sentences, 'first' | 'last'>,
  token: number,
  by: number,
): void {
  for (let index = sentences.count - 1; index >= 0 && sentences.last[index] > token; index--) {
    last[index] += by
    if (sentences.first[index] > token) first[index] += by
  }
}

function flagsOf(part: string): number {
  if (!CAPITAL_LETTER.test(part[0])) return LETTER
  return LETTER | CAPITAL | (part.length > 1 && !SMALL_LETTER.test(part) ? UPPER : 0)
}
