import { expect, test } from 'vitest'
import { decode } from '../../src/io/decode.ts'

const text = 'Kata “Wira”: harga naik 5 € – cukup.'

test.each([
  ['utf-8', Buffer.from(text), text],
  ['utf-8', Buffer.from(`\uFEFF${text}`), `\uFEFF${text}`],
  ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le'), `\uFEFF${text}`],
  ['utf-16le', Buffer.from(text, 'utf16le'), text],
  ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), `\uFEFF${text}`],
  ['windows-1252', Buffer.from('Kata \x93Wira\x94 di caf\xe9', 'latin1'), 'Kata “Wira” di café'],
  ['utf-8', Buffer.concat([Buffer.from('“Utuh” dan “rusak'), Buffer.from([0xe2, 0x80])]), '“Utuh” dan “rusak\uFFFD'],
  ['utf-8', Buffer.from('satu\0 nol'), 'satu\0 nol'],
  ['utf-8', Buffer.alloc(0), ''],
])('%s', (encoding, bytes, expected) => {
  expect(decode(bytes)).toEqual({ encoding, text: expected })
})

test('an image is no text', () => {
  expect(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0]))).toBeNull()
})
