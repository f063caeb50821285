/** Spam: injected advertising in an article, wherever it stands, to the character. */
import type { Language } from '../../lang/language.ts'
import type { Line } from '../../text/lines.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Cut } from '../cut.ts'

export interface SpamOptions {
  /** Log-odds from which a stretch counts as spam: higher keeps more, lower cuts more. */
  threshold?: number
}

/** Every stretch of injected spam, from its first to its last visible character; sorted and disjoint. */
export function findSpam(
  _text: string,
  _tokens: Tokens,
  _lines: readonly Line[],
  _language: Language | null,
  _options: SpamOptions = {},
): Cut[] {
  return []
}
