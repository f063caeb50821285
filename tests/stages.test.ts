/** Stages as a library's user calls them. */
import { expect, test } from 'vitest'
import type { CleanDocument } from '../src/document.ts'
import { clean, extract, ingest } from '../src/index.ts'

const raw = ingest({ path: 'a.txt', text: 'Warga memanen padi.\nBaca juga: Harga gabah naik' })

test('what is clean is not cleaned again: its raw text would be lost', () => {
  expect(() => clean(clean(raw))).toThrow('is clean already')
})

test('what is not clean is not extracted from', () => {
  expect(() => extract(raw as CleanDocument)).toThrow('through clean first')
})
