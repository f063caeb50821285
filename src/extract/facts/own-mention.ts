/** A publisher that names itself in the story: "katanya kepada X.com", "X.com telah menghubungi …". */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { LETTER } from '../../text/tokens.ts'
import { type WordTable, wordSet } from '../../text/words.ts'
import type { Article } from '../article.ts'
import { gazetteerOf, mediumEnd } from './media.ts'

interface Tables {
  own: WordTable
  citing: WordTable
  acts: RegExp
}

const tables = new WeakMap<FactLanguage, Tables>()

function tablesOf(language: FactLanguage): Tables {
  let made = tables.get(language)
  if (!made) {
    const acts = new RegExp(` (?:${language.ownActs.join('|')}) `, 'y')
    made = { own: wordSet(language.ownMention), citing: wordSet(language.citing), acts }
    tables.set(language, made)
  }
  return made
}

/** The first medium behind a word that makes the reporter its own, or that acts at a sentence's start; else null. */
export function ownMention(article: Article): string | null {
  const { tokens, language } = article
  const { own, citing } = tablesOf(language.facts)
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!own.has(tokens, at) || !(tokens.flags[at + 1] & LETTER)) continue
    const medium = mediumAt(article, at + 1)?.name
    if (medium && !isCiting(article, citing, at)) return medium
  }
  return actingMedium(article)
}

function mediumAt({ tokens, language }: Article, token: number): { name: string; end: number } | null {
  const start = tokens.start[token]
  const end = mediumEnd(tokens.text, start, gazetteerOf(language.facts))
  const name = end < 0 ? '' : tokens.text.slice(start, end)
  return name !== '' && !language.facts.agencies.includes(name) ? { name, end } : null
}

const REACH = 3

function isCiting({ tokens }: Article, citing: WordTable, at: number): boolean {
  for (let k = Math.max(0, at - REACH); k < at; k++) if (citing.has(tokens, k)) return true
  return false
}

function actingMedium(article: Article): string | null {
  const { acts } = tablesOf(article.language.facts)
  const { sentences, text } = article
  for (let index = 0; index < sentences.count; index++) {
    const medium = mediumAt(article, sentences.first[index])
    if (!medium) continue
    acts.lastIndex = medium.end
    if (acts.test(text)) return medium.name
  }
  return null
}
