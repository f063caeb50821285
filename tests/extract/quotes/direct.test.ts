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
  ['a title in marks', 'Film "Laut Biru" tayang pekan depan.', []],
  ['a scare quote', 'Mereka memakai "platform" baru untuk berjualan.', []],
  ['a noun that looks like a cue', 'Dengan kata lain, "gudang" itu kosong.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
