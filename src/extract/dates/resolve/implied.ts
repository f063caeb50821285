/** Which parts of a date the phrase leaves out. */
import type { Expression } from '../expression.ts'

const YEAR = ['year']

const YEAR_AND_MONTH = ['year', 'month']

const ALL = ['year', 'month', 'day']

export function impliedBy(says: Expression): string[] {
  switch (says.kind) {
    case 'fields':
      return says.fields.year === undefined ? YEAR : []
    case 'range':
      return says.to.year === undefined || says.from.year === undefined ? YEAR : []
    case 'quarter':
      return says.fields.year === undefined ? YEAR : []
    case 'sameQuarter':
      return YEAR
    case 'holiday':
      return says.year === undefined ? YEAR : []
    case 'dayOfMonth':
      return YEAR_AND_MONTH
    case 'weekday':
      return ALL
    case 'offset':
      return says.unit === 'month' ? YEAR_AND_MONTH : says.unit === 'day' || says.unit === 'week' ? ALL : YEAR
    default:
      return []
  }
}
