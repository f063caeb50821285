import { expect, test } from 'vitest'
import { clean, ingest } from '../../src/index.ts'

const codes = (text: string) => clean(ingest({ text })).warnings.map(({ code }) => code)

test.each([
  [
    ['no-language-pack'],
    'The mayor said that the new market by the river would open next month because the old one was no longer safe.',
  ],
  [[], 'Wali kota mengatakan pasar baru di tepi sungai itu akan dibuka bulan depan karena pasar lama tidak lagi aman.'],
  [['empty'], ''],
  [
    ['all-removed'],
    'slot gacor slot online slot maxwin rtp slot demo slot slot gacor situs slot terpercaya link slot gacor agen slot togel online togel hk',
  ],
])('%j: %s', (warnings, text) => {
  expect(codes(text)).toEqual(warnings)
})
