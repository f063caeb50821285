/**
 * What a language pack tells the stages. Packs are data: words, phrases and patterns, never algorithms.
 * Each part is described beside the packs' other parts and filled by one file of the pack.
 */
import type { CleanLanguage } from './parts/clean.ts'
import type { DateLanguage } from './parts/dates.ts'
import type { FactLanguage } from './parts/facts.ts'
import type { PeopleLanguage } from './parts/people.ts'
import type { QuoteLanguage } from './parts/quotes.ts'
import type { SpamLanguage } from './parts/spam.ts'
import type { WritingLanguage } from './parts/writing.ts'

export interface Language {
  /** ISO 639-1 code. */
  code: string
  writing: WritingLanguage
  clean: CleanLanguage
  spam: SpamLanguage
  facts: FactLanguage
  dates: DateLanguage
  quotes: QuoteLanguage
  people: PeopleLanguage
}
