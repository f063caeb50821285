/** Lines at the top of the article: stamps, credits, labels and the dateline. */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { readLabels, readNames, readReportLine, readSigned, readUnlabelledNames } from './credits.ts'
import { type LineKind, type State, take } from './gathered.ts'
import { gazetteerOf, mediumEnd } from './media.ts'
import { openStory, SHORT } from './opening.ts'
import { readStamp, readTime } from './stamp.ts'
import { isSigned, takeStamp } from './stamp-line.ts'

/** Lines from the top within which a dateline is looked for. */
const OPENING = 9

export function readTop(state: State, index: number): LineKind {
  const { article, outline, gathered, signed } = state
  const line = outline.head[index]
  const language = article.language.facts
  const stamp = readStamp(line, article.language)
  if (stamp && (stamp.weight > 1 || isSigned(stamp, index, language))) return takeStamp(state, stamp, index)
  if (index > 0 && gathered.kinds[index - 1] === 'stamp' && readTime(line, article.language)) return 'stamp'
  if (line.length < SHORT && language.labels.includes(line.toLowerCase())) return 'label'
  const report = readReportLine(line, language)
  if (report) {
    take(gathered, report, signed)
    openStory(state, index, line.search(/\s[\p{Lu}\d.]{4,}\.\p{L}/u))
    return 'credit'
  }
  const credits = index < 4 ? readSigned(line, language) : null
  if (credits) {
    take(gathered, credits, signed)
    return 'credit'
  }
  if (index < OPENING && openStory(state, index, 0)) return 'dateline'
  const labelled = readLabels(line, language)
  if (labelled && line.length < 160) {
    take(gathered, labelled, signed)
    openStory(state, index, line.search(/\s[\p{Lu}\d.]{4,}\.\p{L}/u))
    return 'credit'
  }
  return readUnlabelled(state, index) || readLoneNames(state, index) ? 'credit' : 'text'
}

/** "Oleh Rini Astuti": the label without its colon. */
function readUnlabelled({ article, outline, gathered }: State, index: number): boolean {
  if (index === 0 || index > 4) return false
  const names = readUnlabelledNames(outline.head[index], article.language.facts)
  gathered.byline.push(...names)
  return names.length > 0
}

/** A line of names right before a stamp. */
function readLoneNames(state: State, index: number): boolean {
  const { article, outline, gathered, signed } = state
  if (index === 0 || index > 3 || !isAboveStamp(state, index)) return false
  const line = outline.head[index]
  const medium = withoutTeam(line, article.language.facts)
  if (mediumEnd(medium, 0, gazetteerOf(article.language.facts)) === medium.length) {
    signed.push(medium)
    return true
  }
  const names = readNames(line, article.language.facts)
  gathered.byline.push(...names)
  return names.length > 0
}

/** "Tim X.com": the medium alone. */
function withoutTeam(line: string, { teams }: FactLanguage): string {
  const space = line.indexOf(' ')
  return space > 0 && teams.includes(line.slice(0, space).toLowerCase()) ? line.slice(space + 1) : line
}

/** A stamp follows, or the rest of a list of names and then a stamp. */
function isAboveStamp({ article, outline: { head } }: State, index: number): boolean {
  for (let at = index + 1; at < Math.min(head.length, index + 3); at++) {
    if (readStamp(head[at], article.language)) return true
    if (!head[at - 1].endsWith(',')) return false
  }
  return false
}
