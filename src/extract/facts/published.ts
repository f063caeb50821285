/** When the article was published: from stamps, the address, or the latest day on which somebody spoke. */

import type { Article } from '../article.ts'
import { dayNumber, isDay, isoDay, pad } from '../dates/calendar.ts'
import type { Clock, Phrase } from '../dates/expression.ts'
import type { DateMention } from '../dates/index.ts'
import { lastSpoken } from './last-spoken.ts'
import type { Stamp } from './stamp.ts'

export interface Publication {
  published: string | null
  publishedAt: string | null
  inferred: boolean
}

/** Stamps in order of trust: the record's own first. */
export function publication(article: Article, mentions: readonly DateMention[], stamps: readonly Stamp[]): Publication {
  const url = dayOfUrl(article.given.url)
  const stamp = chooseStamp(stamps)
  if (stamp) {
    const day = stampDay(stamp, mentions, url)
    return { published: isoDay(day), publishedAt: stamp.clock && instant(day, stamp.clock), inferred: false }
  }
  const day = url ?? lastSpoken(article, mentions)
  return { published: day === null ? null : isoDay(day), publishedAt: null, inferred: day !== null }
}

function chooseStamp(stamps: readonly Stamp[]): Stamp | null {
  return stamps.find(({ update }) => !update) ?? stamps[0] ?? null
}

function instant(day: number, { hour, minute, offset }: Clock): string | null {
  if (offset === null) return null
  const sign = offset < 0 ? '-' : '+'
  const minutes = Math.abs(offset)
  return `${isoDay(day)}T${pad(hour)}:${pad(minute)}:00${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** Of "10/7/2025" the reading that the article's other days agree with; else by how it is written. */
function stampDay({ fields, swapped, american }: Stamp, mentions: readonly DateMention[], url: number | null): number {
  const plain = dayNumber(fields)
  if (!swapped) return plain
  const other = dayNumber(swapped)
  if (url === plain || url === other) return url
  const votes = nearDays(mentions, other) - nearDays(mentions, plain)
  if (votes !== 0) return votes > 0 ? other : plain
  return american ? other : plain
}

/** How many days that the article names lie in the week up to the day. */
function nearDays(mentions: readonly DateMention[], day: number): number {
  let count = 0
  for (const { phrase } of mentions) {
    const named = explicitDay(phrase, day)
    if (named !== null && named >= day - 7 && named <= day + 2) count++
  }
  return count
}

/** The day that the phrase names, a missing year taken from the other day. */
function explicitDay({ says, clock }: Phrase, beside: number): number | null {
  if (says.kind !== 'fields' || (says.swappable && clock)) return null
  const { year = yearOf(beside), month, day } = says.fields
  if (month === undefined || day === undefined || !isDay(year, month, day)) return null
  return dayNumber({ year, month, day })
}

const yearOf = (day: number): number => Number(isoDay(day)?.slice(0, 4))

const URL_DAY = /[/](20\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?=\d{6}-|[/-])/

/** The day that a web address names ("/2025/06/18/", "/20250618112233-"), or null. */
function dayOfUrl(url: string | null): number | null {
  const match = url === null ? null : URL_DAY.exec(url)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number)
  return isDay(year, month, day) ? dayNumber({ year, month, day }) : null
}
