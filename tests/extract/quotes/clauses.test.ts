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
  ['a noun phrase as content', 'Rini menegaskan komitmen koperasi.', []],
  ['nobody speaks', 'Gudang itu sudah penuh sejak pekan lalu.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
