import { expect, test } from 'vitest'
import { writing } from '../../src/lang/id/writing.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'

function split(text: string): string[] {
  const tokens = tokenize(text)
  const sentences = sentencesOf(tokens, writing)
  return Array.from({ length: sentences.count }, (_, index) =>
    text.slice(tokens.start[sentences.first[index]], tokens.end[sentences.last[index] - 1]),
  )
}

test.each([
  ['Harga naik. Warga mengeluh.', ['Harga naik.', 'Warga mengeluh.']],
  ['Kata Prof. Dr. Wira kemarin. Selesai.', ['Kata Prof. Dr. Wira kemarin.', 'Selesai.']],
  ['Nilainya Rp 1.250.000 per gram. Turun.', ['Nilainya Rp 1.250.000 per gram.', 'Turun.']],
  ['"Kami siap." Ia pergi.', ['"Kami siap."', 'Ia pergi.']],
  ['Hujan turun.Sebelumnya cuaca cerah.', ['Hujan turun.', 'Sebelumnya cuaca cerah.']],
  ['Menurut M. Rasyid, itu wajar.', ['Menurut M. Rasyid, itu wajar.']],
  ['Klub itu naik ke Liga B. Warga senang.', ['Klub itu naik ke Liga B.', 'Warga senang.']],
  ['Pelaku berinisial K. Polisi menahannya.', ['Pelaku berinisial K.', 'Polisi menahannya.']],
  ['Rapat mulai pukul 20.00 WIB. Warga datang.', ['Rapat mulai pukul 20.00 WIB.', 'Warga datang.']],
  ['Lihat kabarkini.com besok.', ['Lihat kabarkini.com besok.']],
  ['Baris satu\nbaris dua', ['Baris satu', 'baris dua']],
  ['Benarkah? Ya! Tentu…', ['Benarkah?', 'Ya!', 'Tentu…']],
  ['', []],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})
