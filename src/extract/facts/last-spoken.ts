/** The latest day on which the article says that somebody spoke: when it was published, where nothing tells. */
import type { FactLanguage } from '../../lang/parts/facts.ts'
import { sentenceAt } from '../../text/sentences.ts'
import type { Tokens } from '../../text/tokens.ts'
import { type WordTable, wordSet } from '../../text/words.ts'
import type { Article } from '../article.ts'
import type { Phrase } from '../dates/expression.ts'
import type { DateMention } from '../dates/index.ts'
import { resolvePhrases } from '../dates/resolve/index.ts'
import { looksAhead } from '../dates/sense.ts'
import { wordsOf } from '../dates/words.ts'
import { storyAnchor } from './story-anchor.ts'

const tables = new WeakMap<FactLanguage, WordTable>()

function spokenWords(language: FactLanguage): WordTable {
  let table = tables.get(language)
  if (!table) {
    table = wordSet(language.spoken)
    tables.set(language, table)
  }
  return table
}

/** The latest day on which the article says that somebody spoke; failing that, the latest weekday it reports. */
export function lastSpoken(article: Article, mentions: readonly DateMention[]): number | null {
  const phrases = mentions.map(({ phrase }) => phrase)
  const reported = phrases.map((phrase) => isReported(article, phrase))
  const spoken = spokenWords(article.language.facts)
  const isCited = (phrase: Phrase) => isAttributed(article, phrase, spoken)
  const past = phrases.filter((_, index) => reported[index])
  const anchor = storyAnchor(article.tokens, past, isCited)
  if (anchor === null) return null
  const days = resolvePhrases(article, phrases, anchor, true)
  let cited: number | null = null
  let told: number | null = null
  for (const [index, phrase] of phrases.entries()) {
    const interval = days[index]?.interval
    if (!interval || interval.from !== interval.to || !reported[index]) continue
    if (isCited(phrase)) cited = later(cited, interval.from)
    else if (hasWeekday(phrase) && phrase.sense !== 'past') told = later(told, interval.from)
  }
  return cited ?? told
}

const later = (day: number | null, other: number): number => (day === null ? other : Math.max(day, other))

function isReported(article: Article, phrase: Phrase): boolean {
  return phrase.sense !== 'future' && !looksAhead(article, wordsOf(article.language.dates), phrase)
}

function hasWeekday({ says }: Phrase): boolean {
  return says.kind === 'weekday' || (says.kind === 'fields' && says.fields.weekday !== undefined)
}

const REACH = 14
const COMMA = 44

/** Behind a comma a day belongs to the attribution, however far its cue is. */
const closes = (tokens: Tokens, first: number): boolean => first > 0 && tokens.hash[first - 1] === COMMA

/** A word of speech or citation stands near the phrase, in its sentence. */
function isAttributed({ tokens, sentences }: Article, { first, next, says }: Phrase, spoken: WordTable): boolean {
  if (says.kind === 'range' || says.kind === 'holiday') return false
  const sentence = sentenceAt(sentences, first)
  const start = sentence < sentences.count ? sentences.first[sentence] : 0
  const from = closes(tokens, first) ? start : Math.max(first - REACH, start)
  const to = Math.min(next + REACH / 2, sentence < sentences.count ? sentences.last[sentence] : tokens.count)
  for (let at = from; at < to; at++) if (spoken.has(tokens, at)) return true
  return false
}
