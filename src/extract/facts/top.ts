/** Lines at the top of the article: stamps, credits, labels and the dateline. */
import { readLabels, readNames, readReportLine, readSigned, readUnlabelledNames } from './credits.ts'
import { type LineKind, type State, take } from './gathered.ts'
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
function readLoneNames({ article, outline, gathered }: State, index: number): boolean {
  const next = outline.head[index + 1]
  if (index === 0 || index > 3 || next === undefined || !readStamp(next, article.language)) return false
  const names = readNames(outline.head[index], article.language.facts)
  gathered.byline.push(...names)
  return names.length > 0
}
