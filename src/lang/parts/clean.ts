import type { WordTable } from '../../text/words.ts'

export type BoilerplateKind = 'related' | 'credit' | 'caption' | 'legal' | 'widget'

/** Furniture that opens with known words. */
export interface BoilerplateRule {
  id: string
  kind: BoilerplateKind
  /** Words or marks with which it opens, in any case and spacing. */
  opens: readonly string[]
  /** What must stand there, the opening included (no anchors, bounded repetition only); nothing more is asked without it. */
  pattern?: RegExp
  /**
   * Where it may open: at the start of a line (bullets aside), where a sentence may start (glued to the one before, too),
   * or anywhere.
   */
  at: 'line' | 'sentence' | 'anywhere'
  /**
   * How far it reaches: as far as its words or pattern, to the end of the sentence or the line, or past the headline
   * that follows it, be that on the line or, where nothing else stands there, on the next one.
   */
  to: 'match' | 'sentence' | 'line' | 'headline'
  /** Only outside the paragraphs: before the first, or after the last. */
  zone?: 'top' | 'tail' | 'edge'
  /** Longest stretch that it takes out, in UTF-16 units; 300 if not given. */
  most?: number
}

/** What lines made of nothing but a publication stamp are made of. */
export interface StampLanguage {
  /** Every word that such a line may hold, besides numbers and marks. */
  words: WordTable
  months: WordTable
  /** "3 hours ago": the words that close it. */
  ago: WordTable
}

export interface CleanLanguage {
  rules: readonly BoilerplateRule[]
  stamp: StampLanguage
  /** Words that headlines leave in lower case. */
  headlineSmall: WordTable
  /** Labels of channels and sections, alone on a line. */
  channels: WordTable
  /** First parts of hyphenated words ("non-blok", "anti-kekerasan", "ke-80"). */
  hyphenated: WordTable
  /** Ends of domain names, which are no sentence after a full stop. */
  domains: WordTable
}
