/** Goes through the lines at the top and the end of the article and reads stamps, credits and the dateline. */

import type { FactLanguage } from '../../lang/parts/facts.ts'
import type { Article } from '../article.ts'
import {
  type Credits,
  isPerson,
  readLabels,
  readNames,
  readReportLine,
  readSignature,
  readSigned,
  readUnlabelledNames,
  splitNames,
} from './credits.ts'
import { datelineWindow, readDateline } from './dateline.ts'
import { gazetteerOf, mediumEnd } from './media.ts'
import { readStamp, readTime, type Stamp } from './stamp.ts'
import type { Outline } from './whole.ts'

export type LineKind = 'text' | 'stamp' | 'credit' | 'label' | 'dateline'

export interface Gathered {
  stamps: Stamp[]
  byline: string[]
  editor: string[]
  publisher: string | null
  dateline: string | null
  /** What each line at the top is. */
  kinds: LineKind[]
}

/** Characters at the end of a line in which a signature is looked for. */
const PIECE = 70

/** Lines from the top within which a dateline is looked for. */
const OPENING = 9

interface State {
  article: Article
  outline: Outline
  gathered: Gathered
  /** Publishers named by stamps and credits, in order. */
  signed: string[]
  weak: Stamp[]
}

export function readCredits(article: Article, outline: Outline): Gathered {
  const gathered: Gathered = { stamps: [], byline: [], editor: [], publisher: null, dateline: null, kinds: [] }
  const state: State = { article, outline, gathered, signed: [], weak: [] }
  readRecord(state)
  for (let index = 0; index < outline.head.length; index++) gathered.kinds.push(readTop(state, index))
  for (const line of outline.complete ? [...outline.head.slice(2), ...outline.tail] : outline.tail) readEnd(state, line)
  gathered.stamps.push(...state.weak)
  gathered.publisher ??= state.signed[0] ?? null
  gathered.byline = unique(gathered.byline)
  gathered.editor = unique(gathered.editor)
  return gathered
}

/** The fields of the record that the article came in. */
function readRecord({ article, gathered, signed }: State): void {
  const { language, given } = article
  const stamp = given.stamp === null ? null : readStamp(given.stamp.replace(/\s+/g, ' '), language)
  if (stamp) gathered.stamps.push({ ...stamp, update: false })
  if (stamp) signMedium(stamp.before, article, signed)
  if (given.byline === null) return
  const credits = readSigned(given.byline.trim(), language.facts)
  const line = given.byline.replace(/ - \p{L}+$/u, '')
  gathered.byline.push(...(credits?.byline ?? splitNames(line, language.facts)))
  if (credits?.publisher) signed.push(credits.publisher)
  else signMedium(given.byline, article, signed)
}

function signMedium(text: string, { language }: Article, signed: string[]): void {
  if (text.length < 3) return
  const gazetteer = gazetteerOf(language.facts)
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.])\p{L}{2}/gu)) {
    const end = mediumEnd(text, match.index, gazetteer)
    if (end < 0) continue
    signed.push(text.slice(match.index, end))
    return
  }
}

