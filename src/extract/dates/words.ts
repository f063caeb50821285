/** A language's words of dates, compiled into tables once. */
import type { DateLanguage, DateUnit, Deictic, Direction, FixedDay } from '../../lang/parts/dates.ts'
import { PhraseTable } from '../../text/phrases.ts'
import { tokenize } from '../../text/tokens.ts'
import { WordTable, wordSet } from '../../text/words.ts'

/** What a word may begin; flags, because a word may begin several things. */
export const MONTH = 1
export const WEEKDAY = 2
export const DEICTIC = 4
export const COUNT = 8
export const ONE_UNIT = 16
export const HOLIDAY = 32
export const QUARTER = 64
export const CENTURY = 128
export const CLOCK = 256
export const DAY_NOUN = 512
export const PART_NOUN = 1024

export interface DateWords {
  triggers: WordTable
  months: WordTable
  shortMonths: WordTable
  namesakes: WordTable
  weekdays: PhraseTable<number>
  shortWeekdays: WordTable
  twins: WordTable
  units: PhraseTable<DateUnit>
  oneUnits: PhraseTable<DateUnit>
  numbers: WordTable
  scales: WordTable
  adders: WordTable
  ordinals: WordTable
  ordinalPrefix: WordTable
  directions: PhraseTable<Direction>
  counted: PhraseTable<{ sign: 1 | -1; from: 'publication' | 'text' }>
  deictics: PhraseTable<Deictic>
  notBeforeDeictic: WordTable
  notBeforeUnit: WordTable
  notBeforePart: WordTable
  notAfterDeictic: WordTable
  holidays: PhraseTable<FixedDay>
  edges: PhraseTable<'START' | 'MID' | 'END'>
  approximate: PhraseTable<true>
  weekdayNouns: WordTable
  dayNouns: WordTable
  weekNouns: WordTable
  monthNouns: WordTable
  yearNouns: WordTable
  through: PhraseTable<true>
  and: PhraseTable<true>
  or: WordTable
  before: WordTable
  yearEvents: WordTable
  nameHeads: WordTable
  measures: WordTable
  recurring: WordTable
  weekdayNames: WordTable
  feasts: WordTable
  seasons: WordTable
  laws: WordTable
  weekdayTails: WordTable
  same: PhraseTable<true>
  quarters: PhraseTable<'Q' | 'H'>
  shortQuarters: WordTable
  centuries: WordTable
  decadeSuffix: WordTable
  decadeNouns: WordTable
  beforeEra: PhraseTable<true>
  clock: WordTable
  zoneNouns: WordTable
  zones: PhraseTable<number | null>
  dayParts: PhraseTable<{ from: number; to: number } | null>
  future: WordTable
  past: WordTable
}

const compiled = new WeakMap<DateLanguage, DateWords>()

export function wordsOf(language: DateLanguage): DateWords {
  let words = compiled.get(language)
  if (!words) {
    words = compile(language)
    compiled.set(language, words)
  }
  return words
}

const numbers = (record: Record<string, number>): WordTable => new WordTable(Object.entries(record))
const phrases = <T>(record: Record<string, T>): PhraseTable<T> => new PhraseTable(Object.entries(record))
const set = (list: readonly string[]): PhraseTable<true> => new PhraseTable(list.map((phrase) => [phrase, true]))

function compile(data: DateLanguage): DateWords {
  return {
    triggers: triggersOf(data),
    months: numbers(data.months),
    shortMonths: numbers(data.shortMonths),
    namesakes: wordSet(data.namesakes),
    weekdays: phrases(data.weekdays),
    shortWeekdays: numbers(data.shortWeekdays),
    twins: wordSet(data.twins),
    units: phrases(data.units),
    oneUnits: phrases(data.oneUnits),
    numbers: numbers(data.numbers),
    scales: numbers(data.scales),
    adders: numbers(data.adders),
    ordinals: numbers(data.ordinals),
    ordinalPrefix: wordSet(data.ordinalPrefix),
    directions: phrases(data.directions),
    counted: phrases(data.counted),
    deictics: phrases(data.deictics),
    notBeforeDeictic: wordSet(data.notBeforeDeictic),
    notBeforeUnit: wordSet(data.notBeforeUnit),
    notBeforePart: wordSet(data.notBeforePart),
    notAfterDeictic: wordSet(data.notAfterDeictic),
    holidays: phrases(data.holidays),
    edges: phrases(data.edges),
    approximate: set(data.approximate),
    weekdayNouns: wordSet(data.nouns.weekday),
    dayNouns: wordSet(data.nouns.day),
    weekNouns: wordSet(data.nouns.week),
    monthNouns: wordSet(data.nouns.month),
    yearNouns: wordSet(data.nouns.year),
    through: set(data.through),
    and: set(data.and),
    or: wordSet(data.or),
    before: wordSet(data.before),
    yearEvents: wordSet(data.yearEvents),
    nameHeads: wordSet(data.nameHeads),
    measures: wordSet(data.measures),
    recurring: wordSet(data.recurring),
    weekdayNames: wordSet(data.weekdayNames),
    feasts: wordSet(data.feasts),
    same: set(data.same),
    seasons: wordSet(data.seasons),
    laws: wordSet(data.laws),
    weekdayTails: wordSet(data.weekdayTails),
    quarters: phrases(data.quarters),
    shortQuarters: numbers(data.shortQuarters),
    centuries: wordSet(data.centuries),
    decadeSuffix: wordSet(data.decadeSuffix),
    decadeNouns: wordSet(data.decadeNouns),
    beforeEra: set(data.beforeEra),
    clock: wordSet(data.clock),
    zoneNouns: wordSet(data.zoneNouns),
    zones: phrases(data.zones),
    dayParts: phrases(data.dayParts),
    future: wordSet(data.future),
    past: wordSet(data.past),
  }
}

function triggersOf(data: DateLanguage): WordTable {
  const flags = new Map<string, number>()
  const add = (list: Iterable<string>, flag: number) => {
    for (const phrase of list) {
      const word = firstWord(phrase)
      flags.set(word, (flags.get(word) ?? 0) | flag)
    }
  }
  const keys = Object.keys
  add([...keys(data.months), ...keys(data.shortMonths)], MONTH)
  add([...keys(data.weekdays), ...keys(data.shortWeekdays)], WEEKDAY)
  add(keys(data.deictics), DEICTIC)
  add(keys(data.numbers), COUNT)
  add(keys(data.oneUnits), ONE_UNIT)
  add(keys(data.holidays), HOLIDAY)
  add([...keys(data.quarters), ...keys(data.shortQuarters)], QUARTER)
  add(data.centuries, CENTURY)
  add(data.clock, CLOCK)
  add(data.nouns.day, DAY_NOUN)
  add([...data.nouns.week, ...data.nouns.month, ...data.nouns.year], PART_NOUN)
  return new WordTable(flags)
}

function firstWord(phrase: string): string {
  const tokens = tokenize(phrase)
  return phrase.slice(tokens.start[0], tokens.end[0])
}
