/** What the readers of single lines gather, and what they need to know of the lines before. */
import type { Article } from '../article.ts'
import type { Credits } from './credits.ts'
import { gazetteerOf, mediumEnd } from './media.ts'
import type { Stamp } from './stamp.ts'
import type { Outline } from './whole.ts'

export type LineKind = 'text' | 'stamp' | 'credit' | 'label' | 'dateline'

export interface Gathered {
  stamps: Stamp[]
  byline: string[]
  editor: string[]
  publisher: string | null
  dateline: string | null
  /** What each line at the top is. */
  kinds: LineKind[]
}

export interface State {
  article: Article
  outline: Outline
  gathered: Gathered
  /** Publishers named by stamps and credits, in order. */
  signed: string[]
  weak: Stamp[]
}

export function take(gathered: Gathered, credits: Credits, signed: string[]): void {
  gathered.byline.push(...credits.byline)
  gathered.editor.push(...credits.editor)
  if (credits.publisher) signed.push(credits.publisher)
}

export function signMedium(text: string, { language }: Article, signed: string[]): void {
  if (text.length < 3) return
  const gazetteer = gazetteerOf(language.facts)
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.])\p{L}{2}/gu)) {
    const end = mediumEnd(text, match.index, gazetteer)
    if (end < 0) continue
    signed.push(text.slice(match.index, end))
    return
  }
}
