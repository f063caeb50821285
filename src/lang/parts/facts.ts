/** What a language calls the parts of an article that speak of the article itself. */
export interface FactLanguage {
  /** Labels before the writers' names ("Penulis:"). */
  writers: readonly string[]
  /** Of these, the words that open a line of names without a colon. */
  unlabelled: readonly string[]
  /** Before a medium that signs as a whole ("Tim X.com"). */
  teams: readonly string[]
  /** Labels before the editors' names. */
  editors: readonly string[]
  /** Labels before somebody else's name, which end a list of names ("Foto:"). */
  otherCredits: readonly string[]
  /** Words that open a reporter's line without a colon ("Laporan Wartawan X, NAMA"). */
  reportLines: readonly string[]
  /** Words that stand in a line of publication beside its date. */
  stampWords: readonly string[]
  /** Words of a stamp that tell a later change from the publication. */
  updates: readonly string[]
  /** Media that are no web address ("ANTARA"), as they may be written. */
  media: readonly string[]
  /** Beginnings of words that name a medium ("detikOto"). */
  mediaPrefixes: readonly string[]
  /** Words within the names of media. */
  mediaWords: readonly string[]
  /** Places from which reports are dated, for those that nothing else gives away. */
  places: readonly string[]
  /** What may stand behind a place in a dateline and is no medium. */
  regions: readonly string[]
  /** Lines that look like a headline or dateline but label a channel. */
  labels: readonly string[]
  /** Before the owner of the text. */
  copyright: readonly string[]
  /** Before a medium: the article speaks of itself ("kepada detikcom"). */
  ownMention: readonly string[]
  /** Of these, a medium's own collections, for which it cites itself. */
  ownRecords: readonly string[]
  /** Media that others cite: a mention of them does not make them the publisher. */
  agencies: readonly string[]
  /** Behind a medium that opens a sentence: what a newsroom does for its own story. */
  ownActs: readonly string[]
  /** Before a medium: the article cites another. */
  citing: readonly string[]
  /** A day near these is a day on which somebody spoke. */
  spoken: readonly string[]
  /** Names that a credit line gives in place of a person. */
  nobody: readonly string[]
}
