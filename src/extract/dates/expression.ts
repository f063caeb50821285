/** What a date phrase says, before it is known which day that is. */
import type { DateUnit } from '../../lang/parts/dates.ts'

export type Mod = 'START' | 'MID' | 'END' | 'APPROX'
export type Sense = 'past' | 'present' | 'future'

/** A time of day; `offset` is the zone's minutes east of Greenwich, where the phrase names one. */
export interface Clock {
  hour: number
  minute: number
  offset: number | null
  /** The second end of "15.30-18.00". */
  until?: { hour: number; minute: number }
}

/** The parts of a date that the phrase names. */
export interface Fields {
  year?: number
  month?: number
  day?: number
  weekday?: number
  /** Years from the present one ("August last year"), in place of `year`. */
  years?: number
}

export type Expression =
  | { kind: 'fields'; fields: Fields /** Day and month may stand in either order. */; swappable?: boolean }
  | { kind: 'range'; from: Fields; to: Fields }
  | {
      kind: 'weekday'
      weekday: number
      /** Weeks from the present one, where the phrase says so. */
      weeks?: number
      /** The one that the text has just named. */
      named?: boolean
    }
  | { kind: 'offset'; unit: DateUnit; count: number; from: 'publication' | 'text'; counted: boolean }
  | { kind: 'quarter'; length: 'Q' | 'H'; index: number; fields: Fields }
  | { kind: 'sameQuarter'; length: 'Q' | 'H'; years: number; from: 'publication' | 'text' }
  | { kind: 'decade'; decade: number }
  | { kind: 'century'; century: number }
  | { kind: 'dayOfMonth'; day: number; months?: number }
  | { kind: 'holiday'; month: number; day: number; shift: number; year?: number }
  | { kind: 'beforeEra'; year: number; until?: number }

/** A date phrase: tokens `first` up to, not including, `next`. */
export interface Phrase {
  first: number
  next: number
  rule: string
  says: Expression
  mod: Mod | undefined
  sense: Sense | undefined
  clock: Clock | undefined
  /** A day and month in brackets without anything before them: a date only if they are near. */
  weak: boolean
}

/** A phrase that says no more than that yet. All phrases have one shape: what reads them is compiled once. */
export function phrase(first: number, next: number, rule: string, says: Expression): Phrase {
  return { first, next, rule, says, mod: undefined, sense: undefined, clock: undefined, weak: false }
}

/** Whether the phrase names one day. */
export function namesDay({ says }: Phrase): boolean {
  if (says.kind === 'fields') return says.fields.day !== undefined
  if (says.kind === 'offset') return says.unit === 'day' && !says.counted
  return says.kind === 'weekday' || says.kind === 'dayOfMonth' || says.kind === 'holiday'
}
