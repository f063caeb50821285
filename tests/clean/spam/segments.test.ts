import { expect, test } from 'vitest'
import { segmentsOf } from '../../../src/clean/spam/segments.ts'
import { writing } from '../../../src/lang/id/writing.ts'
import { tokenize } from '../../../src/text/tokens.ts'

test.each([
  ['Ikan naik. Harga turun.', ['Ikan naik.', 'Harga turun.']],
  [
    'Ikan naik. slot gacor maxwin slot online Harga turun.',
    ['Ikan naik.', 'slot gacor maxwin slot online', 'Harga turun.'],
  ],
  ['slot | gacor | slot online | maxwin Harga turun.', ['slot | gacor | slot online | maxwin', 'Harga turun.']],
  [
    'slot gacor maxwin slot online "Harga turun," katanya.',
    ['slot gacor maxwin slot online', '"Harga turun," katanya.'],
  ],
  ['Kata Prof. Darma dan M. Ganda.', ['Kata Prof. Darma dan M. Ganda.']],
  ['Sampai pukul 16.49 WIB. Hujan reda.', ['Sampai pukul 16.49 WIB.', 'Hujan reda.']],
  ['3. Klik tombol kirim.', ['3. Klik tombol kirim.']],
  ['"Sudah buka." Ia pulang.', ['"Sudah buka."', 'Ia pulang.']],
  ['Ke dermaga.Sebelumnya hujan.', ['Ke dermaga.', 'Sebelumnya hujan.']],
  ['Buka laman contoh.id sekarang', ['Buka laman contoh.id sekarang']],
  ['Satu\n\nDua', ['Satu', 'Dua']],
  ['', []],
])('%j', (text, expected) => {
  const tokens = tokenize(text)
  const { count, first, last } = segmentsOf(tokens, writing.abbreviations)
  const found = Array.from({ length: count }, (_, at) => text.slice(tokens.start[first[at]], tokens.end[last[at] - 1]))
  expect(found).toEqual(expected)
})
