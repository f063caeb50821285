/** A publisher that names itself in the story: "katanya kepada X.com". */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { LETTER } from '../../text/tokens.ts'
import { type WordTable, wordSet } from '../../text/words.ts'
import type { Article } from '../article.ts'
import { gazetteerOf, mediumEnd } from './media.ts'

const tables = new WeakMap<FactLanguage, { own: WordTable; citing: WordTable }>()

function tablesOf(language: FactLanguage) {
  let made = tables.get(language)
  if (!made) {
    made = { own: wordSet(language.ownMention), citing: wordSet(language.citing) }
    tables.set(language, made)
  }
  return made
}

/** The first medium behind a word that makes the reporter its own, or null. */
export function ownMention({ tokens, language }: Article): string | null {
  const { own, citing } = tablesOf(language.facts)
  const gazetteer = gazetteerOf(language.facts)
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!own.has(tokens, at) || !(tokens.flags[at + 1] & LETTER) || isCiting(at)) continue
    const start = tokens.start[at + 1]
    const end = mediumEnd(tokens.text, start, gazetteer)
    const medium = end < 0 ? null : tokens.text.slice(start, end)
    if (medium !== null && !language.facts.agencies.includes(medium)) return medium
  }
  return null

  function isCiting(at: number): boolean {
    for (let k = Math.max(0, at - 3); k < at; k++) if (citing.has(tokens, k)) return true
    return false
  }
}
