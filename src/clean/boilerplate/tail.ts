/** What stands after an article's end without a word that would give it away: lists of tags, teasers of other sites. */
import type { CleanLanguage } from '../../lang/parts/clean.ts'
import { CAPITAL, LETTER, type Tokens } from '../../text/tokens.ts'
import { type Cut, removal } from '../cut.ts'
import type { Page, PageLine } from '../page.ts'

const MOST_TAG_WORDS = 6
const FEWEST_TAGS = 2

/** Lines of a few lower-case words each, down to the end: the article's tags. */
export function findTags(page: Page, taken: readonly Cut[]): Cut[] {
  const { lines } = page
  let first = lines.length
  while (first > page.bodyLast && isTag(page, lines[first - 1])) first--
  const count = lines.length - first
  const credited = first > 0 && taken.some((cut) => cut.end === lines[first - 1].end)
  if (count === 0 || page.bodyLast === 0 || (count < FEWEST_TAGS && !credited)) return []
  return [removal(lines[first].start, lines[lines.length - 1].end, 'widget', 'tags')]
}

function isTag({ tokens, text }: Page, line: PageLine): boolean {
  let words = 0
  for (let at = line.first; at < line.last; at++) {
    const flags = tokens.flags[at]
    if (flags & LETTER) words++
    if (flags & CAPITAL) return false
    if (!flags || ('.,;:!?"“”()'.includes(text[tokens.start[at]]) && text[tokens.start[at]] !== '')) return false
  }
  return words > 0 && words <= MOST_TAG_WORDS
}

const SITE = /^(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,10}){1,3}$/i
const LONGEST_LEAD = 320

/** A line that is a site's name, after a headline and a lead, among the last lines: a teaser taken in from elsewhere. */
export function findForeignTeaser(page: Page, language: CleanLanguage): Cut[] {
  const { lines, text } = page
  for (let at = Math.max(3, lines.length - 5); at < lines.length; at++) {
    const line = lines[at]
    if (line.end - line.start > 40 || !SITE.test(text.slice(line.start, line.end))) continue
    const headline = lines[at - 2]
    const lead = lines[at - 1]
    if (lead.end - lead.start > LONGEST_LEAD || text[headline.end - 1] === '.') continue
    const dated = lines[at + 1] && hasMonth(page, language, lines[at + 1]) ? lines[at + 1] : line
    return [removal(headline.start, dated.end, 'related', 'foreign-teaser')]
  }
  return []
}

function hasMonth({ tokens }: Page, { stamp }: CleanLanguage, line: PageLine): boolean {
  if (line.last - line.first > 8) return false
  for (let at = line.first; at < line.last; at++) if (stamp.months.has(tokens, at)) return true
  return false
}

/** "Name Of Reporter/Place" after the last sentence. */
const SIGNATURE =
  /(?:\p{Ll}{3}[.!?]["”]?|[.!?]["”])[ \t\u00a0]{1,12}(\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3} ?\/ ?\p{Lu}[\p{L} .-]{1,24})$/u
const LONGEST_SIGNATURE = 80

export function findSignature({ lines, text }: Page): Cut[] {
  const last = lines[lines.length - 1]
  if (!last) return []
  const from = Math.max(0, last.end - LONGEST_SIGNATURE)
  const tail = text.slice(from, last.end)
  const match = tail.includes('/') ? SIGNATURE.exec(tail) : null
  return match ? [removal(last.end - match[1].length, last.end, 'credit', 'signature')] : []
}

/** A table of contents: after its label, lines that stand again further down as subheadings. */
export function findContents({ lines, text }: Page, taken: readonly Cut[]): Cut[] {
  const label = taken.find((cut) => cut.rule === CONTENTS)
  if (!label) return []
  const first = lines.findIndex((line) => line.start >= label.end)
  if (first < 0) return []
  const printed = lines.map((line) => text.slice(line.start, line.end))
  let last = first
  while (last < lines.length && printed.indexOf(printed[last], last + 1) > 0) last++
  return last > first ? [removal(lines[first].start, lines[last - 1].end, 'widget', 'contents')] : []
}

/** The rule for the label of a table of contents. */
const CONTENTS = 'id/contents'

/** A headline that stands twice in a row: a video's title and its caption. Songs repeat their lines in lower case. */
export function findTwins({ lines, text, tokens, bodyFirst }: Page): Cut[] {
  const cuts: Cut[] = []
  for (let at = bodyFirst + 1; at < lines.length; at++) {
    const one = lines[at - 1]
    const two = lines[at]
    const length = two.end - two.start
    if (length < 16 || length > 200 || one.end - one.start !== length || text[two.end - 1] === '.') continue
    if (text.slice(one.start, one.end) !== text.slice(two.start, two.end) || !isTitled(tokens, one)) continue
    cuts.push(removal(one.start, two.end, 'related', 'twin-lines'))
    at++
  }
  return cuts
}

/** At least half of its words are capitalised. */
function isTitled(tokens: Tokens, { first, last }: PageLine): boolean {
  let words = 0
  let capitals = 0
  for (let at = first; at < last; at++) {
    if (tokens.flags[at] & LETTER) words++
    if (tokens.flags[at] & CAPITAL) capitals++
  }
  return capitals * 2 >= words
}
