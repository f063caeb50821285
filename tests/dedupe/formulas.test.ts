import { expect, test } from 'vitest'
import { numbersIn, saysOther } from '../../src/dedupe/formulas.ts'

test.each([
  ['Terdakwa kami hukum penjara 7 tahun', 'Terdakwa kami hukum penjara 12 tahun', true],
  ['Indeks bertahan pada 6.120-6.200', 'Indeks bertahan pada 6.310-6.400', true],
  ['Kami bangun 12 jembatan sampai 2027', 'Kami bangun 12 jembatan', false],
  ['Biayanya Rp 40 juta setahun', 'Biayanya Rp40 juta setahun', false],
  ['Kami bangun 12 jembatan', 'Kami bangun dua belas jembatan', false],
  ['Kata bupati jembatan itu kuat', 'Kata Bupati jembatan 2 itu kuat', false],
  ['Saya dan Raka Wijaya hadir di sana', 'Saya dan Raka Widjaja hadir di sana', false],
  ['', '', false],
])('%s / %s: other things are said? %s', (a, b, other) => {
  expect(saysOther(numbersIn(a), numbersIn(b))).toBe(other)
  expect(saysOther(numbersIn(b), numbersIn(a))).toBe(other)
})
