/** The dateline: place and publisher that open the story, in whatever order ("JAKARTA, X.com –", "X.COM, Jakarta -"). */
import { capitalised, type Gazetteer, mediumEnd, placeEnd, regionEnd } from './media.ts'

export interface Dateline {
  publisher: string | null
  place: string | null
}

/** Between the parts, and behind the last. */
const BETWEEN = /[\s,|/]{1,3}\(?\s?/y
const RULE = /\)?[\s.,*]{0,3}(?:-{1,3}(?!\p{Ll})|(?<=\s)-{1,3}|[–—―])|\)?\s?:(?!\d)/uy
const DASH = /[\s.,*]{0,3}(?:-{1,3}(?!\p{Ll})|(?<=\s)-{1,3}|[–—―])/uy
/** The same, behind a bracket. */
const DASH_BEHIND = /\)?[\s.,*]{0,3}(?:-{1,3}(?!\p{Ll})|(?<=\s)-{1,3}|[–—―])/uy
/** "Jakarta: Presiden …". */
const NAMED = /:\s(?=\p{Lu}\p{Ll})/uy
/** A comma, bar or bracket: more than a space between place and medium. */
const MARKED = /\s?[,|/(]/y
const GAP = /\s{2}/y
const CAPITALISED = /(?:,\s?|\s)(?=\p{Lu}\p{L})/uy

/** What a dateline has near its start: a dash, a colon, a web address. */
const HINT = /[-–—―:]|\.\p{L}/u
const FAR = 80

const WINDOW = 120
/** A line this short may be one piece of a dateline that scraping broke. */
const PIECE = 30

/** The line with those behind it that continue a broken dateline. */
export function datelineWindow(lines: readonly string[], index: number): string {
  let window = lines[index]
  for (let k = index + 1; k < Math.min(lines.length, index + 4) && window.length < PIECE; k++) {
    if (!/[,–—-]$/.test(window) && !/^[,–—-]/.test(lines[k])) break
    window += ` ${lines[k]}`
  }
  return window.slice(0, WINDOW)
}

/** The dateline that opens the line, or null. */
export function readDateline(line: string, gazetteer: Gazetteer): Dateline | null {
  if (!HINT.test(line.slice(0, FAR))) return null
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
  return follow(RULE, line, medium) >= 0 || opensLoudly(line, medium) ? { publisher, place: null } : null
}

/** "KABAR.CO.ID, Tokoh …": an address in capitals before a capitalised word. */
function opensLoudly(line: string, medium: number): boolean {
  const name = line.slice(0, medium)
  return name.includes('.') && name === name.toUpperCase() && follow(CAPITALISED, line, medium) >= 0
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
  return withUnknown(line, place, known >= 0, start, gazetteer) ?? alone(line, place, known >= 0, gazetteer)
}

/** Place and medium of which at most one is known: "Jakarta, JURNALIS –", "Lembah (WARTA) -", "WARTA, Jakarta –". */
function withUnknown(line: string, first: string, known: boolean, at: number, gazetteer: Gazetteer): Dateline | null {
  if (at < 0) return null
  const place = placeEnd(line, at, gazetteer)
  if (
    !known &&
    place >= 0 &&
    follow(DASH_BEHIND, line, place) >= 0 &&
    !isLarger(line.slice(at, place), first, gazetteer)
  )
    return { publisher: first, place: line.slice(at, place) }
  const second = unknownMedium(line, at, gazetteer)
  if (second === null) return null
  if (known || (line[at - 1] === '(' && isLoud(second, gazetteer))) return { publisher: second, place: first }
  if (!isLoud(first, gazetteer)) return null
  return namesMedium(first, gazetteer) ? { publisher: first, place: second } : { publisher: second, place: first }
}

/** "BUKIT LEMBAH, Jawa Barat": a province stands behind its town, not behind a medium. */
function isLarger(second: string, first: string, gazetteer: Gazetteer): boolean {
  return gazetteer.provinces.has(second.toLowerCase()) && isLoud(first, gazetteer) && !namesMedium(first, gazetteer)
}

/** A single name before the dash: a place, known or in capitals, or a medium by its name. */
function alone(line: string, name: string, known: boolean, gazetteer: Gazetteer): Dateline | null {
  const region = follow(MARKED, line, name.length) >= 0 ? pastRegionAlone(line, name.length, gazetteer) : -1
  const dash = follow(DASH, line, region >= 0 ? region : name.length) >= 0
  if (known) return dash || follow(NAMED, line, name.length) >= 0 ? { publisher: null, place: name } : null
  if (!dash || !isLoud(name, gazetteer)) return null
  return namesMedium(name, gazetteer) ? { publisher: name, place: null } : { publisher: null, place: name }
}

/** End of a region behind a comma ("Jakarta, Indonesia"), or -1. */
function pastRegionAlone(line: string, end: number, gazetteer: Gazetteer): number {
  return regionEnd(line, follow(BETWEEN, line, end), gazetteer)
}

/** Where the next part starts: behind a mark, and behind a second place ("Kupang, NTT, …"); -1 where there is none. */
function pastRegion(line: string, end: number, gazetteer: Gazetteer): number {
  const start = follow(MARKED, line, end) >= 0 ? follow(BETWEEN, line, end) : -1
  const region = start >= 0 ? regionEnd(line, start, gazetteer) : -1
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

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122

/** A known place glued to the first word of the story ("JakartaBatik …", "MILANBatik …"). */
function glued(line: string, at: number, { places }: Gazetteer): string | null {
  for (let end = at + 4; end < Math.min(line.length, at + 24); end++) {
    const here = line.charCodeAt(end)
    const before = line.charCodeAt(end - 1)
    const turn = isUpper(here) && isLower(before) ? end : isLower(here) && isUpper(before) ? end - 1 : -1
    if (turn >= 0 && places.has(line.slice(at, turn).toLowerCase())) return line.slice(at, turn)
  }
  return null
}

/** A word in capitals that is no label, long enough to be no abbreviation. */
function isLoud(place: string, { labels }: Gazetteer): boolean {
  return place.length >= 4 && place === place.toUpperCase() && !labels.has(place.split(' ', 1)[0].toLowerCase())
}

/** Behind a place and up to the dash, the name of a medium that no list knows ("Jakarta, JURNALIS –"). */
function unknownMedium(line: string, at: number, gazetteer: Gazetteer): string | null {
  const end = capitalised(line, at)
  const rule = line[at - 1] === '(' ? RULE : DASH_BEHIND
  if (end < 0 || follow(rule, line, end) < 0 || regionEnd(line, at, gazetteer) === end) return null
  return line.slice(at, end)
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
