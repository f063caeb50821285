/** Facts: what the article says about itself, read from where it stands, removed lines included. */
import type { Article } from '../article.ts'
import type { DateMention } from '../dates/index.ts'
import { readCredits } from './gather.ts'
import { readHeadline } from './headline.ts'
import { ownMention } from './own-mention.ts'
import { publication } from './published.ts'
import { outlineOf } from './whole.ts'

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

export function readFacts(article: Article, mentions: readonly DateMention[]): Facts {
  const outline = outlineOf(article)
  const { stamps, dateline, byline, editor, publisher, kinds } = readCredits(article, outline)
  const { published, publishedAt, inferred } = publication(article, mentions, stamps)
  return {
    headline: article.given.headline?.trim() ?? readHeadline(outline, kinds),
    publisher: publisher ?? ownMention(article),
    dateline,
    published,
    publishedAt,
    byline,
    editor,
    inferred: inferred ? ['published'] : [],
  }
}
