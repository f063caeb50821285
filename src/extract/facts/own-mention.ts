/** A publisher that names itself in the story: "katanya kepada X.com", "X.com telah menghubungi …". */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { LETTER } from '../../text/tokens.ts'
import { type WordTable, wordSet } from '../../text/words.ts'
import type { Article } from '../article.ts'
import { gazetteerOf, mediumEnd } from './media.ts'

interface Tables {
  own: WordTable
  records: WordTable
  /** The same words by `openingAt`. */
  openings: ReadonlyMap<number, readonly string[]>
  citing: WordTable
  acts: RegExp
}

const tables = new WeakMap<FactLanguage, Tables>()

function tablesOf(language: FactLanguage): Tables {
  let made = tables.get(language)
  if (!made) {
    const acts = new RegExp(` (?:${language.ownActs.join('|')}) `, 'y')
    made = {
      own: wordSet(language.ownMention),
      records: wordSet(language.ownRecords),
      openings: byOpening(language.ownMention),
      citing: wordSet(language.citing),
      acts,
    }
    tables.set(language, made)
  }
  return made
}

/** The words by their first two letters. */
function byOpening(words: readonly string[]): Map<number, string[]> {
  const map = new Map<number, string[]>()
  for (const word of words) {
    const list = map.get(openingAt(word, 0))
    if (list) list.push(word)
    else map.set(openingAt(word, 0), [word])
  }
  return map
}

/** The first two code units as one number, the first as a small letter. */
const openingAt = (text: string, at: number): number => ((text.charCodeAt(at) | 32) << 16) | text.charCodeAt(at + 1)

/** The first medium behind a word that makes the reporter its own, or that acts at a sentence's start; else null. */
export function ownMention(article: Article): string | null {
  const { tokens, language } = article
  const { own } = tablesOf(language.facts)
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.end[at] - tokens.start[at] >= GLUED) {
      const glued = gluedMedium(article, at)
      if (glued && !isCiting(article, at)) return glued
    }
    if (!own.has(tokens, at) || at + 1 >= tokens.count || !(tokens.flags[at + 1] & LETTER)) continue
    const medium = mediumAt(article, at + 1)?.name
    if (medium && !isCiting(article, at)) return medium
  }
  return actingMedium(article)
}

/** Shorter words hold no medium behind another word. */
const GLUED = 11

/** "kepadadetikX", "PantauanX.com": a medium glued to the word that makes it the reporter's own. */
function gluedMedium(article: Article, token: number): string | null {
  const { tokens, language } = article
  const start = tokens.start[token]
  const words = tablesOf(language.facts).openings.get(openingAt(tokens.text, start))
  if (words === undefined) return null
  for (const word of words) {
    if (!tokens.text.startsWith(word.slice(1), start + 1)) continue
    const medium = mediumFrom(article, start + word.length)?.name
    if (medium) return medium
  }
  return null
}

function mediumAt(article: Article, token: number): { name: string; end: number } | null {
  return mediumFrom(article, article.tokens.start[token])
}

function mediumFrom({ tokens, language }: Article, start: number): { name: string; end: number } | null {
  const end = mediumEnd(tokens.text, start, gazetteerOf(language.facts))
  const name = end < 0 ? '' : tokens.text.slice(start, end)
  return name !== '' && !language.facts.agencies.includes(name) ? { name, end } : null
}

const REACH = 3

/** Another medium is cited; but "menurut catatan X" cites the medium itself. */
function isCiting({ tokens, language }: Article, at: number): boolean {
  const { citing, records } = tablesOf(language.facts)
  if (records.has(tokens, at)) return false
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
