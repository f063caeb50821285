/** dates: one row a date phrase, with its value. */
import type { DatePhrase, Document } from '../../document.ts'
import { placesOf } from '../places.ts'
import { type Column, perDocument, type Table } from '../table.ts'
import { article, type InText, more, origin, place } from './common.ts'

interface DateRow extends InText {
  date: DatePhrase
}

const columns: readonly Column<DateRow>[] = [
  ...origin,
  { name: 'text', type: 'text', about: 'the phrase as printed', value: (s) => s.date.text },
  { name: 'value', type: 'text', about: 'its TIMEX3 value; a range as from/to', value: (s) => s.date.value },
  { name: 'from', type: 'text', about: 'its first day', value: (s) => s.date.from },
  { name: 'to', type: 'text', about: 'its last day', value: (s) => s.date.to },
  { name: 'mod', type: 'text', about: 'START, MID, END or APPROX', value: (s) => s.date.mod ?? null },
  {
    name: 'conflict',
    type: 'boolean',
    about: 'whether the weekday contradicts the date',
    value: (s) => s.date.conflict ?? false,
  },
  place.sentence,
  place.line,
  place.rawStart,
  place.rawEnd,
  ...[place.start, place.end, article.published, article.headline, article.publisher, article.url].map((column) =>
    more<DateRow>(column),
  ),
  more({
    name: 'implied',
    type: 'list',
    about: 'parts that were inferred, such as the year',
    value: (s: DateRow) => s.date.implied ?? [],
  }),
  more({ name: 'rule', type: 'text', about: 'rule that found it', value: (s: DateRow) => s.date.rule }),
]

function rowsOf(document: Document): DateRow[] {
  const places = placesOf(document)
  return (document.dates ?? []).map((date) => ({ document, places, span: date, around: date, date }))
}

export const dates: Table<DateRow> = {
  name: 'dates',
  about: 'one row a date phrase, with the day or period that it names',
  columns,
  gather: perDocument(rowsOf),
}
