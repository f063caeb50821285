/** What a corpus shows by itself: a line or sentence that recurs over the articles of one publisher is furniture. */
import type { Document } from '../../document.ts'
import { languageOf } from '../../lang/index.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { CAPITAL, LETTER, UPPER } from '../../text/tokens.ts'
import { findBoilerplate } from '../boilerplate/index.ts'
import { type Page, type PageLine, readPage } from '../page.ts'
import type { FurnitureFile, FurnitureRule } from './rule.ts'

export interface LearnOptions {
  /** In how many different articles of a publisher a stretch must stand; 5 if not given. */
  least?: number
  /** In which share of a publisher's articles it must stand; 0.01 if not given. */
  share?: number
}

const LEAST = 5
const SHARE = 0.01
/** A short line without a mark of its own ("Jakarta") may be a dateline: only one that nearly every article has is furniture. */
const SHARE_OF_SHORT = 0.5
const SHORT = 3
const LONGEST = 300

interface Found {
  match: 'line' | 'anywhere'
  text: string
  tokens: number
  plain: boolean
  /** Longest lines of the articles that it stands in: copies of one article share theirs, and count once. */
  articles: Set<string>
}

/** Rules for the furniture of the documents' publishers, commonest first within each. */
export function learnFurniture(documents: Iterable<Document>, options: LearnOptions = {}): FurnitureFile {
  const publishers = new Map<string, { articles: Set<string>; found: Map<string, Found> }>()
  for (const document of documents) {
    const name = publisherOf(document)
    const known = publishers.get(name) ?? { articles: new Set(), found: new Map() }
    publishers.set(name, known)
    gather(document, known)
  }
  const rules = [...publishers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { articles, found }]) => rulesOf(name, articles.size, found, options))
  return { newsx: 'rules', rules: unique(rules) }
}

/** The site that the document was taken from, or else its folder. */
function publisherOf({ source, publisher }: Document): string {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(source.url ?? '')?.[1]
  if (host) return host.toLowerCase().split('.').slice(siteLabels(host)).join('.')
  return publisher ?? source.path.replace(/(?<=^|[/\\])[^/\\]*$/, '')
}

/** How many of a host's last labels name the site ("news.example.co.id": three). */
function siteLabels(host: string): number {
  return /\.(?:co|or|go|ac|com|net|org|my|web)\.[a-z]{2}$/i.test(host) ? -3 : -2
}

function gather(document: Document, known: { articles: Set<string>; found: Map<string, Found> }): void {
  const language = languageOf(document.language)
  const page = readPage(document.text, language)
  const article = longestLine(page)
  known.articles.add(article)
  for (const { match, line } of stretchesOf(page)) {
    const text = document.text.slice(line.start, line.end).replace(/\s+/g, ' ')
    const key = `${match} ${text}`
    const one = known.found.get(key) ?? {
      match,
      text,
      tokens: line.last - line.first,
      plain: isPlain(page, line),
      articles: new Set<string>(),
    }
    known.found.set(key, one)
    one.articles.add(article)
  }
}

function longestLine({ text, lines }: Page): string {
  let longest = lines[0]
  for (const line of lines) if (line.end - line.start > longest.end - longest.start) longest = line
  return longest ? text.slice(longest.start, longest.start + 80) : ''
}

/** Lines, and the sentences of lines that hold several. */
function* stretchesOf(page: Page): Generator<{ match: 'line' | 'anywhere'; line: PageLine }> {
  const { tokens, language, lines } = page
  for (let at = 0; at < lines.length; at++) {
    if (lines[at].end - lines[at].start <= LONGEST && !continues(page, lines[at + 1]))
      yield { match: 'line', line: lines[at] }
  }
  if (!language) return
  const sentences = sentencesOf(tokens, language.writing)
  for (let at = 0; at < sentences.count; at++) {
    const first = sentences.first[at]
    const last = sentences.last[at]
    const line = { first, last, start: tokens.start[first], end: tokens.end[last - 1] }
    if (
      last - first >= SHORT &&
      line.end - line.start <= LONGEST &&
      !lines.some((whole) => whole.start === line.start && whole.end === line.end)
    )
      yield { match: 'anywhere', line }
  }
}

/** The next line opens with a mark or a small letter: this one is part of a sentence or a dateline. */
function continues({ tokens, text }: Page, next: PageLine | undefined): boolean {
  if (next === undefined) return false
  const flags = tokens.flags[next.first]
  if (flags & LETTER) return !(flags & CAPITAL)
  return '-–—,.;:)'.includes(text[next.start])
}

/** One to three words, as datelines and subheadings are written. */
function isPlain({ tokens }: Page, line: PageLine): boolean {
  if (line.last - line.first > SHORT) return false
  for (let at = line.first; at < line.last; at++) if (tokens.flags[at] & UPPER) return false
  return true
}

function rulesOf(
  name: string,
  articles: number,
  found: ReadonlyMap<string, Found>,
  options: LearnOptions,
): FurnitureRule[] {
  const least = options.least ?? LEAST
  const share = options.share ?? SHARE
  return [...found.values()]
    .filter((one) => {
      const enough = Math.max(least, articles * (one.plain ? SHARE_OF_SHORT : share))
      return one.articles.size >= enough && /\p{L}/u.test(one.text) && !one.text.includes('*')
    })
    .sort((a, b) => b.articles.size - a.articles.size || (a.text < b.text ? -1 : 1))
    .map((one, index) => ({
      id: `learnt/${name}/${index + 1}`,
      kind: kindOf(one.text),
      text: one.text,
      match: one.match,
      documents: one.articles.size,
    }))
}

/** The kind that the language's own rules have for it, else a widget. */
function kindOf(text: string): FurnitureRule['kind'] {
  const [cut] = findBoilerplate(readPage(text, languageOf(null)))
  return cut && cut.kind !== 'repair' ? cut.kind : 'widget'
}

/** Each text once, under the publisher that comes first. */
function unique(rules: readonly FurnitureRule[]): FurnitureRule[] {
  const seen = new Set<string>()
  return rules.filter(({ match, text }) => {
    const key = `${match} ${text}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}
