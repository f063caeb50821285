import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilDay, dayNumber, isoDay, isoWeek, parseIsoDay, weekdayOf } from '../../../src/extract/dates/calendar.ts'

const days = fc.integer({ min: -700_000, max: 2_900_000 })

describe('civil days', () => {
  test('agree with the built-in calendar in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 100_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        expect(isoDay(number)).toBe(date.toISOString().slice(0, 10))
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  test('number and day are inverse', () => {
    fc.assert(fc.property(days, (number) => dayNumber(civilDay(number)) === number))
  })

  test.each([
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2025-09-03', 2025, 36],
  ])('%s is in ISO week %i-W%i', (day, year, week) => {
    expect(isoWeek(parseIsoDay(day) ?? 0)).toEqual({ year, week })
  })

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', 'kemarin'])('%s is no day', (text) => {
    expect(parseIsoDay(text)).toBeNull()
  })
})
