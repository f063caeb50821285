/** Names of media and places at the start of a string, as datelines, stamps and credits write them. */
import type { FactLanguage } from '../../lang/parts/facts.ts'

const DOMAIN =
  /(?:[A-Za-z0-9]{1,30}[-.]){0,3}[A-Za-z0-9]{2,30}(?:\s?\.(?:com|co\.id|or\.id|go\.id|ac\.id|my\.id|web\.id|id|net|co|org|news|tv|info)|\sco\.id)(?![A-Za-z0-9])/iy
/** How near the first dot of a web address must be. */
const LONGEST_HOST = 40
const HYPHEN = 45
const DOT = 46
const NONE: readonly string[] = []
const WORD_END = /[\p{L}\p{N}]/u
const PLACE = /(?:\p{Lu}{2,3}-(?=\p{Lu}{3}))?\p{Lu}[\p{L}.']{1,24}(?: \p{Lu}[\p{L}.']{0,24}){0,3}/uy

/** A language's media and places, ready to be matched. */
export interface Gazetteer {
  /** Spellings by `opening`, the longest first. */
  media: ReadonlyMap<number, readonly string[]>
  prefixes: RegExp
  /** First code units of the prefixes. */
  prefixed: ReadonlySet<number>
  places: ReadonlySet<string>
  regions: ReadonlySet<string>
  /** The regions that hold the places. */
  provinces: ReadonlySet<string>
  labels: ReadonlySet<string>
  mediaWords: RegExp
}

const made = new WeakMap<FactLanguage, Gazetteer>()

export function gazetteerOf(language: FactLanguage): Gazetteer {
  let gazetteer = made.get(language)
  if (!gazetteer) {
    gazetteer = {
      media: byOpening(language.media.flatMap((name) => [name, name.toUpperCase()])),
      prefixes: new RegExp(
        `(?:${language.mediaPrefixes.join('|')})(?:\\p{Lu}\\p{L}{1,20}|com|news)(?![\\p{L}\\p{N}]|\\.\\p{L})`,
        'uy',
      ),
      prefixed: new Set(language.mediaPrefixes.map((prefix) => prefix.charCodeAt(0))),
      places: new Set(language.places.map((place) => place.toLowerCase())),
      regions: new Set([...language.places, ...language.regions].map((place) => place.toLowerCase())),
      provinces: new Set(language.regions.map((region) => region.toLowerCase())),
      labels: new Set(language.labels),
      mediaWords: new RegExp(language.mediaWords.join('|'), 'iu'),
    }
    made.set(language, gazetteer)
  }
  return gazetteer
}

function byOpening(names: readonly string[]): Map<number, string[]> {
  const table = new Map<number, string[]>()
  for (const name of new Set(names)) {
    const list = table.get(opening(name, 0))
    if (list) list.push(name)
    else table.set(opening(name, 0), [name])
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length)
  return table
}

/** The first two code units as one number. */
function opening(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** A dot ends the letters, digits and hyphens at the offset, as in a web address; a space may stand before it. */
function mayBeDomain(line: string, at: number): boolean {
  let dot = at
  while (dot - at < LONGEST_HOST && isHost(line.charCodeAt(dot))) dot++
  if (line.charCodeAt(dot) !== DOT) dot++
  return dot - at < LONGEST_HOST && (line.charCodeAt(dot) === DOT || line.charCodeAt(dot + 2) === DOT)
}

const isHost = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === HYPHEN

/** End of the medium that starts at the offset, or -1. */
export function mediumEnd(line: string, at: number, { media, prefixes, prefixed }: Gazetteer): number {
  if (mayBeDomain(line, at)) {
    DOMAIN.lastIndex = at
    if (DOMAIN.test(line)) return DOMAIN.lastIndex
  }
  for (const name of media.get(opening(line, at)) ?? NONE)
    if (line.startsWith(name, at) && !WORD_END.test(line[at + name.length] ?? '')) return at + name.length
  if (!prefixed.has(line.charCodeAt(at))) return -1
  prefixes.lastIndex = at
  return prefixes.test(line) ? prefixes.lastIndex : -1
}

/** End of the known place that starts at the offset, the longest, or -1. */
export function placeEnd(line: string, at: number, { places }: Gazetteer): number {
  return listedEnd(line, at, places)
}

/** The same for a place or a region. */
export function regionEnd(line: string, at: number, { regions }: Gazetteer): number {
  return listedEnd(line, at, regions)
}

function listedEnd(line: string, at: number, places: ReadonlySet<string>): number {
  const word = capitalised(line, at)
  for (let end = word; end > at; end = line.lastIndexOf(' ', end - 1)) {
    const stop = line.charCodeAt(end - 1) === 46 ? end - 1 : end
    if (places.has(line.slice(at, stop).toLowerCase())) return end
  }
  return -1
}

/** End of up to four capitalised words at the offset, or -1. */
export function capitalised(line: string, at: number): number {
  PLACE.lastIndex = at
  return PLACE.test(line) ? PLACE.lastIndex : -1
}
