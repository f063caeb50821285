/** What somebody is named, partly in marks. */
import { expect, test } from 'vitest'
import { lines } from './read.ts'

const rows: [string, string, string[]][] = [
  [
    'a subject before the marks',
    'Rini mengatakan laporan itu "tak punya dasar".',
    ['mixed | mengatakan | Rini | laporan itu "tak punya dasar"'],
  ],
  [
    'a predicate in the marks',
    'Rini menyebut rapat itu "berakhir tanpa hasil" bagi petani.',
    ['mixed | menyebut | Rini | berakhir tanpa hasil'],
  ],
  [
    'a role whose words stand partly outside',
    'Rini mengecam aturan itu sebagai ancaman yang "kejam" dan "licik".',
    ['mixed | mengecam | Rini | ancaman yang "kejam" dan "licik"'],
  ],
  [
    'a role with a modifier behind it',
    'Rini menyebut angka itu sebagai "kabar buruk" bagi petani Losari.',
    ['mixed | menyebut | Rini | "kabar buruk" bagi petani Losari'],
  ],
  [
    'a role with a day behind it',
    'Rini menyapa Wahyu sebagai "kawan lama" pada hari Senin.',
    ['mixed | menyapa | Rini | kawan lama'],
  ],
  [
    'a verb and its noun',
    'Rini menyatakan keinginan untuk "membangun tanggul yang kokoh".',
    ['mixed | menyatakan keinginan | Rini | membangun tanggul yang kokoh'],
  ],
  ['a title', 'Rini mengumumkan lomba dengan tema "Desa Kita Semua".', []],
  ['a word that is mentioned', 'Rini menyebut kata "banjir".', []],
  [
    'a name that somebody gives',
    'Losari disebut-sebut sebagai "lumbung padi" oleh Rini Astuti.',
    ['mixed | disebut-sebut | Rini Astuti | lumbung padi'],
  ],
  ['a name that nobody gives', 'Losari disebut "lumbung padi" sejak lama.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
