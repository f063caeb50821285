/** Boilerplate: teasers, credits, captions, legal notes and widgets. */
import type { Cut } from '../cut.ts'
import type { Page } from '../page.ts'
import { findCaptions } from './captions.ts'
import { applyRules } from './rules.ts'
import { findAges, findChannel, findStamps } from './stamps.ts'
import { findContents, findForeignTeaser, findSignature, findTags, findTwins } from './tail.ts'
import { findTeasers } from './teasers.ts'

/** Everything on the page that its language knows for boilerplate; cuts may overlap. */
export function findBoilerplate(page: Page): Cut[] {
  const language = page.language?.clean
  if (!language) return []
  const ruled = applyRules(page, language)
  return [
    ...ruled,
    ...findStamps(page, language),
    ...findAges(page, language),
    ...findChannel(page, language),
    ...findCaptions(page, ruled),
    ...findForeignTeaser(page, language),
    ...findSignature(page),
    ...findTeasers(page, language, ruled),
    ...findTwins(page),
    ...findContents(page, ruled),
    ...findTags(page, ruled),
  ]
}
