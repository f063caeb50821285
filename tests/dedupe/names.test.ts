import { expect, test } from 'vitest'
import { isPart, isPersonal, isSlip, nameKey } from '../../src/dedupe/names.ts'
import { fullerNames } from '../../src/dedupe/speakers.ts'

test.each([
  ['Batbold Sukhe', 'Sukhe Batbold'],
  ['R. Wijaya', 'r wijaya'],
  ["Sa'adah Nur", 'Nur Sa-adah'],
])('%s and %s are written with the same words', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b))
})

test.each([
  ['liu weiming', 'liu weimin', true],
  ['raka wijaya', 'raka widaya', true],
  ['raka wijaya', 'raka santosa', false],
  ['andi raka', 'anda raka', false],
  ['wijaya', 'widaya', false],
  ['raka wijaya', 'rako widaya', false],
])('%s, %s: a slip? %s', (a, b, slip) => {
  expect(isSlip(a, b)).toBe(slip)
})

test.each([
  ['wijaya', 'raka wijaya', true],
  ['raka wijaya', 'raka wijaya', false],
  ['raka santosa', 'raka wijaya', false],
])('%s is a part of %s? %s', (part, whole, expected) => {
  expect(isPart(part, whole)).toBe(expected)
})

test.each([
  ['Raka Wijaya', true],
  ['Wijaya', true],
  ['Raka bin Wijaya', true],
  ['RAKA WIJAYA', true],
  ['anak Raka Wijaya', false],
  ['pemerintah Kertamukti', false],
  ['KPKT', false],
  ['warga', false],
  ['', false],
])('%j: a name of a person? %s', (name, personal) => {
  expect(isPersonal(name)).toBe(personal)
})

const fuller = (...cast: [string, number][]) => Object.fromEntries(fullerNames(new Map(cast)))

test('a part of a name stands for the one fuller name of the story', () => {
  expect(fuller(['wijaya', 3], ['raka wijaya', 1], ['dewi lestari', 1])).toEqual({ wijaya: 'raka wijaya' })
})

test('a first name that two share stands for neither', () => {
  expect(fuller(['raka', 3], ['raka wijaya', 1], ['raka santosa', 1])).toEqual({})
})

test('a slip stands for the usual spelling, whatever stands for it', () => {
  expect(fuller(['liu weimin', 1], ['liu weiming', 2], ['weimin', 1])).toEqual({ 'liu weimin': 'liu weiming' })
})

test('a part, a fuller and the fullest name are one', () => {
  expect(fuller(['wijaya', 1], ['raka wijaya', 1], ['kusuma raka wijaya', 1])).toEqual({
    wijaya: 'kusuma raka wijaya',
    'raka wijaya': 'kusuma raka wijaya',
  })
})
