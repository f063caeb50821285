import type { Article, Range } from '../article.ts'
import type { Report } from '../quotes/report.ts'

/** Somebody or something that the article names, with every place that names it. */
export interface Person {
  name: string
  role: string | null
  affiliation: string | null
  mentions: Range[]
}

/** Who said a report, and how sure that is from 0 to 1. */
export interface Attribution {
  person: Person | null
  confidence: number
}

/** Everybody whom the article names. */
export function findPeople(_article: Article): Person[] {
  return []
}

/** The speaker of each report, in the order of the reports. */
export function attribute(_article: Article, reports: readonly Report[], _people: readonly Person[]): Attribution[] {
  return reports.map(() => ({ person: null, confidence: 0 }))
}
