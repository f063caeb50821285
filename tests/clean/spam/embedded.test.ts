import { expect, test } from 'vitest'
import { isEmbedded } from '../../../src/clean/spam/embedded.ts'

test.each([
  [true, 'Allâhumma bârik lanâ fîmâ razaqtanâ wa qinâ ‘adzâban nâr'],
  [true, 'Kapal merapat di dermaga! pic.twitter.com/contoh1'],
  [true, 'Kapal merapat di dermaga!— Warga Kota (@wargakota) June 18, 2025'],
  [false, 'şlôt gãcõř mâxwîn ħarî îñi đåftår şękåråñg'],
  [false, 'Daftar sekarang juga dan menangkan hadiahnya'],
  [false, 'Hubungi kami di @contohpromo'],
])('%s: %s', (embedded, text) => {
  expect(isEmbedded(text, 0, text.length)).toBe(embedded)
})
