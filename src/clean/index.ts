/** Clean: takes out what does not belong to the article's own text, and repairs what scraping broke. */
import type { CleanDocument, Document, Edit, EditKind } from '../document.ts'
import { languageOf } from '../lang/index.ts'
import type { Language } from '../lang/language.ts'
import { applyChanges } from '../text/edits.ts'
import { pointsOf } from '../text/points.ts'
import { wordHash } from '../text/tokens.ts'
import { version } from '../version.ts'
import { findBoilerplate } from './boilerplate/index.ts'
import { SHORTEST_PARAGRAPH } from './boilerplate/teasers.ts'
import { chain } from './chain.ts'
import { unclaimed } from './claims.ts'
import { compose, mendSeams } from './compose.ts'
import { type Cut, repair } from './cut.ts'
import { findFurniture } from './furniture/matcher.ts'
import type { FurnitureRule } from './furniture/rule.ts'
import { readPage } from './page.ts'
import { findRepairs } from './repairs/index.ts'
import { findSpam, type SpamOptions } from './spam/index.ts'

export type { Cut } from './cut.ts'
export type { FurnitureFile, FurnitureRule } from './furniture/rule.ts'

export interface CleanOptions {
  /** Kinds of edits not to make. */
  keep?: readonly EditKind[]
  /** The only kinds of edits to make. */
  only?: readonly EditKind[]
  /** Rules of a rules file, beside the language's own. */
  rules?: readonly FurnitureRule[]
  /** Score from which on a stretch is taken for spam. */
  spamThreshold?: number
}

/**
 * The document with `text` cleaned and `edits` that say what was taken out, where and by which rule.
 *
 * @throws TypeError if it is clean already: edits of edits would not give the raw text back.
 */
export function clean(document: Document, options: CleanOptions = {}): CleanDocument {
  if (document.edits) throw new TypeError('the document is clean already: clean what ingest made of the raw text')
  const raw = document.text
  const cuts = findCuts(raw, languageOf(document.language), options)
  const { id, source, stages, language, warnings, extra } = document
  const text = applyChanges(raw, cuts)
  return {
    id,
    source,
    stages: [...stages, { name: 'clean', version, options: recordedOptions(options) }],
    language,
    text,
    edits: toEdits(raw, cuts),
    warnings: [...warnings, ...warningsOf(raw, text, language)],
    extra,
  }
}

/** The options as the document records them: of the rules a digest. */
export function recordedOptions({ rules, ...options }: CleanOptions): Record<string, unknown> {
  return rules === undefined ? options : { ...options, rules: digest(rules) }
}

const digests = new WeakMap<readonly FurnitureRule[], string>()

function digest(rules: readonly FurnitureRule[]): string {
  let known = digests.get(rules)
  if (known === undefined) {
    const hash = wordHash(JSON.stringify(rules)) >>> 0
    known = `${rules.length}-${hash.toString(16).padStart(8, '0')}`
    digests.set(rules, known)
  }
  return known
}

function warningsOf(raw: string, text: string, language: string | null): Document['warnings'] {
  const found: Document['warnings'] = []
  if (languageOf(language) === null) found.push(noPack(language))
  if (raw.trim() !== '' && text.trim() === '') found.push(ALL_REMOVED)
  return found
}

const noPack = (language: string | null) => ({
  code: 'no-language-pack',
  message: `newsx knows no words of the language ${JSON.stringify(language)}: only the rules that need none were used`,
})

const ALL_REMOVED = { code: 'all-removed', message: 'nothing of the text was the article’s own: all of it was removed' }

/** Each takes out more; spam between spam may need several. */
const MOST_ROUNDS = 8

/** Everything to change in a text, sorted and disjoint; in what the changes leave there is nothing more to change. */
export function findCuts(raw: string, language: Language | null, options: CleanOptions = {}): Cut[] {
  let cuts = findOnce(raw, language, options)
  for (let round = 1; round < MOST_ROUNDS; round++) {
    if (!mayOpenMore(raw, cuts)) break
    const more = findOnce(applyChanges(raw, cuts), language, options)
    if (more.length === 0) break
    cuts = chain(cuts, more)
  }
  return cuts
}

/**
 * Whether the cuts may bring to light what could not be seen before: where characters were repaired, where spam went,
 * where the text goes on after a removal on the same line, and where a paragraph went that the last lines stood behind.
 * Other whole lines that are gone leave the rest as it was.
 */
function mayOpenMore(raw: string, cuts: readonly Cut[]): boolean {
  return cuts.some(({ kind, rule, start, end }) => {
    if (kind === 'repair') return CHARACTER_REPAIRS.has(rule) || (rule === GLUED_STOP && isOnLongLine(raw, start))
    if (kind === 'spam' || goesOn(raw, end)) return true
    if (kind === 'caption') return start > 0 && goesOn(raw, start)
    return end - start >= PARAGRAPH && raw.length - end < TAIL
  })
}

/** Whether neither side of the place is a line's end. */
function goesOn(raw: string, at: number): boolean {
  return at < raw.length && !LINE_ENDS.includes(raw[at]) && !LINE_ENDS.includes(raw[at - 1])
}

/** Glued headlines are looked for on such lines alone. */
function isOnLongLine(raw: string, at: number): boolean {
  const next = raw.indexOf('\n', at)
  return (next < 0 ? raw.length : next) - raw.lastIndexOf('\n', at) > SHORTEST_PARAGRAPH
}

const GLUED_STOP = 'glued-stop'
const PARAGRAPH = 80
const TAIL = 400
const CHARACTER_REPAIRS = new Set(['entity', 'mojibake', 'zero-width', 'broken-line'])
const LINE_ENDS = '\n\r'

const SEAM = repair(0, 0, ' ', 'seam')

function findOnce(text: string, language: Language | null, options: CleanOptions): Cut[] {
  const page = readPage(text, language)
  const spam = findSpam(page.tokens, language, threshold(options))
  const furniture = options.rules ? findFurniture(page, options.rules) : []
  const ruled = chosen([...furniture, ...findBoilerplate(page)], options)
  const removals = [...chosen(unclaimed(text, spam, ruled), options), ...ruled]
  const cuts = compose(text, removals, chosen(findRepairs(page), options))
  return removals.length > 0 && isChosen(SEAM, options) ? mendSeams(text, cuts) : cuts
}

function chosen(cuts: readonly Cut[], options: CleanOptions): readonly Cut[] {
  return options.keep || options.only ? cuts.filter((cut) => isChosen(cut, options)) : cuts
}

function isChosen({ kind }: Cut, { keep, only }: CleanOptions): boolean {
  return !keep?.includes(kind) && (only?.includes(kind) ?? true)
}

function threshold({ spamThreshold }: CleanOptions): SpamOptions {
  return spamThreshold === undefined ? {} : { threshold: spamThreshold }
}

function toEdits(raw: string, cuts: readonly Cut[]): Edit[] {
  const points = pointsOf(raw)
  return cuts.map(({ start, end, with: put, kind, rule, score }) => {
    const edit: Edit = {
      start: points.toPoint(start),
      end: points.toPoint(end),
      text: raw.slice(start, end),
      with: put,
      kind,
      rule,
    }
    if (score !== undefined) edit.score = score
    return edit
  })
}
