/** People: who is named in an article, and who said what is reported in it. */
import type { Article } from '../article.ts'
import type { Report } from '../quotes/report.ts'
import { type Attribution, Attributor } from './attribute.ts'
import { Cast } from './cast.ts'
import type { Person } from './person.ts'

export type { Attribution } from './attribute.ts'
export type { Person } from './person.ts'

const casts = new WeakMap<readonly Person[], Cast>()

/** Everybody whom the article names. */
export function findPeople(article: Article): Person[] {
  const cast = new Cast(article)
  casts.set(cast.figures, cast)
  return cast.figures
}

/** The speaker of each report, in the order of the reports. */
export function attribute(article: Article, reports: readonly Report[], people: readonly Person[]): Attribution[] {
  const attributor = new Attributor(casts.get(people) ?? new Cast(article), reports)
  let previous: Attribution | null = null
  return reports.map((report) => {
    previous = attributor.attribute(report, previous)
    return previous
  })
}
