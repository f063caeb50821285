import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLineBatches } from '../../src/io/lines.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('batches are whole lines, hold every byte, and know the number of their first line', async () => {
  const line = fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\n', ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 40 }),
      async (lines, chunk, size) => {
        const bytes = Buffer.from(lines.join('\n'))
        let text = ''
        for await (const batch of inLineBatches(inChunks(bytes, chunk), { size })) {
          expect(batch.line).toBe(text.split('\n').length - 1)
          expect(text === '' || text.endsWith('\n')).toBe(true)
          text += Buffer.from(batch.bytes).toString()
        }
        expect(text).toBe(bytes.toString())
      },
    ),
  )
})
