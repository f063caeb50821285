/** What the resolvers of an article's phrases share. */
import { sentenceAt } from '../../../text/sentences.ts'
import type { Article } from '../../article.ts'
import type { Mod, Phrase, Sense } from '../expression.ts'
import type { Interval } from '../interval.ts'
import { looksAhead } from '../sense.ts'
import type { DateWords } from '../words.ts'

export interface Resolution {
  interval: Interval | null
  /** The value, with its clock time. */
  value: string | null
  mod: Mod | undefined
  implied: string[] | undefined
  conflict: boolean | undefined
}

export interface Context {
  article: Article
  words: DateWords
  phrases: readonly Phrase[]
  /** Day of publication as a day number. */
  reference: number | null
  /** A bare weekday is the one nearest to the reference, on either side. */
  around: boolean
  done: (Resolution | null)[]
}

export function sameSentence(article: Article, a: Phrase, b: Phrase): boolean {
  return sentenceAt(article.sentences, a.first) === sentenceAt(article.sentences, b.first)
}

/** Ahead where the sentence says so, or where the date just before it lies well ahead. */
export function senseOf(context: Context, index: number): Sense | 'maybe-future' | undefined {
  const phrase = context.phrases[index]
  return looksAhead(context.article, context.words, phrase) || followsAhead(context, index) ? 'maybe-future' : undefined
}

/** Days after publication from which on a date sets the direction of the next. */
const WELL_AHEAD = 20
/** Days of a period that is too long to set a direction. */
const LONG = 45
/** How many phrases back an anchor may stand; keeps long lists linear. */
export const LOOK_BACK = 40
/** How many sentences back a date counts as just named. */
export const JUST_NAMED = 2

function followsAhead({ article, phrases, done, reference }: Context, index: number): boolean {
  const before = done[index - 1]?.interval
  if (!before || reference === null || before.from < reference + WELL_AHEAD || before.to - before.from > LONG)
    return false
  const gap =
    sentenceAt(article.sentences, phrases[index].first) - sentenceAt(article.sentences, phrases[index - 1].first)
  return gap <= JUST_NAMED
}
