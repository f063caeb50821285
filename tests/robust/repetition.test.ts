/** Repetition is what makes a scan that looks back or ahead too far slow: nothing takes more than linear time in it. */
import { afterAll, expect, test } from 'vitest'

const { Probe } = await import(new URL('../../scripts/fuzz/probe.mjs', import.meta.url).href)

const LENGTH = 60_000
const PATIENCE = 240_000

const probe = new Probe()
afterAll(() => probe.close())

const sentence = '\nHarga cabai turun, kata Kepala Dinas Wira Santosa, Selasa (2/9/2025).\n'
const filled = (unit: string) => `${sentence}${unit.repeat(LENGTH / unit.length)} kata ia${sentence}`

test.each([
  [
    'marks',
    ['.', '. ', '…', '?', '!"', '"', '" ', '“', '”a', "'", '(', ')', '(a', '[a', ',', '- ', ':', '| ', '/', '@'],
  ],
  ['words', ['A', 'A ', 'Ab ', 'a ', 'kata ', 'yang ', 'dan ', 'Budi Santoso ', 'Budi, ', 'a-a', 'PT ', 'Ir. ', 'a.b']],
  ['numbers', ['1', '1 ', '1.', '12/', '1-2 ', '2025 ', '2/9/2025 ', 'Selasa ', 'Selasa (2/9/2025) ', 'pukul 10.00 ']],
  ['reports', ['"A," kata B. ', '"kata ', 'menurut ', 'bahwa ', 'ujarnya ', 'dia ', 'Presiden ', 'Presiden Budi ']],
  [
    'furniture',
    ['Baca juga: X\n', 'foto/', '#a ', 'Oleh: A\n', 'JAKARTA - ', '13 hours ago ', 'http://a.b/ ', 'Bagikan 1'],
  ],
  ['characters', ['\n', '\r', '\u00a0', '&amp;', 'â€œ', '\u200b', '\ud800', '😀', 'x\u0301', '\0', '&amp;amp;']],
])('%s over and over', { timeout: PATIENCE }, async (_, units) => {
  expect(await probe.check(units.map(filled), PATIENCE)).toEqual(units.map(() => null))
})
