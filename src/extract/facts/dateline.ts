/** The dateline: place and publisher that open the story, in whatever order ("JAKARTA, X.com –", "X.COM, Jakarta -"). */
import { capitalised, type Gazetteer, mediumEnd, placeEnd } from './media.ts'

export interface Dateline {
  publisher: string | null
  place: string | null
}

/** Between the parts, and behind the last. */
const BETWEEN = /[\s,|/]{1,3}\(?\s?/y
const RULE = /\)?[\s.,*]{0,3}(?:-{1,3}(?!\p{Ll})|(?<=\s)-{1,3}|[–—―])|\)?\s?:(?!\d)/uy
const DASH = /[\s.,*]{0,3}(?:-{1,3}(?!\p{Ll})|(?<=\s)-{1,3}|[–—―])/uy
/** "Jakarta: Presiden …". */
const NAMED = /:\s(?=\p{Lu}\p{Ll})/uy
/** A comma, bar or bracket: more than a space between place and medium. */
const MARKED = /\s?[,|/(]/y
const GAP = /\s{2}/y

const WINDOW = 120
/** A line this short may be one piece of a dateline that scraping broke. */
const PIECE = 30

/** The line with those behind it that continue a broken dateline. */
export function datelineWindow(lines: readonly string[], index: number): string {
  let window = lines[index]
  for (let k = index + 1; k < Math.min(lines.length, index + 4) && window.length < PIECE; k++) window += ` ${lines[k]}`
  return window.slice(0, WINDOW)
}

/** The dateline that opens the line, or null. */
export function readDateline(line: string, gazetteer: Gazetteer): Dateline | null {
  return mediumFirst(line, gazetteer) ?? placeFirst(line, gazetteer)
}

function mediumFirst(line: string, gazetteer: Gazetteer): Dateline | null {
  const medium = mediumEnd(line, 0, gazetteer)
  if (medium < 0) return null
  const publisher = line.slice(0, medium)
  const start = follow(BETWEEN, line, medium)
  if (start >= 0) {
    const place = placeUpTo(line, start, gazetteer)
    if (place) return { publisher, place }
  }
  return follow(RULE, line, medium) >= 0 ? { publisher, place: null } : null
}

function placeFirst(line: string, gazetteer: Gazetteer): Dateline | null {
  const known = placeEnd(line, 0, gazetteer)
  const end = known >= 0 ? known : capitalised(line, 0)
  if (end < 0) return null
  const place = line.slice(0, end)
  const start = pastRegion(line, end, gazetteer)
  const medium = start >= 0 ? mediumEnd(line, start, gazetteer) : -1
  if (medium >= 0 && (follow(RULE, line, medium) >= 0 || (known >= 0 && line[medium] === ' ')))
    return { publisher: line.slice(start, medium), place }
  const unknown = known >= 0 && start >= 0 ? unknownMedium(line, start, gazetteer) : null
  if (unknown) return { publisher: unknown, place }
  if (known >= 0)
    return follow(DASH, line, end) >= 0 || follow(NAMED, line, end) >= 0 ? { publisher: null, place } : null
  if (!isLoud(place, gazetteer) || follow(DASH, line, end) < 0) return null
  return namesMedium(place, gazetteer) ? { publisher: place, place: null } : { publisher: null, place }
}

/** Where the next part starts: behind a mark, and behind a second place ("Kupang, NTT, …"); -1 where there is none. */
function pastRegion(line: string, end: number, gazetteer: Gazetteer): number {
  const start = follow(MARKED, line, end) >= 0 ? follow(BETWEEN, line, end) : -1
  const region = start >= 0 ? placeEnd(line, start, gazetteer) : -1
  return region >= 0 && follow(MARKED, line, region) >= 0 ? follow(BETWEEN, line, region) : start
}

/** A place behind a medium: known, or any capitalised words up to the rule. */
function placeUpTo(line: string, at: number, gazetteer: Gazetteer): string | null {
  const known = placeEnd(line, at, gazetteer)
  if (known >= 0 && (ends(line, known) || line.startsWith(',', known))) return line.slice(at, known)
  const run = glued(line, at, gazetteer)
  if (run !== null) return run
  const end = capitalised(line, at)
  if (end >= 0 && follow(RULE, line, end) >= 0) return line.slice(at, end)
  return known >= 0 ? line.slice(at, known) : null
}

const ends = (line: string, at: number): boolean => follow(RULE, line, at) >= 0 || follow(GAP, line, at) >= 0

/** A known place glued to the first word of the story ("JakartaBatik …"). */
function glued(line: string, at: number, { places }: Gazetteer): string | null {
  for (let end = at + 4; end < Math.min(line.length, at + 24); end++) {
    const here = line.charCodeAt(end)
    const before = line.charCodeAt(end - 1)
    const turns = here >= 65 && here <= 90 && before >= 97 && before <= 122
    if (turns && places.has(line.slice(at, end).toLowerCase())) return line.slice(at, end)
  }
  return null
}

/** A word in capitals that is no label, long enough to be no abbreviation. */
function isLoud(place: string, { labels }: Gazetteer): boolean {
  return place.length >= 4 && place === place.toUpperCase() && !labels.has(place.split(' ', 1)[0].toLowerCase())
}

/** Behind a known place and up to the rule, a word in capitals or of media that is no place itself. */
function unknownMedium(line: string, at: number, gazetteer: Gazetteer): string | null {
  const end = capitalised(line, at)
  const name = line.slice(at, end)
  if (end < 0 || follow(RULE, line, end) < 0 || placeEnd(line, at, gazetteer) === end) return null
  return name === name.toUpperCase() || namesMedium(name, gazetteer) ? name : null
}

/** "RADAR JOGJA", "KABARKITA": a word that newspapers call themselves by. */
function namesMedium(name: string, { mediaWords }: Gazetteer): boolean {
  return mediaWords.test(name)
}

/** Where the sticky pattern ends, or -1. */
function follow(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : -1
}
