import type { Article } from '../article.ts'
import type { DateMention } from '../dates/index.ts'

/** What the article says about itself. */
export interface Facts {
  headline: string | null
  publisher: string | null
  dateline: string | null
  /** YYYY-MM-DD. */
  published: string | null
  /** ISO time with zone, where a stamp gives one. */
  publishedAt: string | null
  byline: string[]
  editor: string[]
  /** Which of these were concluded rather than read. */
  inferred: string[]
}

export function readFacts(_article: Article, _dates: readonly DateMention[]): Facts {
  return {
    headline: null,
    publisher: null,
    dateline: null,
    published: null,
    publishedAt: null,
    byline: [],
    editor: [],
    inferred: [],
  }
}
