/** Extract: the article's own facts, its dates, and who said what. */
import type { CleanDocument, DatePhrase, ExtractedDocument, Quote, Span, Speaker } from '../document.ts'
import { languageOf } from '../lang/index.ts'
import { type Points, pointsOf } from '../text/points.ts'
import { version } from '../version.ts'
import { type Article, type Range, readArticle } from './article.ts'
import { findDates, type ResolvedDate, resolveDates } from './dates/index.ts'
import { statementDay } from './dates/statement.ts'
import { type Facts, readFacts } from './facts/index.ts'
import { type Attribution, attribute, findPeople, type Person } from './people/index.ts'
import { findReports } from './quotes/index.ts'
import type { Report } from './quotes/report.ts'

export interface ExtractOptions {
  /** Day (YYYY-MM-DD) against which dates are resolved in an article that names none. */
  referenceDate?: string
}

/**
 * The document with its facts, dates, quotes and speakers. A language without a pack has none of them.
 *
 * @throws TypeError if it has not been cleaned.
 */
export function extract(document: CleanDocument, options: ExtractOptions = {}): ExtractedDocument {
  if (!document.edits) throw new TypeError('the document has not been cleaned: pass it through clean first')
  const language = languageOf(document.language)
  const { facts, dates, quotes, speakers } = language ? read(readArticle(document, language), options) : NOTHING
  return {
    id: document.id,
    source: document.source,
    stages: [...document.stages, { name: 'extract', version, options: { ...options } }],
    language: document.language,
    text: document.text,
    edits: document.edits,
    headline: facts.headline,
    publisher: facts.publisher,
    dateline: facts.dateline,
    published: facts.published,
    publishedAt: facts.publishedAt,
    byline: facts.byline,
    editor: facts.editor,
    inferred: facts.inferred,
    dates,
    quotes,
    speakers,
    warnings: document.warnings,
    extra: document.extra,
  }
}

interface Found {
  facts: Facts
  dates: DatePhrase[]
  quotes: Quote[]
  speakers: Speaker[]
}

const NOTHING: Found = {
  facts: {
    headline: null,
    publisher: null,
    dateline: null,
    published: null,
    publishedAt: null,
    byline: [],
    editor: [],
    inferred: [],
  },
  dates: [],
  quotes: [],
  speakers: [],
}

function read(article: Article, options: ExtractOptions): Found {
  const mentions = findDates(article)
  const facts = readFacts(article, mentions)
  const dates = resolveDates(article, mentions, facts.published ?? options.referenceDate ?? null)
  const people = findPeople(article)
  const reports = findReports(article)
  const attributions = attribute(article, reports, people)
  const span = spanMaker(article.text)
  return {
    facts,
    dates: dates.map((date) => toDatePhrase(date, span)),
    quotes: reports.map((report, index) => {
      const quote = toQuote(report, attributions[index], index, span)
      quote.date = dayOf(article, dates, report)
      return quote
    }),
    speakers: toSpeakers(attributions, span),
  }
}

function dayOf(article: Article, dates: readonly ResolvedDate[], { start, end, cue, source }: Report): string | null {
  return statementDay(article, dates, { start, end, attribution: cue ?? source })
}

type SpanMaker = (range: Range) => Span

function spanMaker(text: string): SpanMaker {
  const points: Points = pointsOf(text)
  return ({ start, end }) => ({ start: points.toPoint(start), end: points.toPoint(end), text: text.slice(start, end) })
}

// Spelled out: a rest or a spread costs several times the object that it makes.
function toDatePhrase(date: ResolvedDate, span: SpanMaker): DatePhrase {
  const { start, end, text } = span(date)
  const { value, mod, from, to, implied, conflict, rule } = date
  return { start, end, text, value, mod, from, to, implied, conflict, rule }
}

function toQuote(report: Report, { person, confidence, rule }: Attribution, index: number, span: SpanMaker): Quote {
  const { start, end, text } = span(report)
  return {
    id: `q${index + 1}`,
    start,
    end,
    text,
    type: report.type,
    cue: report.cue && span(report.cue),
    mention: report.source && span(report.source),
    speaker: person?.name ?? null,
    medium: report.medium && span(report.medium).text,
    date: null,
    confidence,
    rule: report.rule,
    speakerRule: rule,
  }
}

function toSpeakers(attributions: readonly Attribution[], span: SpanMaker): Speaker[] {
  const people = new Set<Person>()
  for (const { person } of attributions) if (person) people.add(person)
  return [...people].map(({ name, role, affiliation, mentions }) => ({
    name,
    role,
    affiliation,
    mentions: mentions.map(span),
  }))
}
