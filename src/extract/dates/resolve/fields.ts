/** Days, months and years that the phrase names in part or in full, and periods of them. */
import type { Fields } from '../expression.ts'
import { type Interval, joined } from '../interval.ts'
import type { Context } from './context.ts'
import { dated } from './dated.ts'
import { yearFor } from './year.ts'

export function fieldsInterval(context: Context, index: number, fields: Fields, swappable: boolean): Interval | null {
  const { reference } = context
  if (fields.year !== undefined) {
    const swapped = swappable && reference !== null ? dated(swap(fields), fields.year) : null
    return swapped && swapped.from === reference ? swapped : dated(fields, fields.year)
  }
  const year = yearFor(context, index, fields)
  return year === null ? null : dated(fields, year)
}

const swap = (fields: Fields): Fields => ({ ...fields, month: fields.day ?? 0, day: fields.month ?? 0 })

export function rangeInterval(context: Context, index: number, from: Fields, to: Fields): Interval | null {
  const year = to.year ?? yearFor(context, index, to)
  if (year === null) return null
  const wraps = (from.month ?? 0) > (to.month ?? 0)
  const first = dated(from, from.year ?? (wraps ? year - 1 : year))
  const last = dated(to, year)
  return first && last && first.from <= last.to ? joined(first, last) : null
}
