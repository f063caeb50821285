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
    'circumstances of the clause before the cue',
    'Dari laporan para petani, tambah Rini, gabah mulai langka.',
    ['indirect | tambah | Rini | Dari laporan para petani, tambah Rini, gabah mulai langka'],
  ],
  [
    'a heading glued to a connective',
    'Panen Raya DimulaiNamun, menurut Rini, gabah mulai langka.',
    ['indirect | menurut | Rini | gabah mulai langka'],
  ],
  [
    'a connective before the clause',
    'Sebaliknya, gabah mulai langka, menurut Rini.',
    ['indirect | menurut | Rini | gabah mulai langka'],
  ],
  [
    'a subject alone before the cue',
    'Hal itu, kata Rini akan dibahas dalam rapat desa.',
    ['indirect | kata | Rini | Hal itu, kata Rini akan dibahas dalam rapat desa'],
  ],
  [
    'what belongs to the attribution behind it',
    'Gabah mulai langka di semua pasar, ujar Ketua Koperasi, Rini Astuti, dilansir dari Kabar Pantai, Senin (3/3).',
    ['indirect | ujar | Ketua Koperasi, Rini Astuti | Gabah mulai langka di semua pasar'],
  ],
  ['a name that looks like a cue', 'Menanggapi hal itu, Ketua Koperasi, Tanya Lestari pulang lebih awal.', []],
  [
    'a passive and a name without a comma',
    'Diuraikan Rini kebakaran itu terjadi pada malam hari.',
    ['indirect | Diuraikan | Rini | kebakaran itu terjadi pada malam hari'],
  ],
  [
    'a passive, a name and an adverb',
    'Disebutkan Rini juga, gabah mulai langka.',
    ['indirect | Disebutkan | Rini | gabah mulai langka'],
  ],
  [
    'a question without marks',
    'Apakah gabah masih cukup sampai panen berikutnya? tanya Rini.',
    ['indirect | tanya | Rini | Apakah gabah masih cukup sampai panen berikutnya'],
  ],
  [
    'a medium before the cue',
    'Dilansir Kabar Pantai, Senin (3/3), menurut Rini, gabah mulai langka.',
    ['indirect | menurut | Rini | gabah mulai langka'],
  ],
  [
    'a name without a comma before it, at the end',
    'Gabah mulai langka di semua pasar menurut Rini pada Senin (3/3).',
    ['indirect | menurut | Rini | Gabah mulai langka di semua pasar'],
  ],
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
