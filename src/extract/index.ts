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

/** The document with its facts, dates, quotes and speakers. A language without a pack has none of them. */
export function extract(document: CleanDocument, options: ExtractOptions = {}): ExtractedDocument {
  const language = languageOf(document.language)
  const found = language ? read(readArticle(document, language), options) : NOTHING
  const { id, source, stages, text, edits, warnings, extra } = document
  return {
    id,
    source,
    stages: [...stages, { name: 'extract', version, options: { ...options } }],
    language: document.language,
    text,
    edits,
    ...found,
    warnings,
    extra,
  }
}

type Found = Omit<Facts, never> & { dates: DatePhrase[]; quotes: Quote[]; speakers: Speaker[] }

const NOTHING: Found = {
  headline: null,
  publisher: null,
  dateline: null,
  published: null,
  publishedAt: null,
  byline: [],
  editor: [],
  inferred: [],
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
  const spans = spanMaker(article.text)
  return {
    ...facts,
    dates: dates.map((date) => toDatePhrase(date, spans)),
    quotes: reports.map((report, index) => ({
      ...toQuote(report, attributions[index], index, spans),
      date: statementDay(article, dates, { ...report, attribution: report.cue ?? report.source }),
    })),
    speakers: toSpeakers(attributions, spans),
  }
}

type SpanMaker = (range: Range) => Span

function spanMaker(text: string): SpanMaker {
  const points: Points = pointsOf(text)
  return ({ start, end }) => ({ start: points.toPoint(start), end: points.toPoint(end), text: text.slice(start, end) })
}

function toDatePhrase(date: ResolvedDate, span: SpanMaker): DatePhrase {
  const { start: _start, end: _end, ...rest } = date
  return { ...span(date), ...rest }
}

function toQuote(report: Report, { person, confidence }: Attribution, index: number, span: SpanMaker): Quote {
  return {
    id: `q${index + 1}`,
    ...span(report),
    type: report.type,
    cue: report.cue && span(report.cue),
    mention: report.source && span(report.source),
    speaker: person?.name ?? null,
    medium: report.medium && span(report.medium).text,
    date: null,
    confidence,
    rule: report.rule,
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
