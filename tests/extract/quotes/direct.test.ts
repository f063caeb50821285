import { expect, test } from 'vitest'
import { lines } from './read.ts'

const rows: [string, string, string[]][] = [
  [
    'cue and name after',
    '"Gudang kami penuh," kata Kepala Gudang Rini Astuti di Cirebon, Senin (3/3).',
    ['direct | kata | Kepala Gudang Rini Astuti | Gudang kami penuh,'],
  ],
  [
    'cue with a suffix',
    '“Gudang kami penuh. Tidak ada tempat lagi,” tegasnya.',
    ['direct | tegasnya | nya | Gudang kami penuh. Tidak ada tempat lagi,'],
  ],
  ['pronoun', '"Gudang kami penuh," ujar dia menambahkan.', ['direct | ujar | dia | Gudang kami penuh,']],
  ['closing marks on both sides', '”Gudang kami penuh,” kata Rini.', ['direct | kata | Rini | Gudang kami penuh,']],
  ['guillemets', '«Gudang kami penuh,» kata Rini.', ['direct | kata | Rini | Gudang kami penuh,']],
  ['single marks', "'Gudang kami penuh,' kata Rini.", ['direct | kata | Rini | Gudang kami penuh,']],
  ['doubled marks', '""Gudang kami penuh,"" kata Rini.', ['direct | kata | Rini | Gudang kami penuh,']],
  [
    'title, name',
    '"Gudang kami penuh," ucap Ketua Koperasi Tani, Rini Astuti, kepada wartawan.',
    ['direct | ucap | Ketua Koperasi Tani, Rini Astuti | Gudang kami penuh,'],
  ],
  ['cue before', 'Rini mengatakan, "Gudang kami penuh."', ['direct | mengatakan | Rini | Gudang kami penuh.']],
  ['name and colon', 'Rini Astuti: "Gudang kami penuh."', ['direct | - | Rini Astuti | Gudang kami penuh.']],
  [
    'name in brackets',
    '"Gudang kami penuh sekali." (Rini Astuti)',
    ['direct | - | Rini Astuti | Gudang kami penuh sekali.'],
  ],
  [
    'interrupted',
    '"Gudang kami penuh," kata Rini. "Kami harus menyewa tempat lain."',
    ['direct | kata | Rini | Gudang kami penuh,', 'direct | - | - | Kami harus menyewa tempat lain.'],
  ],
  [
    'a paragraph that goes on',
    '"Gudang kami penuh," kata Rini.\n\n"Kami harus menyewa tempat lain."',
    ['direct | kata | Rini | Gudang kami penuh,', 'direct | - | - | Kami harus menyewa tempat lain.'],
  ],
  [
    'a mark with the space on the wrong side',
    '"Gudang kami penuh, "kata Rini. "Kami pindah besok pagi," tambahnya.',
    ['direct | kata | Rini | Gudang kami penuh,', 'direct | tambahnya | nya | Kami pindah besok pagi,'],
  ],
  [
    'glued sentences',
    'Gudang itu roboh."Gudang kami penuh," kata Rini.Warga menonton.',
    ['direct | kata | Rini | Gudang kami penuh,'],
  ],
  [
    'the closing mark is missing',
    '"Gudang kami sudah penuh, kata Rini.\n\n"Kami pindah besok pagi," tambahnya.',
    ['direct | kata | Rini | Gudang kami sudah penuh,', 'direct | tambahnya | nya | Kami pindah besok pagi,'],
  ],
  [
    'the opening mark is missing',
    'Hujan turun semalam. Gudang kami penuh," kata Rini. "Kami pindah besok pagi," tambahnya.',
    ['direct | kata | Rini | Gudang kami penuh,', 'direct | tambahnya | nya | Kami pindah besok pagi,'],
  ],
  [
    'a mark that never closes',
    '"Gudang kami penuh sekali sejak pekan lalu',
    ['direct | - | - | Gudang kami penuh sekali sejak pekan lalu'],
  ],
  [
    'marks in marks',
    '"Kata mereka "gudang baru" itu aman," kata Rini.',
    ['direct | kata | Rini | Kata mereka "gudang baru" itu aman,'],
  ],
  ['an unknown cue', '"Gudang kami penuh," rutuk Rini.', ['direct | rutuk | Rini | Gudang kami penuh,']],
  ['a misspelt cue', '"Gudang kami penuh," ujanya.', ['direct | ujanya | nya | Gudang kami penuh,']],
  ['a line end before the cue', '"Gudang kami penuh,"\nkata Rini.', ['direct | kata | Rini | Gudang kami penuh,']],
  [
    'subject and cue after',
    '"Gudang kami penuh," Rini menambahkan.',
    ['direct | menambahkan | Rini | Gudang kami penuh,'],
  ],
  [
    'complementiser and a whole clause',
    'Rini mengatakan bahwa "gudang kami sudah penuh sekali."',
    ['direct | mengatakan | Rini | gudang kami sudah penuh sekali.'],
  ],
  [
    'a cue noun after',
    '"Gudang kami penuh," demikian pernyataan dinas itu.',
    ['direct | pernyataan | dinas itu | Gudang kami penuh,'],
  ],
  [
    'partly in marks before the cue',
    'Tanggul itu “tidak akan bertahan sampai musim hujan,” kata Rini.',
    ['mixed | kata | Rini | Tanggul itu “tidak akan bertahan sampai musim hujan,'],
  ],
  [
    'a line end within a quotation',
    '"Gudang milik\nKabar Pantai\n, kawan kami, penuh," kata Rini.',
    ['direct | kata | Rini | Gudang milik\nKabar Pantai\n, kawan kami, penuh,'],
  ],
  [
    'an apostrophe in a name',
    '"Gudang kami penuh," kata Nur Ma\'arif.',
    ["direct | kata | Nur Ma'arif | Gudang kami penuh,"],
  ],
  ['initials of a reporter', '"Gudang kami penuh," kata Rini.(abc)', ['direct | kata | Rini | Gudang kami penuh,']],
  [
    'two quotations in different marks, glued',
    'Rini mengatakan, "Gudang kami penuh.”"Kami pindah besok pagi," tambahnya.',
    ['direct | mengatakan | Rini | Gudang kami penuh.', 'direct | tambahnya | nya | Kami pindah besok pagi,'],
  ],
  [
    'a clause of its own before the quotation',
    'Rini menyampaikan bahwa gudang desa itu sudah lama penuh, "Kami harus pindah besok pagi."',
    [
      'indirect | menyampaikan | Rini | gudang desa itu sudah lama penuh',
      'direct | - | - | Kami harus pindah besok pagi.',
    ],
  ],
  [
    'an unknown cue behind a second quotation',
    '"Gudang kami penuh," kata Rini. "Kami pindah besok pagi," ancam dia.',
    ['direct | kata | Rini | Gudang kami penuh,', 'direct | ancam | dia | Kami pindah besok pagi,'],
  ],
  ['low marks of two commas', ",,Gudang kami penuh,'' kata Rini.", ['direct | kata | Rini | Gudang kami penuh,']],
  [
    'a name behind a word that points back',
    '"Gudang kami penuh," demikian Rini Astuti.',
    ['direct | - | Rini Astuti | Gudang kami penuh,'],
  ],
  [
    'a described speaker before the cue',
    '"Gudang kami penuh," petani asal Losari itu menuturkan.',
    ['direct | menuturkan | petani asal Losari itu | Gudang kami penuh,'],
  ],
  [
    'a second cue of one speaker',
    '"Gudang kami penuh," kata Rini, seraya menambahkan, "Besok pagi kami pindah."',
    ['direct | kata | Rini | Gudang kami penuh,', 'direct | menambahkan | - | Besok pagi kami pindah.'],
  ],
  ['an interview', 'Jawab: "Gudang kami sudah penuh sekali."', ['direct | - | - | Gudang kami sudah penuh sekali.']],
  ['a title in marks', 'Film "Laut Biru" tayang pekan depan.', []],
  ['a scare quote', 'Mereka memakai "platform" baru untuk berjualan.', []],
  ['a noun that looks like a cue', 'Dengan kata lain, "gudang" itu kosong.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
