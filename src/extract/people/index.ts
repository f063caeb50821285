/** People: who is named in an article, and who said what is reported in it. */
import type { Article } from '../article.ts'
import type { Report } from '../quotes/report.ts'
import { type Attribution, Attributor } from './attribute.ts'
import { Cast } from './cast.ts'
import { fullerName, particledInHeadline, particledName } from './elsewhere.ts'
import type { Person } from './person.ts'

export type { Attribution } from './attribute.ts'
export type { Person } from './person.ts'

// Reports are attributed right after their article's people were found: one cast is kept, and made again for any other.
let latest: Cast | null = null

/** Everybody whom the article names. */
export function findPeople(article: Article): Person[] {
  latest = new Cast(article)
  return latest.figures
}

/** The speaker of each report, in the order of the reports. */
export function attribute(article: Article, reports: readonly Report[], people: readonly Person[]): Attribution[] {
  const cast = latest?.figures === people ? latest : new Cast(article)
  latest = null
  const attributor = new Attributor(cast, reports)
  let previous: Attribution | null = null
  const attributions = reports.map((report) => {
    previous = attributor.attribute(report, previous)
    return previous
  })
  nameInFull(article, cast, new Set(attributions.map(({ person }) => person)))
  return attributions
}

/** Gives speakers of whom the text says one word the first name that stands elsewhere on the page. */
function nameInFull(article: Article, { figures, reading }: Cast, speakers: ReadonlySet<Person | null>): void {
  for (const figure of figures) {
    if (!speakers.has(figure)) continue
    const particled = particledInHeadline(article, figure) ?? particledName(reading, figure)
    figure.name = particled ?? fullerName(article, figure) ?? figure.name
  }
}
