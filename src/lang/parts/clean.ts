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
   * that follows it, be that on the line or, where nothing else stands there, on the next one; `headlines`: past all
   * the headlines on the lines that follow it.
   */
  to: 'match' | 'sentence' | 'line' | 'headline' | 'headlines'
  /** Only before the first paragraph, after the last, either of the two, or in the last paragraph and after it. */
  zone?: 'top' | 'tail' | 'edge' | 'last'
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
  units: WordTable
  /** "an", "a". */
  one: WordTable
  /** Words before a stamp that say that it is one. */
  labels: WordTable
}

/** How headlines are written, and told from the text that they are glued to. */
export interface HeadlineLanguage {
  /** Words that they leave in lower case. */
  small: WordTable
  /** Words that running text hardly ever capitalises. */
  plain: WordTable
  /** Titles and offices, with which a sentence about a person starts. */
  titles: WordTable
  /** Words that, capitalised, can only open a sentence: headlines leave them small or do without. */
  openers: WordTable
  /** Words that open a photo's credit, before a slash or colon. */
  credits: WordTable
  /** Names with a capital inside. */
  brands: WordTable
  /** Written on the pages of sites that put headlines between sentences without a label. */
  inserting: readonly string[]
  /** First words of labels that such a headline may open with. */
  leads: WordTable
}

export interface CleanLanguage {
  rules: readonly BoilerplateRule[]
  stamp: StampLanguage
  headlines: HeadlineLanguage
  /** Labels of channels and sections, alone on a line. */
  channels: WordTable
  /** First parts of hyphenated words ("non-blok", "anti-kekerasan", "ke-80"). */
  hyphenated: WordTable
  /** Words with which an article warns of false news and false advertising. */
  warning: WordTable
  /** Ends of domain names, which are no sentence after a full stop. */
  domains: WordTable
}
