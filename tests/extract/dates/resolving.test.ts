import { describe, expect, test } from 'vitest'
import { brief, datesOf } from './reading.ts'

describe('the year that is left out', () => {
  test.each([
    ['Rapat digelar Rabu (3/9).', '2025-09-03', '2025-09-03'],
    ['Rapat digelar Selasa (31/12).', '2025-01-01', '2024-12-31'],
    ['Rapat akan digelar Jumat (2/1).', '2025-12-30', '2026-01-02'],
    ['Rapat digelar Senin (25/8).', '2015-08-26', '2015-08-25'],
    ['Pompa hilang Rabu, 5 Juni 2024. Warga melapor Kamis (6/6) kemarin.', '2025-06-10', '2024-06-06'],
    ['Ia lahir 29 Februari.', '2025-03-01', '2024-02-29'],
    ['Ia menikah pada 5 Juni.', '2025-09-03', '2025-06-05'],
    ['Ia menikah pada bulan November.', '2025-06-10', '2024-11'],
    ['Ia akan menikah pada bulan November.', '2025-06-10', '2025-11'],
    ['Pada 1998, tepatnya 12 Mei, ia pergi.', '2025-06-10', '1998-05-12'],
    ['Ia pergi sejak 3 Maret dan 3 April 2023.', '2025-06-10', '2023-03-03'],
    ['Laga akan digelar 17 Mei 2025. Puncaknya 5 Juni.', '2025-01-02', '2025-06-05'],
  ])('%s (published %s)', (text, published, value) => {
    expect(brief(text, published).some((line) => line.endsWith(` = ${value}`))).toBe(true)
  })

  test('is told to be implied', () => {
    expect(datesOf('Rapat digelar Rabu (3/9).')[0]).toMatchObject({ implied: ['year'], from: '2025-09-03' })
    expect(datesOf('Rapat digelar Rabu (3/9/2025).')[0].implied).toBeUndefined()
  })

  test('stays unknown without a day to count from', () => {
    expect(datesOf('Rapat digelar Rabu (3/9), bukan kemarin.', null)).toMatchObject([
      { value: null, from: null, to: null },
      { value: null, from: null, to: null },
    ])
  })
})

describe('an article without a day', () => {
  test.each([
    ['Penjualan 2015 turun. Tahun lalu penjualan naik.', ['2015 = 2015', 'Tahun lalu = 2014']],
    ['Dari 2013 ke 2015 penjualan turun, tahun lalu naik.', ['2013 = 2013', '2015 = 2015', 'tahun lalu = null']],
    ['Tahun lalu penjualan naik.', ['Tahun lalu = null']],
  ])('%s', (text, dates) => {
    expect(brief(text, null)).toEqual(dates)
  })
})

describe('a weekday that contradicts its date', () => {
  test.each([
    ['Rapat digelar Senin (2/9/2025).', '2025-09-02'],
    ['Rapat digelar Rabu, 2 September 2025.', '2025-09-02'],
    ['Rapat digelar Senin (2/9).', '2025-09-02'],
  ])('%s is in conflict, the date stays as printed', (text, value) => {
    expect(datesOf(text)).toMatchObject([{ value, conflict: true }])
  })

  test('no conflict where they agree', () => {
    expect(datesOf('Rapat digelar Selasa (2/9/2025).')[0].conflict).toBeUndefined()
  })
})

describe('first and last day', () => {
  test.each([
    ['pada Februari 2024', '2024-02-01', '2024-02-29'],
    ['pada tahun 2023', '2023-01-01', '2023-12-31'],
    ['pada 1930-an', '1930-01-01', '1939-12-31'],
    ['sejak abad ke-19', '1800-01-01', '1899-12-31'],
    ['pekan depan', '2025-09-08', '2025-09-14'],
    ['akhir pekan lalu', '2025-08-30', '2025-08-31'],
    ['kuartal III 2025', '2025-07-01', '2025-09-30'],
    ['semester I 2015', '2015-01-01', '2015-06-30'],
    ['31 Agustus - 1 September 2025', '2025-08-31', '2025-09-01'],
  ])('%s', (text, from, to) => {
    expect(datesOf(text)).toMatchObject([{ from, to }])
  })
})

test('weeks follow ISO 8601 over the turn of the year', () => {
  expect(brief('Ia datang pekan ini.', '2024-12-30')).toEqual(['pekan ini = 2025-W01'])
  expect(brief('Ia datang pekan ini.', '2027-01-02')).toEqual(['pekan ini = 2026-W53'])
})

test('an ambiguous numeric stamp follows the day of publication', () => {
  expect(brief('10/7/2025 19:49', '2025-10-07')).toEqual(['10/7/2025 19:49 = 2025-10-07T19:49'])
  expect(brief('10/7/2025 19:49', '2025-07-10')).toEqual(['10/7/2025 19:49 = 2025-07-10T19:49'])
})
