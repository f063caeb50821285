/** Units counted from the day of publication or from the date just named: "tahun lalu", "sehari kemudian". */
import { addMonths, civilDay } from '../calendar.ts'
import type { Expression } from '../expression.ts'
import {
  centuryInterval,
  dayInterval,
  decadeInterval,
  type Interval,
  monthInterval,
  weekendInterval,
  weekInterval,
  yearInterval,
} from '../interval.ts'
import { anchorBefore } from './anchor.ts'
import type { Context } from './context.ts'
import { dated } from './dated.ts'
import { yearFor } from './year.ts'

const COMMA = 44

type Offset = Extract<Expression, { kind: 'offset' }>

export function offsetInterval(context: Context, index: number, offset: Offset): Interval | null {
  const apposed = offset.unit === 'day' && offset.count === 0 ? dayBehind(context, index) : null
  if (apposed !== null) return dayInterval(apposed)
  const base = offset.from === 'publication' ? context.reference : anchorBefore(context, index, offset.unit)
  if (base === null) return yearOfText(context, offset)
  const interval =
    offset.from === 'publication' && offset.unit === 'week'
      ? weekInterval(base + offset.count * 7)
      : shifted(base, offset)
  const { reference } = context
  return offset.from === 'text' && offset.count > 0 && reference !== null && interval.from > reference ? null : interval
}

/** "tahun lalu" in an article without a day: counted from the year that it names, if that is but one. */
function yearOfText({ phrases }: Context, { unit, count, from, counted }: Offset): Interval | null {
  if (unit !== 'year' || counted || from !== 'publication') return null
  let only: number | null = null
  for (const { says, sense } of phrases) {
    const year = says.kind === 'fields' && sense !== 'future' ? says.fields.year : undefined
    if (year === undefined) continue
    if (only !== null && only !== year) return null
    only = year
  }
  return only === null ? null : yearInterval(clampYear(only + count))
}

/** "Hari ini, Sabtu 7 Juni 2025": the day that the next phrase, behind a comma, spells out. */
function dayBehind(context: Context, index: number): number | null {
  const { article, phrases } = context
  const after = phrases[index + 1]
  if (after?.says.kind !== 'fields' || after.first !== phrases[index].next + 1) return null
  if (article.tokens.hash[after.first - 1] !== COMMA) return null
  const { fields } = after.says
  if (fields.month === undefined || fields.day === undefined) return null
  const year = fields.year ?? yearFor(context, index + 1, fields)
  return year === null ? null : (dated(fields, year)?.from ?? null)
}

function shifted(base: number, { unit, count, counted }: Offset): Interval {
  const { year, month } = civilDay(base)
  switch (unit) {
    case 'day':
      return dayInterval(base + count)
    case 'week':
      return counted ? dayInterval(base + count * 7) : weekInterval(base + count * 7)
    case 'weekend':
      return weekendInterval(base + count * 7)
    case 'month': {
      const moved = addMonths(year, month, count)
      return monthInterval(moved.year, moved.month)
    }
    case 'year':
      return yearInterval(clampYear(year + count))
    case 'decade':
      return counted ? yearInterval(clampYear(year + count * 10)) : decadeInterval(Math.floor(year / 10) + count)
    default:
      return counted ? yearInterval(clampYear(year + count * 100)) : centuryInterval(Math.floor(year / 100) + count)
  }
}

const clampYear = (year: number): number => Math.min(9999, Math.max(1, year))
