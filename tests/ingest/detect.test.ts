import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/ingest/detect.ts'

test.each([
  [
    'id',
    'Pemerintah daerah akan membangun pasar baru di tepi sungai karena pasar lama sudah tidak layak untuk pedagang.',
  ],
  [
    'ms',
    'Polis berkata mangsa dibawa ke hospital selepas kereta itu terbabas kerana jalan licin, manakala siasatan masih dijalankan.',
  ],
  [
    'en',
    'The mayor said that the new market by the river would open next month because the old one was no longer safe.',
  ],
  ['su', 'Bapa nuju macul di sawah, ari indung keur masak sangu di dapur pikeun dahar balarea engke sore.'],
  [
    null,
    'slot gacor slot online slot maxwin rtp slot demo slot gacor situs slot terpercaya link slot gacor agen slot bonus',
  ],
  [
    'id',
    'Kepala Pelabuhan Teluk Karang Marthen Rumbiak menuturkan, ikan tongkol mendominasi. Satu kapal membawa pulang dua ton, tutur Marthen.',
  ],
  [null, 'Harga naik'],
  [null, ''],
  [null, '12345 67890 2025'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
