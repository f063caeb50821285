/** Captions that no label gives away: a paragraph near the top that closes with its photographer. */
import { type Cut, removal } from '../cut.ts'
import { lineAt, type Page, type PageLine } from '../page.ts'

const LINES = 6
/** Lines from the top among which a paragraph that closes with a credit is a caption, and its greatest length. */
const TOP = 4
const LONG = 420
/** "AGENCY/Name Of Photographer/xx." at the very end of a line. */
const AGENCY =
  /(?:^|[.)”"] ?\(?)[A-Z]{2,12}(?: FOTO| PHOTO)?\/[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){0,4}(?:\/[\w.' -]{1,20}){0,2}\.?\)?\.?$/

/** Longest caption that is cut whole for the credit at its end. */
const SHORT = 120

/** Captions by their agency, and the short lines that close with a credit which the rules have found. */
export function findCaptions(page: Page, credits: readonly Cut[]): Cut[] {
  const cuts: Cut[] = []
  for (const { kind, start, end } of credits) {
    if (kind !== 'caption') continue
    const index = lineAt(page.lines, end)
    const line = page.lines[index]
    if (index > 0 && index < page.lines.length && (isTopCaption(page, index, end) || isCaption(page, line, start, end)))
      cuts.push(removal(line.start, line.end, 'caption', 'credited-caption'))
  }
  for (const line of page.lines.slice(1, LINES)) {
    if (closesWithAgency(page, line)) cuts.push(removal(line.start, line.end, 'caption', 'agency-caption'))
  }
  return cuts
}

/** A paragraph near the top that closes with a credit, where others follow it. */
function isTopCaption(page: Page, index: number, end: number): boolean {
  const line = page.lines[index]
  return index < TOP && page.bodyLast > index + 2 && line.end - line.start <= LONG && line.end - end <= 1
}

/** Nothing but a stop follows the credit, and no sentence or quotation stands before it. */
function isCaption({ text }: Page, line: PageLine, start: number, end: number): boolean {
  if (line.end - line.start > SHORT || line.end - end > 1) return false
  return !/[.!?"”][ "”]/.test(text.slice(line.start, start))
}

function closesWithAgency({ text }: Page, line: PageLine): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 90), line.end)
  return tail.includes('/') && AGENCY.test(tail)
}
