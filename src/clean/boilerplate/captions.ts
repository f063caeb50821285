/** Captions that no label gives away: a paragraph near the top that closes with its photographer. */
import { type Cut, removal } from '../cut.ts'
import type { Page, PageLine } from '../page.ts'

const LINES = 6
/** "AGENCY/Name Of Photographer/xx." at the very end of a line. */
const AGENCY = /(?:^|[\s(])[A-Z]{2,12}(?: FOTO| PHOTO)?\/[A-Z][\w.' -]{1,40}(?:\/[\w.' -]{1,20}){0,2}\.?\)?\.?$/

export function findCaptions(page: Page): Cut[] {
  const cuts: Cut[] = []
  for (const line of page.lines.slice(1, LINES)) {
    if (closesWithAgency(page, line)) cuts.push(removal(line.start, line.end, 'caption', 'agency-caption'))
  }
  return cuts
}

function closesWithAgency({ text }: Page, line: PageLine): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 90), line.end)
  return tail.includes('/') && AGENCY.test(tail)
}
