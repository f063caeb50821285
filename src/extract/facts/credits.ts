/** Who wrote and edited the article, from credit lines ("Pewarta: A\nEditor: B", "A, B - detikNews"). */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { type Gazetteer, gazetteerOf, mediumEnd, placeEnd } from './media.ts'

export interface Credits {
  byline: string[]
  editor: string[]
  publisher: string | null
}

type Role = 'byline' | 'editor' | 'other'

interface Label {
  role: Role
  start: number
  end: number
}

const tables = new WeakMap<FactLanguage, Map<string, Role>>()

function rolesOf(language: FactLanguage): Map<string, Role> {
  let roles = tables.get(language)
  if (!roles) {
    roles = new Map<string, Role>()
    for (const label of language.otherCredits) roles.set(label, 'other')
    for (const label of language.writers) roles.set(label, 'byline')
    for (const label of language.editors) roles.set(label, 'editor')
    tables.set(language, roles)
  }
  return roles
}

const MAX_NAMES = 120

/** What labels on the line say; null where there is none. `anywhere`: a label may follow a sentence. */
export function readLabels(line: string, language: FactLanguage): Credits | null {
  if (!line.includes(':')) return null
  const found = labelsIn(line, language)
  if (found.length === 0) return null
  const credits: Credits = { byline: [], editor: [], publisher: null }
  for (const [index, { role, end }] of found.entries()) {
    const text = line.slice(end, found[index + 1]?.start ?? line.length)
    if (role === 'other' || text.length > MAX_NAMES) continue
    credits[role].push(...splitNames(beforeMedium(text, gazetteerOf(language)), language))
  }
  return credits
}

function labelsIn(line: string, language: FactLanguage): Label[] {
  const roles = rolesOf(language)
  const found: Label[] = []
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const label = labelBefore(line, colon, roles, language)
    if (label) found.push(label)
  }
  return found.length > 0 && opensCredits(line, found[0]) ? found : []
}

/** The label that ends at the colon; an editor's may be glued to what stands before it ("Tebing Tinggieditor:"). */
function labelBefore(line: string, colon: number, roles: Map<string, Role>, language: FactLanguage): Label | null {
  let last = colon
  while (last > 0 && line[last - 1] === ' ') last--
  const start = wordStart(line, last)
  if (start === last) return null
  const word = line.slice(start, last).toLowerCase()
  const two = line[start - 1] === ' ' ? wordStart(line, start - 1) : start
  const role = two < start ? roles.get(`${line.slice(two, start).toLowerCase()}${word}`) : undefined
  if (role) return { role, start: two, end: colon + 1 }
  const single = roles.get(word)
  if (single) return { role: single, start, end: colon + 1 }
  const glued = language.editors.find((label) => word.endsWith(label))
  return glued ? { role: 'editor', start: last - glued.length, end: colon + 1 } : null
}

const LONGEST_LABEL = 24

