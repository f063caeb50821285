/** What telling headlines from text works on. */
import type { HeadlineLanguage } from '../../lang/parts/clean.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { PageLine } from '../page.ts'

export interface HeadlineContext {
  text: string
  tokens: Tokens
  lines: readonly PageLine[]
  language: HeadlineLanguage
}

/** What has fewer words is no headline. */
export const FEWEST_WORDS = 3
