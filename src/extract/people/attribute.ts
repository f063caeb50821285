/** Who said each report: named at the cue, or pointed back to from it. */
import type { SpeakerRule } from '../../document.ts'
import type { Report } from '../quotes/report.ts'
import type { Cast } from './cast.ts'
import { formOf } from './form.ts'
import type { Person, Sighting } from './person.ts'
import { Salience } from './salience.ts'
import { namedAt } from './source/named.ts'
import { readSource } from './source/reference.ts'
import { couldSpeak } from './source/speaks.ts'
import { Unnamed } from './unnamed.ts'

/** Who said a report, how sure that is from 0 to 1, and how they were reached. */
export interface Attribution {
  person: Person | null
  confidence: number
  rule: SpeakerRule | undefined
}

/** Where a report is as doubtful as that, its source is only taken if it is a name. */
const LEAST_FOR_DESCRIBED = 0.45
const SURE = {
  /** A name of several words, with a role. */
  full: 0.98,
  /** A name that may be a part of one, or no name: a single word, or no role, or words that are seldom names. */
  doubtful: 0.92,
  /** One word, and no role: perhaps a name that the article gives in full nowhere. */
  half: 0.85,
  titled: 0.85,
  described: 0.85,
  /** Described in small letters: where the description ends is a guess. */
  nameless: 0.7,
  suffix: 0.95,
  pronoun: 0.9,
  back: 0.75,
  continues: 0.92,
  unsourced: 0.5,
}

export class Attributor {
  private readonly cast: Cast
  private readonly salience: Salience
  private readonly unnamed: Unnamed

  constructor(cast: Cast, reports: readonly Report[]) {
    this.cast = cast
    this.unnamed = new Unnamed(cast)
    this.salience = new Salience(cast, reports)
    this.admitSources(reports)
  }

  /** Whoever stands at a cue is somebody, however odd the name. */
  private admitSources(reports: readonly Report[]): void {
    const founders: Sighting[] = []
    let changed = false
    for (const { source } of reports) {
      const sighting = source?.form === 'name' ? namedAt(this.cast, source) : null
      if (!sighting || sighting.figure !== null) continue
      changed = true
      sighting.anchored = true
      sighting.role = undefined
      const known = this.cast.variantOf(sighting)
      if (known) this.cast.attach(sighting, known)
      else founders.push(sighting)
    }
    if (!changed) return
    this.cast.admit(founders)
    this.cast.attachRest()
    this.cast.completeAll()
  }

  attribute(report: Report, previous: Attribution | null): Attribution {
    const found = this.speakerOf(report, previous)
    const at = report.source ?? report.cue ?? report
    if (found.person) this.salience.spoke(found.person, at.start, !this.unnamed.isGroup(found.person))
    return { ...found, confidence: Math.round(found.confidence * report.certainty * 100) / 100 }
  }

  private speakerOf(report: Report, previous: Attribution | null): Attribution {
    const { source } = report
    if (source === null) {
      if (report.continues && previous?.person)
        return { person: previous.person, confidence: Math.min(SURE.continues, previous.confidence), rule: 'continued' }
      if (report.cue !== null || report.medium !== null || report.type !== 'direct') return NOBODY
      return this.salient(report, SURE.unsourced, 'unsourced')
    }
    if (source.form !== 'name') return this.salient(report, SURE[source.form], source.form)
    const reference = readSource(this.cast, source)
    if (reference.how === 'named') {
      return { person: reference.figure, confidence: SURE[formOf(this.cast, reference.figure)], rule: 'named' }
    }
    if (reference.how === 'titled')
      return { person: reference.figure, confidence: reference.sure ? SURE.titled : SURE.back, rule: 'titled' }
    if (reference.how === 'nobody') return NOBODY
    if (reference.how === 'back') {
      if (reference.person) return this.salient(report, SURE.back, 'referred')
      const group = this.unnamed.groupBefore(reference.from) ?? this.unnamed.namedThing(reference.from, source)
      if (group) return { person: group, confidence: SURE.back, rule: 'referred' }
    }
    if (reference.how === 'epithet' && this.salience.hasSpoken()) return this.salient(report, SURE.back, 'referred')
    if (report.certainty < LEAST_FOR_DESCRIBED) return NOBODY
    if (!couldSpeak(this.cast, reference.from, reference.to)) return NOBODY
    const person = this.unnamed.describedAs(reference.from, reference.to, source)
    return { person, confidence: isSmall(person.name) ? SURE.nameless : SURE.described, rule: 'described' }
  }

  private salient(report: Report, confidence: number, rule: SpeakerRule): Attribution {
    const { person, sure } = this.salience.before(report)
    if (person === null) return NOBODY
    const small = isSmall(person.name) ? SURE.nameless : 1
    return { person, confidence: confidence * sure * small, rule }
  }
}

/** Several people or somebody described, under a name in small letters. */
function isSmall(name: string): boolean {
  return name[0] !== name[0].toUpperCase()
}

const NOBODY: Attribution = { person: null, confidence: 0.2, rule: undefined }
