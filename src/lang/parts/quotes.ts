import type { PhraseTable } from '../../text/phrases.ts'
import type { WordTable } from '../../text/words.ts'

/** A bare verb that stands after or inside what was said, its source behind it: "…, kata Budi". */
export const AFTER = 1
/** A reporting word that carries its source as a suffix: "ujarnya", "menurutnya". */
export const OWN = 1 << 1
/** A verb of speech that governs what was said, its subject before it: "Budi mengatakan bahwa …". */
export const GOVERNS = 1 << 2
/** A verb of belief, wish or request: a report only where what follows is a clause or stands in marks. */
export const WEAK = 1 << 3
/** A preposition that names the source: "menurut Budi, …". */
export const ACCORDING = 1 << 4
/** A passive verb of speech: "disampaikan Budi". */
export const PASSIVE = 1 << 5
/** Names the medium that passes the words on, never the speaker: "dikutip dari". */
export const CITES = 1 << 6
/** A verb that gives somebody or something a name: "menyebut Budi …". */
export const NAMES = 1 << 7
/** Opens a complement clause and belongs to neither side: "bahwa". */
export const COMPLEMENT = 1 << 8
/** A pronoun that can be a source. */
export const PRONOUN = 1 << 9
/** May stand between a subject and its verb, or behind a cue: "juga", "kembali". */
export const ADVERB = 1 << 10
/** Opens a sentence without being part of its subject: "namun", "sementara". */
export const CONNECTIVE = 1 << 11
/** Opens an adjunct: "di", "kepada", "saat", "melalui". */
export const ADJUNCT = 1 << 12
/** A day of the week or of the calendar: "Selasa", "Senin". */
export const DAY = 1 << 13
/** Makes a predicate without being a verb of speech: "akan", "tidak", "adalah". */
export const PREDICATE = 1 << 14
/** The head of a title or of a description of a person: "Kepala", "warga". */
export const TITLE = 1 << 15
/** Subordinates the verb after it: "yang", "untuk", "dengan". */
export const LINKER = 1 << 16
/** Begins as a verb does and is none: keeps the look of the prefix from deciding. */
export const NOT_VERB = 1 << 31
/** A verb by the look of its prefix. */
export const VERB = 1 << 17
/** Says that something exists, and so makes a clause without a subject before it: "ada". */
export const EXISTS = 1 << 18
/** Joins two predicates of one subject: "dan", "serta". */
export const JOINS = 1 << 19
/** Points back at what was just told: "hal", "demikian". */
export const POINTS_BACK = 1 << 20
/** A source that is a paper and no person: "data", "undang". */
export const DOCUMENT = 1 << 21
/** Closes a noun phrase: "itu", "tersebut". */
export const DEMONSTRATIVE = 1 << 22
/** A noun for what is said, a cue before a complement: "pernyataan". */
export const NOUN = 1 << 23

/** A cue whose object is a noun phrase; a bare clause behind it is none: "menyoroti". */
export const NOMINAL = 1 << 24

/** An adjective or adverb that can be a predicate but does not end a noun phrase: "besar". */
export const ADJECTIVE = 1 << 25
/** Cannot open a reported clause: "untuk", "karena", and heads of nominal objects such as "pentingnya". */
export const BARS = 1 << 26
/** Before a verb of speech, says that nothing was said: "untuk", "tidak", "akan". */
export const UNREAL = 1 << 28
/** A verb of speech whose bare object is always a clause: "mengatakan". */
export const CLAUSAL = 1 << 29
/** Opens a complement right behind a verb of speech, and a condition elsewhere: "jika". */
export const SOFT_COMPLEMENT = 1 << 30
/** Makes a relative clause: "yang". */
export const RELATIVE = 1 << 27

export const CUE = AFTER | OWN | GOVERNS | WEAK | ACCORDING | PASSIVE | NAMES

export interface QuoteLanguage {
  /** Class bits of every word that matters to a report of speech. */
  words: WordTable
  /** Prefixes (lower case) that make a verb of a word not in `words`; those of `statePrefixes` may also make an adjective. */
  verbPrefixes: readonly string[]
  statePrefixes: readonly string[]
  /** Shortest such verb, in letters. */
  verbLength: number
  /** Cues of several words, the first of which is a cue itself: "menyatakan harapan". */
  cuePhrases: PhraseTable<true>
  /** Phrases that open a sentence and belong to no subject: "di sisi lain". */
  openers: PhraseTable<true>
  /** Words whose bearers an article reports no words of outside marks: "Anda", "kami". */
  notSources: WordTable
  /** Words that open what belongs to the attribution, not to the words reported: "ditemui", "keterangannya". */
  tails: WordTable
  /** Adjectives that behind a noun are part of its phrase more often than said of it: "penting". */
  attributes: WordTable
  /** Verbs that speak only together with a noun: "memberi" informasi. */
  lights: WordTable
  /** Passive verbs that give a name: "disebut" sebagai "…" oleh …. */
  labelling: WordTable
  /** What opens the doer of a passive verb: "oleh". */
  agents: WordTable
  /** Nouns whose marked word is mentioned, not said: "tema" "…". */
  labels: WordTable
  /** What opens the name that somebody gives: "sebagai". */
  roles: WordTable
  /** What opens a modifier of the marked words before it: "bagi". */
  modifiers: WordTable
  /** What opens the clause of somebody else: "sementara". */
  contrasts: WordTable
  /** What opens a circumstance that the article adds behind marked words: "ketika". */
  circumstances: WordTable
  /** What opens the words that say to whom, where or about what somebody speaks: "kepada". */
  addressees: WordTable
  /** What opens a reason: "karena". */
  reasons: WordTable
  /** Cues whose object is often the thing itself, and nouns for such things: "mencatat" kenaikan. */
  tallies: WordTable
  results: WordTable
  /** What opens a condition: "jika". */
  conditions: WordTable
  /** What opens a clause that a main clause follows: "meskipun". */
  subordinators: WordTable
  /** What opens a phrase or clause without a subject before the main clause: those, and "selain". */
  prefaces: WordTable
  /** Verbs that make a report of a noun: "memberikan" keterangan bahwa …. */
  gives: WordTable
  /** Words after which a clause of the article's own ends, and one that is reported begins: "karena" menurut …. */
  breaks: WordTable
  /** Verbs that ask or order somebody to do something: "meminta". */
  requests: WordTable
  /** What opens a purpose, and what somebody is asked to do: 1 where a verb must follow ("untuk"), 2 for "agar". */
  purposes: WordTable
  /** Subjects that stand for the speaker: "dirinya". */
  selves: WordTable
  /** The source suffix of `OWN` words; a word that ends in it is no verb ("meningkatnya": the rise of). */
  suffix: string
}
