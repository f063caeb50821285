import { expect, test } from 'vitest'
import { reportsIn } from './read.ts'

const rows: [string, string, string | null][] = [
  ['quoted from', '"Gudang kami penuh," kata Rini, dikutip dari Kabar Pantai, Senin (3/3).', 'Kabar Pantai'],
  ['quoting a site', '"Gudang kami penuh," kata Rini, mengutip laman Kabar Pantai.', 'Kabar Pantai'],
  ['before the quotation', 'Dikutip dari Kabar Pantai, Rini mengatakan stok beras masih aman.', 'Kabar Pantai'],
  ['a day is no medium', '"Gudang kami penuh," kata Rini, seperti dikutip Senin (3/3).', null],
  ['none', '"Gudang kami penuh," kata Rini.', null],
]

test.each(rows)('%s', (_name, text, expected) => {
  const { medium } = reportsIn(text)[0]
  expect(medium && text.slice(medium.start, medium.end)).toBe(expected)
})
