/** Goes through the lines at the top and the end of the article and reads stamps, credits and the dateline. */
import type { Article } from '../article.ts'
import { readEnd } from './end.ts'
import type { Gathered, State } from './gathered.ts'
import { readRecord } from './record.ts'
import { readTop } from './top.ts'
import type { Outline } from './whole.ts'

export function readCredits(article: Article, outline: Outline): Gathered {
  const gathered: Gathered = { stamps: [], byline: [], editor: [], publisher: null, dateline: null, kinds: [] }
  const state: State = { article, outline, gathered, signed: [], weak: [] }
  readRecord(state)
  for (let index = 0; index < outline.head.length; index++) gathered.kinds.push(readTop(state, index))
  const ending = outline.complete ? [...outline.head.slice(2), ...outline.tail] : outline.tail
  for (const [index, line] of ending.entries()) readEnd(state, line, index === ending.length - 1)
  gathered.stamps.push(...state.weak)
  gathered.publisher ??= state.signed[0] ?? null
  gathered.byline = unique(gathered.byline)
  gathered.editor = unique(gathered.editor)
  return gathered
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]
