/** Repairs: what scraping broke in the text itself, each an edit that can be undone. */
import type { Cut } from '../cut.ts'
import type { Page } from '../page.ts'
import { findBrokenLines } from './broken-lines.ts'
import { findEntities, findMojibake } from './characters.ts'
import { findHyphens } from './hyphens.ts'
import { findSpacing } from './spacing.ts'
import { findGluedStops } from './stops.ts'

/** Everything on the page to repair; repairs may touch or overlap, the earlier then wins. */
export function findRepairs(page: Page): Cut[] {
  const { text, tokens, language } = page
  const cuts = [...findEntities(text), ...findMojibake(text)]
  if (language) {
    cuts.push(...findHyphens(tokens, language.clean.hyphenated))
    cuts.push(...findGluedStops(tokens, language.writing.abbreviations, language.clean.domains))
  }
  cuts.push(...findBrokenLines(page), ...findSpacing(tokens))
  return cuts
}
