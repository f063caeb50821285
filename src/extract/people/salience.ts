/** Who is spoken of at a place: whom a pronoun there means. */

import { END, SPEECH } from '../../lang/parts/people.ts'
import { sentenceAt } from '../../text/sentences.ts'
import { CAPITAL, tokenAt } from '../../text/tokens.ts'
import type { Report } from '../quotes/report.ts'
import type { Cast } from './cast.ts'
import type { Figure, Person, Sighting } from './person.ts'

const REACH = 6
const RECENT = 4
/** A subject stands within so many tokens of its sentence's start. */
const OPENING = 4
/** And its verb within so many. */
const NEAR_VERB = 12

interface Spoke {
  person: Person
  token: number
  /** One person rather than a group. */
  personal: boolean
}

export class Salience {
  private readonly cast: Cast
  private readonly reports: readonly Report[]
  private readonly spoken: Spoke[] = []
  private anybody = false
  // As far as the article was read for somebody, who was named last, and who last with a role.
  private read = 0
  private last: Figure | null = null
  private likely: Figure | null = null

  constructor(cast: Cast, reports: readonly Report[]) {
    this.cast = cast
    this.reports = reports
  }

  spoke(person: Person, unit: number, personal: boolean): void {
    this.anybody ||= personal
    this.spoken.push({ person, token: tokenAt(this.cast.reading.tokens, unit), personal })
  }

  /** Some person has spoken. */
  hasSpoken(): boolean {
    return this.anybody
  }

  /** The person whom a pronoun at the report's cue most likely means. */
  before(report: Report): { person: Person | null; sure: number } {
    const { tokens, sentences } = this.cast.reading
    const unit = Math.min(report.start, report.cue?.start ?? report.start, report.source?.start ?? report.start)
    const here = tokenAt(tokens, unit)
    const last = this.lastSpeaker(report)
    const sentence = Math.min(sentenceAt(sentences, here), sentences.count - 1)
    const opening =
      report.source?.form === 'pronoun' && tokenAt(tokens, report.source.start) - sentences.first[sentence] <= OPENING
    for (let index = sentence; index >= 0 && index > sentence - REACH; index--) {
      const first = sentences.first[index]
      const end = Math.min(sentences.last[index], here)
      if (last && last.token >= first) return { person: last.person, sure: 1 - 0.03 * (sentence - index) }
      const subject = this.subjectOf(first, end)
      if (subject) {
        if (last === null) return { person: subject, sure: 0.9 }
        if (subject === last.person) return { person: subject, sure: 1 }
        if (opening && index === sentence - 1) return { person: subject, sure: 0.95 }
        if (this.isNew(subject, last.token) && subject.role !== null) return { person: subject, sure: 0.85 }
        if (index >= sentence - 1 && this.speaks(first, end)) return { person: subject, sure: 0.9 }
      }
    }
    if (last) return { person: last.person, sure: 0.85 }
    return { person: this.anyBefore(here), sure: 0.6 }
  }

  /** Who spoke last; a group only where no person spoke shortly before, and nothing says "he". */
  private lastSpeaker(report: Report): Spoke | null {
    const recent = this.spoken.slice(-RECENT)
    const person = recent.findLast(({ personal }) => personal) ?? null
    return person ?? (report.source?.form === 'pronoun' ? null : (recent.at(-1) ?? null))
  }

  /** The person with whom a stretch opens, outside all quotations. */
  private subjectOf(from: number, to: number): Figure | null {
    for (const sighting of this.cast.places.within(from, to)) {
      if (!sighting.figure || sighting.headline) continue
      const opens = this.cast.roleOf(sighting)?.from ?? sighting.from
      const name = Math.min(opens, sighting.from)
      if (name - from > OPENING || this.isSubordinate(from, name)) return null
      if (!this.isQuoted(sighting)) return sighting.figure
    }
    return null
  }

  /** What stands between two tokens opens a clause of time or cause: whoever it names is not whom the sentence is about. */
  private isSubordinate(from: number, to: number): boolean {
    const { tokens, kinds } = this.cast.reading
    for (let at = from + 1; at < to; at++) if (kinds[at] & END && !(tokens.flags[at] & CAPITAL)) return true
    return false
  }

  /** A verb of speech stands near the start of a stretch, whoever took note of it. */
  private speaks(from: number, to: number): boolean {
    const { tokens, kinds } = this.cast.reading
    for (let at = from; at < Math.min(to, from + NEAR_VERB); at++)
      if (kinds[at] & SPEECH && !(tokens.flags[at] & CAPITAL)) return true
    return false
  }

  private isQuoted(sighting: Sighting): boolean {
    const { tokens } = this.cast.reading
    const unit = tokens.start[sighting.name]
    let low = 0
    let high = this.reports.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.reports[middle].end <= unit) low = middle + 1
      else high = middle
    }
    const report = this.reports[low]
    return report !== undefined && report.type === 'direct' && report.start <= unit
  }

  /** Nobody had named the figure before the last speaker spoke. */
  private isNew(figure: Figure, lastSpoke: number): boolean {
    const first = figure.sightings.find(({ headline }) => !headline)
    return first === undefined || first.name > lastSpoke
  }

  private anyBefore(token: number): Figure | null {
    const { sightings } = this.cast
    for (; this.read < sightings.length && sightings[this.read].name < token; this.read++) {
      const { figure, headline, honoured, titled } = sightings[this.read]
      if (!figure || headline) continue
      this.last = figure
      if (honoured || titled || figure.role !== null) this.likely = figure
    }
    return this.likely ?? this.last
  }
}
