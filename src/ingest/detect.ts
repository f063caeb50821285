/** Which language a text is in: by the packs' commonest words. */
import { languages } from '../lang/index.ts'
import { LETTER, tokenize } from '../text/tokens.ts'

const SAMPLE = 4000
const ENOUGH = 0.12

export function detectLanguage(text: string): string | null {
  const tokens = tokenize(text.slice(0, SAMPLE))
  let words = 0
  for (let at = 0; at < tokens.count; at++) if (tokens.flags[at] & LETTER) words++
  if (words < 10) return null
  for (const language of languages) {
    let common = 0
    for (let at = 0; at < tokens.count; at++) if (language.writing.functionWords.has(tokens, at)) common++
    if (common / words >= ENOUGH) return language.code
  }
  return null
}
