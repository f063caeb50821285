import { expect, test } from 'vitest'
import { lines } from './read.ts'

const rows: [string, string, string[]][] = [
  [
    'complementiser',
    'Rini mengatakan bahwa gudang itu sudah penuh.',
    ['indirect | mengatakan | Rini | gudang itu sudah penuh'],
  ],
  [
    'comma',
    'Sementara itu, Kepala Gudang Rini Astuti menjelaskan, gudang itu sudah penuh.',
    ['indirect | menjelaskan | Kepala Gudang Rini Astuti | gudang itu sudah penuh'],
  ],
  ['bare clause', 'Rini menyebut harga gabah telah naik.', ['indirect | menyebut | Rini | harga gabah telah naik']],
  [
    'addressee before the complementiser',
    'Rini mengatakan kepada wartawan bahwa gudang itu sudah penuh.',
    ['indirect | mengatakan | Rini | gudang itu sudah penuh'],
  ],
  ['according to', 'Menurut Rini, gudang itu sudah penuh.', ['indirect | Menurut | Rini | gudang itu sudah penuh']],
  ['according to her', 'Menurutnya, gudang itu sudah penuh.', ['indirect | Menurutnya | nya | gudang itu sudah penuh']],
  [
    'parenthesis',
    'Gudang itu, kata Rini, sudah penuh.',
    ['indirect | kata | Rini | Gudang itu, kata Rini, sudah penuh'],
  ],
  [
    'connective and cue',
    'Namun, kata Rini, gudang itu sudah penuh.',
    ['indirect | kata | Rini | gudang itu sudah penuh'],
  ],
  ['cue at the end', 'Gudang itu sudah penuh, kata Rini.', ['indirect | kata | Rini | Gudang itu sudah penuh']],
  [
    'passive with suffix',
    'Dikatakannya, gudang itu sudah penuh.',
    ['indirect | Dikatakannya | nya | gudang itu sudah penuh'],
  ],
  [
    'partly in marks',
    'Rini menambahkan bahwa gudang itu "penuh sesak dan bocor".',
    ['mixed | menambahkan | Rini | gudang itu "penuh sesak dan bocor"'],
  ],
  [
    'complementiser behind an addressee',
    'Rini mengingatkan warga bahwa sungai bisa meluap.',
    ['indirect | mengingatkan | Rini | sungai bisa meluap'],
  ],
  [
    'soft complementiser',
    'Rini menerangkan jika gudang itu sudah penuh.',
    ['indirect | menerangkan | Rini | gudang itu sudah penuh'],
  ],
  [
    'existence',
    'Rini memastikan tidak ada beras yang rusak.',
    ['indirect | memastikan | Rini | tidak ada beras yang rusak'],
  ],
  [
    'any predicate will do',
    'Rini mengatakan semua pekerja selamat.',
    ['indirect | mengatakan | Rini | semua pekerja selamat'],
  ],
  [
    'a clause without subject',
    'Rini mengaku belum tahu soal itu.',
    ['indirect | mengaku | Rini | belum tahu soal itu'],
  ],
  [
    'dateline, title and name',
    'CIREBON, Kabar Pantai - Kepala Dinas Pangan, Rini Astuti mengatakan, stok beras masih aman.',
    ['indirect | mengatakan | Kepala Dinas Pangan, Rini Astuti | stok beras masih aman'],
  ],
  [
    'apposition closed by a comma',
    'Di sisi lain, Kepala Dinas Pangan, Rini Astuti, menyebut stok beras masih aman.',
    ['indirect | menyebut | Kepala Dinas Pangan, Rini Astuti | stok beras masih aman'],
  ],
  [
    'an adjunct between subject and cue',
    'Rini Astuti, dalam laporannya, menyampaikan bahwa stok beras masih aman.',
    ['indirect | menyampaikan | Rini Astuti | stok beras masih aman'],
  ],
  [
    'relative clause',
    'Kabar itu datang dari akun warga Losari, yang menyebutkan bahwa tanggul sudah jebol.',
    ['indirect | menyebutkan | akun warga Losari | tanggul sudah jebol'],
  ],
  [
    'a second cue of one subject',
    'Rini mengatakan stok beras masih aman dan menambahkan bahwa harga sudah turun.',
    ['indirect | mengatakan | Rini | stok beras masih aman', 'indirect | menambahkan | Rini | harga sudah turun'],
  ],
  [
    'what belongs to the attribution stays outside',
    'Stok beras masih aman, kata Rini saat ditemui di Losari, Senin (3/3).',
    ['indirect | kata | Rini | Stok beras masih aman'],
  ],
  [
    'date and medium at the end',
    'Rini menyebut stok beras masih aman, dikutip dari Kabar Pantai, Senin (3/3).',
    ['indirect | menyebut | Rini | stok beras masih aman'],
  ],
  [
    'closing noun',
    'Stok beras masih aman, demikian pernyataan dinas itu.',
    ['indirect | pernyataan | dinas itu | Stok beras masih aman'],
  ],
  [
    'amid its clause',
    'Jika panen berhasil, maka menurutnya harga akan turun lagi.',
    ['indirect | menurutnya | nya | Jika panen berhasil, maka menurutnya harga akan turun lagi'],
  ],
  [
    'passive and name',
    'Dikatakan Rini, stok beras masih aman.',
    ['indirect | Dikatakan | Rini | stok beras masih aman'],
  ],
  [
    'a number glued to the next sentence',
    'Rini menyebut panen turun sejak 2024.Kini gudang itu kosong.',
    ['indirect | menyebut | Rini | panen turun sejak 2024'],
  ],
  [
    'a name in marks',
    'Warga menyebut tanggul itu sebagai "penjaga kampung".',
    ['mixed | menyebut | Warga | penjaga kampung'],
  ],
  ['two phrases', 'Rini menyebut jalan itu "sempit" dan "licin".', ['mixed | menyebut | Rini | "sempit" dan "licin"']],
  [
    'marked phrase with more behind it',
    'Rini menyebut "kelalaian besar" dalam pembangunan tanggul.',
    ['mixed | menyebut | Rini | "kelalaian besar" dalam pembangunan tanggul'],
  ],
  [
    'an attribution that is a sentence of its own',
    'Stok beras masih aman. Tegas Rini.',
    ['indirect | Tegas | Rini | Stok beras masih aman'],
  ],
  ['a headline', 'Rini mengatakan stok beras masih aman\n\nGudang itu dibuka kemarin.', []],
  [
    'circumstances before the subject',
    'Ditemui di gudang, Rini mengatakan stok beras masih aman.',
    ['indirect | mengatakan | Rini | stok beras masih aman'],
  ],
  [
    'circumstances behind the subject',
    'Rini pada gilirannya mengatakan bahwa stok beras masih aman.',
    ['indirect | mengatakan | Rini | stok beras masih aman'],
  ],
  ['purpose', 'Rini datang untuk menegaskan bahwa stok beras masih aman.', []],
  ['denial', 'Rini tidak mengatakan bahwa stok beras masih aman.', []],
  ['a document speaks', 'Menurut data dinas, stok beras masih aman.', []],
  ['a noun in -nya as object', 'Rini menekankan pentingnya menjaga tanggul.', []],
  ['a noun phrase as content', 'Rini menegaskan komitmen koperasi.', []],
  ['nobody speaks', 'Gudang itu sudah penuh sejak pekan lalu.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
