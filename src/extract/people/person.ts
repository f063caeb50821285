import type { Range } from '../article.ts'
import type { Role } from './roles.ts'

/** Somebody or something that the article names, with every place that names it. */
export interface Person {
  name: string
  role: string | null
  affiliation: string | null
  mentions: Range[]
}

/** One place that names a person: tokens [name, to) are the name, [from, name) what stands before it in the same run. */
export interface Sighting {
  from: number
  name: number
  to: number
  odds: number
  honoured: boolean
  titled: boolean
  /** The name's first word stands alone at a verb of speech elsewhere. */
  anchored: boolean
  /** The run stands in a headline: it names whom the text names, and nobody new. */
  headline: boolean
  figure: Figure | null
  /** The role beside the name, or null; undefined until somebody asks. */
  role: Role | null | undefined
}

/** A person as the finders know him: the words of the full name, the roles, nicknames. */
export interface Figure extends Person {
  /** Hashes of the words of the full name. */
  words: number[]
  /** The words of the full name in lower case. */
  lower: readonly string[]
  /** Token ranges of the roles that the article gives, in its order. */
  roles: Role[]
  sightings: Sighting[]
  /** Token at which the name stood last, as the article is read. */
  seen: number
}
