import fs from 'node:fs'
import os from 'node:os'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Spool } from '../../src/io/spool.ts'

const folders = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('newsx-spool'))

/** Pieces that are small, just below and above a batch. */
const pieces = fc.array(
  fc.oneof(
    fc.string().map((text) => Buffer.from(text)),
    fc
      .constantFrom(1 << 19, (1 << 20) - 1, 1 << 20, (1 << 20) + 7)
      .map((length) => Buffer.alloc(length, length & 0xff)),
  ),
  { maxLength: 8 },
)

test('what was written is read anywhere, and nothing is left behind', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (list, from, length) => {
      const before = folders()
      const spool = new Spool()
      for (const piece of list) spool.append(piece)
      const whole = Buffer.concat(list)
      const start = from % (whole.length + 1)
      const count = length % (whole.length - start + 1)
      expect(whole.subarray(start, start + count).equals(spool.read(start, count))).toBe(true)
      expect(whole.equals(Buffer.concat([...spool.pieces()]))).toBe(true)
      spool.close()
      expect(folders()).toEqual(before)
    }),
    { numRuns: 30 },
  )
})

test('texts of any length and kind are kept', () => {
  const texts = ['a', '🌊'.repeat(1000), 'é'.repeat(600_000), '\u0000']
  const spool = new Spool()
  for (const text of texts) spool.appendText(text)
  expect(Buffer.concat([...spool.pieces()]).toString('utf8')).toBe(texts.join(''))
  spool.close()
})
