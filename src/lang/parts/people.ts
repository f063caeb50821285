import type { PhraseTable } from '../../text/phrases.ts'
import { WordTable } from '../../text/words.ts'

// What a word does where people are spoken of; one word may do several things.
export const PRONOUN = 1
/** Opens a description of somebody unnamed. */
export const DETERMINER = 2
/** Points back to somebody spoken of before. */
export const DEMONSTRATIVE = 4
/** A person without a name ("woman", "coach"). */
export const PERSON = 8
/** A group or thing that speaks; a name after it is no person speaking. */
export const GROUP = 16
/** A lower-case word within a name ("van", "bin"). */
export const PARTICLE = 32
/** A lower-case word within a role ("of", "and"). */
export const LINK = 64
/** Ends a role. */
export const END = 128
/** A day or month: capitalised, and neither name nor role. */
export const CALENDAR = 256
export const DEGREE = 512
/** Opens a sentence with a capital and belongs to no name. */
export const OPENER = 1024
/** Opens a phrase that points back. */
export const ANAPHORIC = 2048
/** A verb of speech. */
export const SPEECH = 4096
/** The name after it is a nickname of somebody named before. */
export const ALIAS = 8192
/** Stands between a description and the name it introduces ("named"). */
export const NAMING = 16384
/** "I", "we", "they": does not tell who speaks. */
export const SPEAKING = 32768
/** A preposition before a place. */
export const PLACING = 65536
/** A place that may stand between a title and a name. */
export const PLACE = 131072
/** "From": an organisation follows. */
export const OF = 262144
/** A title that is as often a first name. */
export const NAMESAKE = 524288
/** Opens the description of one person. */
export const SINGLE = 1048576
/** "Who", "which". */
export const RELATIVE = 2097152
/** The first word of a title or a form of address. */
export const TITLE_START = 4194304
/** "And". */
export const AND = 8388608
/** What a person of note is called instead of the name ("singer"). */
export const EPITHET = 16777216
/** What an organisation speaks through ("statement"). */
export const STATEMENT = 33554432
/** Between a name and the role in which its bearer speaks. */
export const AS = 67108864

/** Above the bits stand a word's log-odds of being part of a name, plus `ODDS_ZERO`; 0 where they are not known. */
export const ODDS_SHIFT = 27
export const ODDS_ZERO = 8

/** The kinds of `titles`. */
export const OFFICE = 1
export const PROFESSION = 2
/** Being somebody's; what follows names the other one. */
export const RELATION = 4
/** A kind of medium, whose name follows. */
export const MEDIUM = 8
/** A form of address, rank or academic title, which belongs neither to name nor role. */
export const HONORIFIC = 16
/** All that open a role. */
export const ROLE = OFFICE | PROFESSION | RELATION | MEDIUM

export interface PeopleLanguage {
  /** Bits as named above, and the odds above them. */
  words: WordTable
  /** Phrases that open a role or a name; bits as named above. */
  titles: PhraseTable<number>
  /** Ends a noun that belongs to somebody spoken of. */
  possessive: string
  /** A lower-case word that begins so is a verb. */
  verbPrefixes: readonly string[]
  /** Spans of time: with a number before them they are nobody. */
  times: WordTable
  /** Between two offices that one person holds. */
  besides: WordTable
  /** Stand between somebody and who is with them ("accompanied by"). */
  companions: WordTable
  /** An everyday noun begins and ends so, and has so many letters at least; in lower case. */
  nounShapes: readonly { prefix: string; suffix: string; least: number }[]
  /** What short titles stand for; several that one may stand for are parted by "|". */
  longTitles: PhraseTable<string>
  /** Offices and areas that a Roman numeral may follow. */
  numbered: WordTable
  /** Join the words of an organisation's name ("Bank of England"). */
  partitives: WordTable
  /** Names before which a single "I" is part of the name. */
  initialled: WordTable
}

/** One table of words from lists of words, each with the bit that its words get; the first odds given for a word hold. */
export function bitTable(
  lists: Iterable<readonly [words: string, bit: number]>,
  odds: Iterable<readonly [odds: number, words: string]>,
): WordTable {
  const bits = new Map<string, number>()
  for (const [words, bit] of lists) for (const word of listed(words)) bits.set(word, (bits.get(word) ?? 0) | bit)
  for (const [value, words] of odds) {
    for (const word of listed(words)) {
      const known = bits.get(word) ?? 0
      if (known >>> ODDS_SHIFT === 0) bits.set(word, known | ((value + ODDS_ZERO) << ODDS_SHIFT))
    }
  }
  return new WordTable(bits)
}

function listed(words: string): string[] {
  return words.trim().split(/\s+/)
}

/** Phrases from comma-separated lists, each with the bit that its phrases get. */
export function bitPhrases(lists: Iterable<readonly [phrases: string, bit: number]>): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [phrases, bit] of lists) {
    for (const phrase of phrases.split(',').map((one) => one.trim().replace(/\s+/g, ' ')))
      if (phrase) bits.set(phrase, (bits.get(phrase) ?? 0) | bit)
  }
  return bits
}