function readTop(state: State, index: number): LineKind {
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

/** A mark between names and date. */
const APART = /[,|–—-]\s*$/u

/** Other words beside the date: a time must stand with it, or names before it; and it is no headline. */
function isSigned(stamp: Stamp, index: number, language: FactLanguage): boolean {
  if (stamp.clock !== null) return index > 0 || stamp.before.trim() !== ''
  return (
    index > 0 &&
    index < 4 &&
    APART.test(stamp.before) &&
    signers(stamp, language).some((name) => name.split(' ').length < 4)
  )
}

function takeStamp({ article, outline, gathered, signed }: State, stamp: Stamp, index: number): LineKind {
  const next = outline.head[index + 1]
  const clock = stamp.clock ?? (next === undefined ? null : readTime(next, article.language))
  gathered.stamps.push({ ...stamp, clock })
  signMedium(stamp.before, article, signed)
  if (stamp.weight > 1) return 'stamp'
  const language = article.language.facts
  const credits = readSigned(stamp.before.replace(/(?<![\s,|-])[\s,|-]+$/u, ''), language)
  if (credits) take(gathered, credits, signed)
  else gathered.byline.push(...signers(stamp, language))
  return 'stamp'
}

/** The people whom a stamp names before its date. */
function signers({ before }: Stamp, language: FactLanguage): string[] {
  const isWord = (word: string) => language.stampWords.includes(word.replace(/[^\p{L}]/gu, '').toLowerCase())
  const names = splitNames(before.slice(before.indexOf(':') + 1).replace(/\s[-–—]\s*$/u, ''), language)
    .map((name) =>
      name
        .split(' ')
        .filter((word) => !isWord(word))
        .join(' '),
    )
    .filter((name) => name !== '')
  return names.every(isPerson) ? names : []
}

/** Reads a dateline where the line opens the story. */
function openStory({ article, outline, gathered }: State, index: number, at: number): boolean {
  if (at < 0 || gathered.dateline !== null || isPast(outline, gathered.kinds)) return false
  const window = datelineWindow(outline.head, index).slice(at).trimStart()
  const dateline = readDateline(window, gazetteerOf(article.language.facts))
  if (
    !dateline ||
    (dateline.publisher === null &&
      (hasBegun(outline, gathered.kinds, index) || mayBeHeadline(article, outline, index)))
  )
    return false
  gathered.dateline = dateline.place
  gathered.publisher ??= dateline.publisher
  return true
}

/** Two paragraphs stand above: whatever follows opens no story. */
function isPast({ head }: Outline, kinds: readonly LineKind[]): boolean {
  let paragraphs = 0
  for (let at = 0; at < kinds.length; at++) if (kinds[at] === 'text' && head[at].length > PARAGRAPH) paragraphs++
  return paragraphs > 1
}

/** A first line that is neither a paragraph nor a piece of a broken dateline. */
function mayBeHeadline({ given }: Article, { head }: Outline, index: number): boolean {
  const line = head[index]
  if (given.headline !== null || index > 0 || head.length < 2 || line.length >= PARAGRAPH) return false
  return !/[.,–—-]$/.test(line) && !/^[–—-]/.test(head[1])
}

const SHORT = 40
const PARAGRAPH = 120

/** A paragraph of the story stands above: a place alone opens nothing any more. */
function hasBegun({ head }: Outline, kinds: readonly LineKind[], index: number): boolean {
  for (let at = 0; at < index; at++)
    if (kinds[at] === 'text' && head[at].length > (at > 0 ? SHORT : PARAGRAPH)) return true
  return false
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

function readEnd({ article, gathered, signed, weak }: State, line: string): void {
  const language = article.language.facts
  const credits = readLabels(line.slice(-200), language)
  if (!credits) gathered.byline.push(...readUnlabelledNames(line, language))
  if (credits) take(gathered, credits, signed)
  gathered.byline.push(...readSignature(lastPiece(line), language))
  const stamp = readStamp(line, article.language)
  if (stamp && stamp.weight > 1) weak.push(stamp)
  const mark = language.copyright.find((word) => line.includes(word))
  if (mark !== undefined) signMedium(line.slice(line.indexOf(mark) + mark.length), article, signed)
}

const SENTENCE_END = /[.!?]["”’)]? /g

/** What follows the last sentence of the line. */
function lastPiece(line: string): string {
  if (line.indexOf('/', line.length - PIECE) < 0) return ''
  const tail = line.slice(-PIECE).replace(/\s/g, ' ')
  let start = 0
  for (const end of tail.matchAll(SENTENCE_END)) start = end.index + end[0].length
  return tail.slice(start).trim()
}

function take(gathered: Gathered, credits: Credits, signed: string[]): void {
  gathered.byline.push(...credits.byline)
  gathered.editor.push(...credits.editor)
  if (credits.publisher) signed.push(credits.publisher)
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]
