/** Attributions that stand amid, behind or before a clause, and the nouns that report. */
import { expect, test } from 'vitest'
import { lines } from './read.ts'

const rows: [string, string, string[]][] = [
  [
    'an opener without a comma',
    'Sebelumnya kata Rini, tanggul itu sudah retak.',
    ['indirect | kata | Rini | tanggul itu sudah retak'],
  ],
  [
    'an opener with a comma',
    'Yang pasti, lanjut Rini, tanggul itu sudah retak.',
    ['indirect | lanjut | Rini | tanggul itu sudah retak'],
  ],
  [
    'an opener before a passive',
    'Lebih lanjut dikatakan Rini, tanggul itu sudah retak.',
    ['indirect | dikatakan | Rini | tanggul itu sudah retak'],
  ],
  ['a passive that points back', 'Hal senada dikatakan Rini, saat ditemui di balai desa kemarin.', []],
  [
    'a described speaker',
    'Tanggul itu sudah retak, kata nelayan itu pada Senin.',
    ['indirect | kata | nelayan itu | Tanggul itu sudah retak'],
  ],
  [
    'a dash before the cue',
    'Tanggul itu sudah retak — kata Rini.',
    ['indirect | kata | Rini | Tanggul itu sudah retak'],
  ],
  ['a doubled noun', 'Nilai-nilai ini adalah dasar bagi warga.', []],
  ['a noun that looks like a cue', 'Kisah mereka ditulis dalam buku lama.', []],
  [
    'a clause of the article before the cue',
    'Warga mengungsi karena menurut Rini tanggul itu akan jebol.',
    ['indirect | menurut | Rini | tanggul itu akan jebol'],
  ],
  [
    'a name without a comma behind it',
    'Menurut Rini tanggul itu akan jebol.',
    ['indirect | Menurut | Rini | tanggul itu akan jebol'],
  ],
  [
    'a name that opens the clause',
    'Menurut petani berusia 50 tahun itu, Losari yang dulu kering kini selalu banjir.',
    ['indirect | Menurut | petani berusia 50 tahun itu | Losari yang dulu kering kini selalu banjir'],
  ],
  [
    'a name between commas',
    'Menurut Kepala Desa Losari, Rini Astuti, tanggul itu akan jebol.',
    ['indirect | Menurut | Kepala Desa Losari, Rini Astuti | tanggul itu akan jebol'],
  ],
  [
    'a noun that somebody gives',
    'Rini mengakhiri rapat dengan pernyataan bahwa tanggul itu akan jebol.',
    ['indirect | pernyataan | Rini | tanggul itu akan jebol'],
  ],
  ['a noun that nobody gives', 'Di tengah laporan bahwa tanggul itu jebol, Rini tetap bekerja.', []],
  [
    'a noun before another cue',
    'Dalam pernyataan tertulisnya, Rini menegaskan bahwa tanggul itu aman.',
    ['indirect | menegaskan | Rini | tanggul itu aman'],
  ],
  [
    'a verb and its noun',
    'Petugas itu memberi informasi bahwa tanggul sudah jebol.',
    ['indirect | memberi informasi | Petugas itu | tanggul sudah jebol'],
  ],
  ['the verb without its noun', 'Petugas itu memberi beras, gula dan air.', []],
  ['a figure of speech', 'Rini sedang menulis sejarah, bahwa desa kecil bisa menang.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
