/** What the record that the article came in says of its stamp and its writers. */
import { readSigned, splitNames } from './credits.ts'
import { type State, signMedium } from './gathered.ts'
import { readStamp } from './stamp.ts'

export function readRecord({ article, gathered, signed }: State): void {
  const { language, given } = article
  const stamp = given.stamp === null ? null : readStamp(given.stamp.replace(/\s+/g, ' '), language)
  if (stamp) gathered.stamps.push({ ...stamp, update: false })
  if (stamp) signMedium(stamp.before, article, signed)
  if (given.byline === null) return
  const credits = readSigned(given.byline.trim(), language.facts)
  const line = given.byline.replace(/\s-\s?\p{L}+$/u, '')
  gathered.byline.push(...(credits?.byline ?? splitNames(line, language.facts)))
  if (credits?.publisher) signed.push(credits.publisher)
  else signMedium(given.byline, article, signed)
}
