/** Speakers without a name: groups, things, accounts and people who are only described. */
import { DETERMINER, GROUP, LINK, MEDIUM, PERSON, SINGLE } from '../../lang/parts/people.ts'
import { BREAK, DIGIT, LETTER, SPACED, type Tokens, tokenAt, UPPER } from '../../text/tokens.ts'
import type { Range } from '../article.ts'
import { acronymsOf, longForm } from './acronyms.ts'
import type { Cast } from './cast.ts'
import { nameText } from './names.ts'
import type { Person } from './person.ts'
import { AT, COMMA, isCapital, isMark, type Reading, titleAt } from './reading.ts'
import { describe } from './source/describe.ts'

const NEAR = 4

export class Unnamed {
  private readonly cast: Cast
  private readonly reading: Reading
  private readonly byName = new Map<string, Person>()
  private readonly byHead = new Map<number, Person>()
  private readonly groups = new Set<Person>()
  private acronyms: Map<number, number> | null = null
  private readonly things = new Map<number, Named | null>()

  constructor(cast: Cast) {
    this.cast = cast
    this.reading = cast.reading
  }

  /** Several people or a thing rather than one person. */
  isGroup(person: Person): boolean {
    return this.groups.has(person)
  }

  /** "gugatan itu" after "gugatan Doe": the one described last with the same first word. */
  groupBefore(token: number): Person | null {
    return this.byHead.get(this.reading.tokens.hash[token]) ?? null
  }

  private isOnePerson(start: number): boolean {
    const { tokens, kinds } = this.reading
    const at = tokenAt(tokens, start)
    const bits = kinds[at]
    return Boolean(bits & (SINGLE | PERSON)) || (!(bits & (GROUP | DETERMINER)) && titleAt(this.reading, at) !== null)
  }

  /** Where the name begins after "media Malaysia, ..." or "kantor berita ...", or -1. */
  private mediumName(from: number, to: number): number {
    const { tokens } = this.reading
    const title = titleAt(this.reading, from)
    if (title === null || !(title.value & MEDIUM)) return -1
    for (let at = title.next; at < to && !(this.reading.kinds[at] & LINK); at++)
      if (isMark(tokens, at, COMMA) && isCapital(tokens, at + 1)) return at + 1
    const proper = title.next - from > 1 && isCapital(tokens, title.next - 1)
    const goesOn = title.next < to && isCapital(tokens, title.next)
    return goesOn && (!proper || this.reading.kinds[title.next] & GROUP) ? title.next : -1
  }

  private endOfCapitals(from: number, to: number): number {
    let at = from
    while (at < to && isCapital(this.reading.tokens, at)) at++
    return Math.max(at, from + 1)
  }

  /** What stands before an account's name in its phrase. */
  private leadOf(token: number, start: number): string | null {
    const { tokens } = this.reading
    const first = tokenAt(tokens, start)
    if (first >= token || !this.isMedium(first)) return null
    return nameText(tokens, first, isMark(tokens, token - 1, COMMA) ? token - 1 : token)
  }

  /** "gugatan itu" after a mere mention of "gugatan Doe": the noun with the name that it stood with first. */
  namedThing(token: number, source: Range): Person | null {
    const { tokens, kinds } = this.reading
    if (!(kinds[token] & GROUP) && !this.isMedium(token)) return null
    const noun = tokens.hash[token]
    if (!this.things.has(noun)) this.things.set(noun, this.firstNamed(noun, token))
    const named = this.things.get(noun)
    if (!named) return null
    const person = this.describedAs(named.from, named.to, source)
    if (named.lead !== null) person.role ??= named.lead
    return person
  }

  private firstNamed(noun: number, before: number): Named | null {
    for (let at = 0; at < before; at++) {
      const named = this.reading.tokens.hash[at] === noun ? this.nameAfter(at) : null
      if (named) return named
    }
    return null
  }

  private isMedium(token: number): boolean {
    const title = titleAt(this.reading, token)
    return title !== null && Boolean(title.value & MEDIUM)
  }

  /** "gugatan Doe", or the account in "akun Instagram @kota", seen from the noun. */
  private nameAfter(noun: number): Named | null {
    const { tokens } = this.reading
    for (let at = noun + 1; at < Math.min(tokens.count - 1, noun + NEAR); at++)
      if (isMark(tokens, at, AT)) return { from: at, to: endOfHandle(tokens, at), lead: nameText(tokens, noun, at) }
    if (!isCapital(tokens, noun + 1) || tokens.flags[noun + 1] & UPPER) return null
    const [named] = this.cast.places.within(noun + 1, noun + 2)
    return named ? { from: noun, to: named.to, lead: null } : null
  }

  describedAs(from: number, to: number, source: Range): Person {
    const medium = this.mediumName(from, to)
    if (medium >= 0) return this.describedAs(medium, this.endOfCapitals(medium, to), source)
    const name = this.spelledOut(from, to) ?? describe(this.cast, from, to)
    const one = this.byName.get(name.toLowerCase()) ?? this.describeNew(name, from, source)
    one.role ??= this.leadOf(from, source.start)
    one.mentions.push({ start: source.start, end: source.end })
    return one
  }

  private describeNew(name: string, from: number, source: Range): Person {
    const { tokens } = this.reading
    const head = tokens.hash[tokenAt(tokens, source.start)]
    const known = name.includes(' ') ? undefined : this.byHead.get(head)
    const one = known ?? { name, role: this.leadOf(from, source.start), affiliation: null, mentions: [] }
    this.byName.set(name.toLowerCase(), one)
    if (known) return known
    this.byHead.set(head, one)
    if (!this.isOnePerson(source.start)) this.groups.add(one)
    return one
  }

  /** What a phrase of one acronym stands for, if the article says so. */
  private spelledOut(from: number, to: number): string | null {
    const { tokens } = this.reading
    if (to - from !== 1 || !isCapital(tokens, from)) return null
    this.acronyms ??= acronymsOf(this.reading)
    const acronym = this.acronyms.get(tokens.hash[from])
    return acronym === undefined ? null : longForm(this.reading, acronym)
  }
}

/** A thing or account by its name; what stands before an account is its role. */
interface Named {
  from: number
  to: number
  lead: string | null
}

/** Past the words, stops and lines of an account's name. */
function endOfHandle(tokens: Tokens, at: number): number {
  let to = at + 1
  while (to < tokens.count && !(tokens.flags[to] & (SPACED | BREAK))) to++
  while (!(tokens.flags[to - 1] & (LETTER | DIGIT)) && to > at + 1) to--
  return to
}