/** Where the ASCII letters that end at the offset begin. */
function wordStart(line: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_LABEL && isLetter(line.charCodeAt(start - 1))) start--
  return start
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** Labels open the line, or stand behind the last sentence's end. */
function opensCredits(line: string, { start, role }: Label): boolean {
  const before = line.slice(0, start).trimEnd()
  if (before.replace(/[^\p{L}]/gu, '') === '') return true
  return role !== 'other' ? /[.!?”")\]|*]$/u.test(before) : true
}

/** "Laporan Wartawan X.com, NAMA [X.COM, KOTA - …]". */
export function readReportLine(line: string, language: FactLanguage): Credits | null {
  if (!language.reportLines.some((words) => words.charCodeAt(0) === (line.charCodeAt(0) | 32))) return null
  const start = line.slice(0, LONGEST_LABEL).toLowerCase()
  const opening = language.reportLines.find((words) => start.startsWith(words) && start[words.length] === ' ')
  if (!opening) return null
  const gazetteer = gazetteerOf(language)
  const name = opening.length + 1
  const medium = mediumEnd(line, name, gazetteer)
  if (medium < 0) return null
  const names = line.slice(medium).replace(/^[\s,:\-–]{0,5}/u, '')
  if (names.length > MAX_NAMES && nextMedium(names, gazetteer) < 0) return null
  const byline = splitNames(beforeMedium(names, gazetteer), language)
  return { byline, editor: [], publisher: line.slice(name, medium) }
}

/** "NAMA, NAMA - detikNews", "NAMA -detikHot - Selasa, …", as written before a stamp or alone. */
export function readSigned(line: string, language: FactLanguage): Credits | null {
  if (line.length > MAX_NAMES) return null
  const gazetteer = gazetteerOf(language)
  const match = /^(.{2,90}?)\s?[-–|]\s?(?=\S)/u.exec(line)
  if (!match) return null
  const medium = mediumEnd(line, match[0].length, gazetteer)
  if (medium < 0 || /\p{L}{2}/u.test(line.slice(medium))) return null
  const byline = splitNames(match[1], language)
  return byline.length > 0 ? { byline, editor: [], publisher: line.slice(match[0].length, medium) } : null
}

/** The channel behind a name: "NAMA - Sepakbola". */
const CHANNEL = /\s-\s?\p{Lu}\p{L}+$/u

/** A line that is nothing but names, as stands between headline and stamp. */
export function readNames(line: string, language: FactLanguage): string[] {
  if (line.length > 80 || /[.!?:"”]$/u.test(line)) return []
  const names = splitNames(line.replace(CHANNEL, ''), language)
  return names.every(isPerson) ? names : []
}

/** "Oleh NAMA", the whole line. */
export function readUnlabelledNames(line: string, language: FactLanguage): string[] {
  const space = line.indexOf(' ')
  if (space < 0 || line.length > 60) return []
  if (!language.unlabelled.includes(line.slice(0, space).toLowerCase())) return []
  return nextMedium(line, gazetteerOf(language)) < 0 ? readNames(line.slice(space + 1), language) : []
}

/** "NAMA/KOTA" at the end of the text. */
export function readSignature(line: string, language: FactLanguage): string[] {
  const slash = line.indexOf('/')
  if (slash < 4 || line.length > 60) return []
  const place = line.slice(slash + 1).trim()
  const name = line
    .slice(0, slash)
    .replace(/^[\s(–-]+/u, '')
    .trim()
  if (placeEnd(place, 0, gazetteerOf(language)) < place.replace(/(?<![)\s.])[)\s.]+$/, '').length) return []
  return isPerson(name) ? [name] : []
}

/** "(X.com/NAMA)", "(NAMA)" at the end of the text. */
export function readBracketed(line: string, language: FactLanguage): Credits | null {
  const open = line.lastIndexOf('(')
  if (!line.endsWith(')') || open < 0 || line.length - open > MAX_NAMES) return null
  if (open > 0 && !/[.!?"”’]\s*$/u.test(line.slice(Math.max(0, open - 4), open))) return null
  const parts = line.slice(open + 1, -1).split('/')
  const medium = mediumEnd(parts[0], 0, gazetteerOf(language)) === parts[0].length
  const names = (medium ? parts.slice(1) : parts).map((name) => name.trim())
  if (names.length === 0 || !names.every(isPerson) || (!medium && names.length > 1)) return null
  return { byline: [...new Set(names)], editor: [], publisher: medium ? parts[0] : null }
}

export function isPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|bin|binti|van|der|de|al)){1,4}$/u.test(name)
}

/** Names in a list; media, labels without a name and remarks in brackets are none. */
export function splitNames(text: string, language: FactLanguage): string[] {
  const names = text
    .replace(/\([^)]{0,60}\)/g, ' ')
    .split(/[,;/&|\n\r•]| dan | and |\s{3,}/u)
    .map((name) => name.replace(/^[\s*\-–—.:]+|(?<![\s*\-–—:])[\s*\-–—:]+$/gu, '').trim())
  return [...new Set(names.filter((name) => isName(name, language)))]
}

function isName(name: string, language: FactLanguage): boolean {
  if (name.length < 2 || name.length > 50 || !/^\p{L}/u.test(name) || /\d{2}|[?!"“”]/u.test(name)) return false
  if (name.split(' ').length > 6 || language.nobody.includes(name.toLowerCase())) return false
  return mediumEnd(name, 0, gazetteerOf(language)) !== name.length
}

/** The text up to a medium that opens the story's dateline. */
function beforeMedium(text: string, gazetteer: Gazetteer): string {
  const at = nextMedium(text, gazetteer)
  return at < 0 ? text : text.slice(0, at)
}

function nextMedium(text: string, gazetteer: Gazetteer): number {
  for (const match of text.slice(0, MAX_NAMES).matchAll(/(?<![\p{L}\p{N}.-])\p{L}{2}/gu)) {
    const end = mediumEnd(text, match.index, gazetteer)
    if (end >= 0 && match.index > 0 && !/\b(?:tim|team) $/iu.test(text.slice(0, match.index))) return match.index
  }
  return -1
}
