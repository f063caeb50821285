import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { datesOf, factsOf } from './reading.ts'

const PIECES =
  'Senin|Minggu|Rab,|(|)|3/9|(3/9/2025)|31|2|2025|1930-an|Mei|Agustus|Sep.|lalu|depan|kemarin|hari ini|tahun|bulan|akhir|sekitar|pukul|14.30|WIB|-|–|hingga|dan|,|.|:|dua|puluh|pekan|tanggal|abad ke-|XIX|kuartal|III|malam|Tahun Baru|"|kata|\n|Jum’at|setiap|Jakarta|X.com|Editor:|\u0000|\ud800|🎌|SM|/'.split(
    '|',
  )
const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
    .map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('whatever the text', () => {
  test('dates are spans of it, in order, with values of the right shape', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2025-09-03', '2024-02-29', null), (text, published) => {
        let last = 0
        for (const { start, end, value, from, to } of datesOf(text, published)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          if (value !== null) expect(value).toMatch(/^(?:BC)?\d{2,4}(?:-|$|\/)/)
          if (from !== null) expect(from <= (to ?? '')).toBe(true)
          last = end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('facts are read without throwing, and name what stands in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { headline, dateline, publisher, published } = factsOf(text)
        for (const fact of [headline, dateline]) if (fact !== null) expect(text).toContain(fact)
        if (publisher !== null) expect(text.replace(/[\n\r]/g, ' ')).toContain(publisher)
        if (published !== null) expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
      { numRuns: 300 },
    )
  })
})

test.each(['2019, ', 'pada 2019, ', 'hari itu ', '1/', 'Mei, ', 'Senin (3/9) hingga ', '1 Juni - '])(
  'a long run of %j neither throws nor takes forever',
  (piece) => {
    expect(Array.isArray(datesOf(piece.repeat(20_000)))).toBe(true)
  },
)

test('no clock and no time zone plays a part', () => {
  vi.stubGlobal('Date', function clock() {
    throw new Error('a clock was asked')
  })
  try {
    expect(datesOf('Ia tiba kemarin, Rabu (3/9).')).toMatchObject([{ value: '2025-09-02' }, { value: '2025-09-03' }])
    expect(factsOf('Rabu, 3 Sep 2025 14:05 WITA\n\nIa tiba kemarin.').publishedAt).toBe('2025-09-03T14:05:00+08:00')
  } finally {
    vi.unstubAllGlobals()
  }
})
