import type { StopWords } from '../../text/sentences.ts'
import type { WordTable } from '../../text/words.ts'

/** How the language is written, whatever the stage. */
export interface WritingLanguage extends StopWords {
  /** The commonest words; their share tells the language of a text and prose from keywords. */
  functionWords: WordTable
  /** A related language that shares most function words, and words that only one of the two uses. */
  rival: { code: string; theirs: readonly string[]; ours: readonly string[] } | null
}
