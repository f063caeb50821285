/** Lines that a stripped link broke: "dikutip dari", "Kantor Berita" and ", Selasa (3/6)" on a line each. */
import { CAPITAL, LETTER, MARK, SPACED, type Tokens, UPPER } from '../../text/tokens.ts'
import { type Cut, repair } from '../cut.ts'
import type { Page, PageLine } from '../page.ts'

const COMMA = 44
/** Longest text of a link. */
const LONGEST = 60

/** A line cannot start with a comma: it goes on the line before, which goes on the one before that if that breaks off. */
export function findBrokenLines({ text, tokens, lines }: Page): Cut[] {
  const cuts: Cut[] = []
  for (let at = 1; at < lines.length; at++) {
    const [link, line] = [lines[at - 1], lines[at]]
    if (!startsWithComma(tokens, line) || !isLink(tokens, link) || !isOneBreak(text, link.end, line.start)) continue
    const before = lines[at - 2]
    if (before && breaksOff(tokens, before) && isOneBreak(text, before.end, link.start)) {
      cuts.push(repair(before.end, link.start, ' ', 'broken-line'))
    }
    cuts.push(repair(link.end, line.start, '', 'broken-line'))
  }
  return cuts
}

function startsWithComma({ hash, flags }: Tokens, { first, last }: PageLine): boolean {
  return Boolean(hash[first] === COMMA && flags[first] & MARK && last > first + 1 && flags[first + 1] & SPACED)
}

/** A few words that end as no sentence does. */
function isLink({ flags }: Tokens, { start, end, last }: PageLine): boolean {
  return end - start <= LONGEST && (flags[last - 1] & LETTER) !== 0
}

/** It ends with a word in lower case. */
function breaksOff({ flags }: Tokens, { last }: PageLine): boolean {
  return (flags[last - 1] & (LETTER | CAPITAL | UPPER)) === LETTER
}

function isOneBreak(text: string, from: number, to: number): boolean {
  return /^[ \t\u00a0]{0,8}(?:\r\n|\n|\r)[ \t\u00a0]{0,8}$/.test(text.slice(from, Math.min(to, from + 20)))
}
