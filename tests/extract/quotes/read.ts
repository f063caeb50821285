import { readArticle } from '../../../src/extract/article.ts'
import { findReports } from '../../../src/extract/quotes/index.ts'
import type { Report } from '../../../src/extract/quotes/report.ts'
import { indonesian } from '../../../src/lang/id/index.ts'

/** The reports found in a text, and the text's slices. */
export function reportsIn(text: string): Report[] {
  const document = {
    id: '',
    source: { path: '-', record: null, bytes: 0, encoding: 'utf-8', sha256: '', url: null },
    stages: [],
    language: 'id',
    text,
    edits: [],
    warnings: [],
    extra: {},
  }
  return findReports(readArticle(document, indonesian))
}

/** Type, cue, source and content of each report, in one line each. */
export function lines(text: string): string[] {
  const slice = (range: { start: number; end: number } | null) => (range ? text.slice(range.start, range.end) : '-')
  return reportsIn(text).map(
    (report) => `${report.type} | ${slice(report.cue)} | ${slice(report.source)} | ${slice(report)}`,
  )
}
