/** How Indonesian reports speech. */
import { phraseSet } from '../../text/phrases.ts'
import { WordTable, wordSet } from '../../text/words.ts'
import type { QuoteLanguage } from '../parts/quotes.ts'
import * as bit from '../parts/quotes.ts'
import * as cues from './quotes/cues.ts'
import { openers } from './quotes/openers.ts'
import * as around from './quotes/words.ts'

const CLASSES: readonly (readonly [number, string])[] = [
  [bit.AFTER, cues.after],
  [bit.AFTER | bit.OWN, cues.own],
  [bit.GOVERNS, cues.governs],
  [bit.WEAK, cues.weak],
  [bit.PASSIVE, cues.passive],
  [bit.PASSIVE, cues.labelling],
  [bit.PASSIVE | bit.OWN, cues.passiveOwn],
  [bit.CITES, cues.cites],
  [bit.NAMES, cues.names],
  [bit.ACCORDING, 'menurut'],
  [bit.ACCORDING | bit.OWN, 'menurutnya'],
  [bit.GOVERNS | bit.NOMINAL, cues.lights],
  [bit.NOUN, cues.nouns],
  [bit.NOMINAL, cues.nominal],
  [bit.CLAUSAL, cues.clausal],
  [bit.COMPLEMENT, around.complements],
  [bit.SOFT_COMPLEMENT, around.softComplements],
  [bit.PRONOUN, around.pronouns],
  [bit.ADVERB, around.adverbs],
  [bit.CONNECTIVE, around.connectives],
  [bit.ADJUNCT, around.adjuncts],
  [bit.DAY, around.days],
  [bit.PREDICATE, around.predicates],
  [bit.TITLE, around.titles],
  [bit.LINKER, around.linkers],
  [bit.EXISTS, around.exists],
  [bit.ADJECTIVE, around.adjectives],
  [bit.BARS, around.bars],
  [bit.NOT_VERB, around.notVerbs],
  [bit.UNREAL, around.unreal],
  [bit.RELATIVE, 'yang'],
  [bit.JOINS, around.joins],
  [bit.POINTS_BACK, around.pointers],
  [bit.DOCUMENT, around.documents],
  [bit.DEMONSTRATIVE, around.demonstratives],
]

const list = (words: string): string[] => words.trim().split(/\s+/)

/** A word has the bits of every class that lists it. */
function classTable(): WordTable {
  const bits = new Map<string, number>()
  for (const [mask, words] of CLASSES) for (const word of list(words)) bits.set(word, (bits.get(word) ?? 0) | mask)
  return new WordTable(bits)
}

export const quotes: QuoteLanguage = {
  words: classTable(),
  verbPrefixes: ['me', 'di'],
  statePrefixes: ['ber', 'ter'],
  verbLength: 5,
  cuePhrases: phraseSet(cues.cuePhrases),
  openers: phraseSet(openers),
  notSources: wordSet(list(around.notSources)),
  tails: wordSet(list(around.tails)),
  attributes: wordSet(list(around.attributes)),
  lights: wordSet(list(cues.lights)),
  labelling: wordSet(list(cues.labelling)),
  agents: wordSet(['oleh']),
  labels: wordSet(list(around.labels)),
  roles: wordSet(list(around.roles)),
  modifiers: wordSet(list(around.modifiers)),
  addressees: wordSet(list(around.addressees)),
  reasons: wordSet(list(around.reasons)),
  tallies: wordSet(list(cues.tallies)),
  results: wordSet(list(around.results)),
  conditions: wordSet(list(around.conditions)),
  contrasts: wordSet(list(around.contrasts)),
  circumstances: wordSet(list(around.circumstances)),
  prefaces: wordSet(list(around.prefaces)),
  subordinators: wordSet(list(around.subordinators)),
  gives: wordSet(list(cues.gives)),
  breaks: wordSet(list(around.breaks)),
  requests: wordSet(list(cues.requests)),
  purposes: new WordTable([[around.purposes, 1], ...list(around.wishes).map((word) => [word, 2] as const)]),
  selves: wordSet(list(around.selves)),
  suffix: 'nya',
}
